using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>
/// A rule about what a policy's declaration says. It judges the model alone, so that the generator can ask it whether to
/// emit and the analyzer can ask it what to report, and both get one answer.
/// </summary>
internal abstract class DeclarationRule
{
    /// <summary>The diagnostic that the rule reports.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Whether no token can be generated while the rule fires.</summary>
    public bool IsError => Descriptor.DefaultSeverity == DiagnosticSeverity.Error;

    /// <summary>What is wrong with the policy.</summary>
    public abstract IEnumerable<DeclarationFinding> Check(PolicyModel policy, PolicyLimits limits);
}

/// <summary>Something wrong with a declaration.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Arguments">The arguments of the message.</param>
internal sealed record DeclarationFinding(DeclarationPlace Place, params object[] Arguments);

/// <summary>A place in a declaration, told without a location: the model holds none.</summary>
/// <param name="Attribute">The metadata name of the attribute; null for the name of the type.</param>
/// <param name="Property">The named argument; null for the whole attribute.</param>
internal sealed record DeclarationPlace(string? Attribute, string? Property)
{
    /// <summary>The type's name.</summary>
    public static readonly DeclarationPlace TypeName = new(null, null);

    /// <summary>The argument that states a grant.</summary>
    public static DeclarationPlace Of(Facts.Grant grant) => new(grant.AttributeName, grant.Property);

    /// <summary>An argument of <c>[RoomPolicy]</c>.</summary>
    public static DeclarationPlace Policy(string property) => new(Facts.WellKnownNames.RoomPolicyAttribute, property);
}
