namespace GrantGen.Generator.Rules.Declarations;

/// <summary>An argument of an attribute in a declaration, without a location: the model holds none.</summary>
/// <param name="Attribute">The metadata name of the attribute; null for the name of the type.</param>
/// <param name="Property">The named argument; null for the whole attribute.</param>
/// <param name="Index">The index of the attribute among those of its class, if several are allowed.</param>
internal sealed record AttributeArgumentLocation(string? Attribute, string? Property, int Index = 0)
{
    /// <summary>The type's name.</summary>
    public static readonly AttributeArgumentLocation TypeName = new(null, null);

    /// <summary>The argument that states a grant.</summary>
    public static AttributeArgumentLocation ForGrant(Facts.Grant grant) => new(grant.AttributeName, grant.Property);

    /// <summary>An argument of <c>[RoomPolicy]</c>.</summary>
    public static AttributeArgumentLocation Policy(string property) => new(Facts.WellKnownNames.RoomPolicyAttribute, property);
}
