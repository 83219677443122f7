using GrantGen.Facts;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <summary>
/// The permissions that code asks a policy for: <c>P.Grants.Permissions.CanPublishData</c>, <c>P.Grants.Permissions.Allows(…)</c>,
/// <c>P.Grants.CanUpdateOwnMetadata</c>, also through variables that hold <c>P.Grants</c> or its permissions.
/// </summary>
internal static class PolicyQuestions
{
    private const string Grants = "Grants";
    private const string Permissions = "Permissions";
    private const string Allows = "Allows";
    private const string PolicyGrants = "PolicyGrants";
    private const string ParticipantPermissions = "ParticipantPermissions";

    /// <summary>The policy whose grants an operation reads, as <c>P.Grants</c>; null for any other operation.</summary>
    public static ITypeSymbol? PolicyOf(IOperation operation)
        => operation is IPropertyReferenceOperation { Property: { Name: Grants, IsStatic: true, Type.Name: PolicyGrants } } grants
            ? grants.ConstrainedToType ?? grants.Property.ContainingType
            : null;

    /// <summary>Whether a member of a policy's grants is the set of its permissions.</summary>
    public static bool IsPermissions(ISymbol member) => member is IPropertySymbol { Name: Permissions, Type.Name: ParticipantPermissions };

    /// <summary>Whether a call asks whether a policy allows something.</summary>
    public static bool IsAllows(IInvocationOperation call)
        => call is { TargetMethod: { Name: Allows, ContainingType.Name: PolicyGrants or ParticipantPermissions }, Instance: not null, Arguments.Length: 1 };

    /// <summary>
    /// The value of the permission that a property reads, or that the argument of <c>Allows</c> names. For a policy that is a type parameter, it is
    /// false: a token that lacks the permission is a token of that policy.
    /// </summary>
    /// <param name="policy">The type that declares the policy.</param>
    /// <param name="property">The name of the property; null for a call of <c>Allows</c>.</param>
    /// <param name="argument">The argument of <c>Allows</c>; null for a property.</param>
    /// <param name="policyOf">The policy that a type declares; null if it declares none.</param>
    /// <returns>The value; null if it is not a permission of a known policy.</returns>
    public static bool? Answer(ITypeSymbol policy, string? property, IOperation? argument, Func<INamedTypeSymbol, GrantOrigin?> policyOf)
    {
        if (policy is not INamedTypeSymbol named || policyOf(named) is not { } grants)
        {
            return policy is ITypeParameterSymbol ? false : null;
        }

        return property is not null ? Answer(property, grants.Grants)
            : argument is not null && NamedPermissionOf(argument) is { } permission ? Answer(permission, grants.Grants)
            : null;
    }

    private static bool? Answer(string property, IStatedGrants policy) => property switch
    {
        nameof(GrantTable.CanPublish) => ServerDefaults.CanPublish(policy.Flag(GrantTable.CanPublish)),
        nameof(GrantTable.CanSubscribe) => ServerDefaults.CanSubscribe(policy.Flag(GrantTable.CanSubscribe)),
        nameof(GrantTable.CanPublishData) => ServerDefaults.CanPublishData(policy.Flag(GrantTable.CanPublishData), policy.Flag(GrantTable.CanPublish)),
        _ => GrantTable.All.FirstOrDefault(grant => grant.Property == property) is { } grant ? policy.Flag(grant) == true : null,
    };

    private static bool? Answer(NamedPermission permission, IStatedGrants policy)
    {
        int? source = permission.Source is { } name ? TrackSourceTable.All.First(candidate => candidate.Name == name).Flag : null;
        return permission.Permission is { } needed
            ? PermissionEvaluator.Evaluate(needed, permission.Grant, new PublishedSource(source), policy) is null
            : policy.Flag(permission.Grant) == true;
    }

    private static NamedPermission? NamedPermissionOf(IOperation value)
        => value is { ConstantValue: { HasValue: true, Value: { } constant }, Type: { } type }
            && type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => Equals(member.ConstantValue, constant)) is { } field
                ? PermissionTable.Named.FirstOrDefault(permission => permission.Name == field.Name)
                : null;
}
