using GrantGen.Facts;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <summary>Evaluates conditions on the grants of a policy: <c>P.Grants.Permissions.CanPublishData</c>, <c>P.Grants.Permissions.Allows(…)</c>, <c>P.Grants.CanUpdateOwnMetadata</c>.</summary>
internal static class PolicyQuestions
{
    private const string Grants = "Grants";
    private const string Permissions = "Permissions";
    private const string Allows = "Allows";
    private const string PolicyGrants = "PolicyGrants";

    /// <summary>Whether an operation reads a permission of a policy.</summary>
    public static bool IsQuestion(IOperation operation) => AskedType(operation) is not null;

    /// <summary>
    /// The value of the permission. For a policy that is a type parameter, it is false: a token that lacks the permission is a token of that policy.
    /// </summary>
    /// <param name="operation">The operation that reads the permission.</param>
    /// <param name="policyOf">The policy that a type declares; null if it declares none.</param>
    /// <returns>The value; null if the operation does not read a policy, or reads something that is not a permission.</returns>
    public static bool? Answer(IOperation operation, Func<INamedTypeSymbol, GrantOrigin?> policyOf)
    {
        if (AskedType(operation) is not { } type)
        {
            return null;
        }

        if (type is not INamedTypeSymbol named || policyOf(named) is not { } policy)
        {
            return type is ITypeParameterSymbol ? false : null;
        }

        return operation switch
        {
            IPropertyReferenceOperation { Property.Name: var name } => Answer(name, policy.Grants),
            IInvocationOperation { Arguments: { Length: 1 } arguments } => NamedPermissionOf(arguments[0].Value) is { } permission
                ? Answer(permission, policy.Grants)
                : null,
            _ => null,
        };
    }

    private static ITypeSymbol? AskedType(IOperation operation)
    {
        IOperation? asked = operation switch
        {
            IPropertyReferenceOperation property => property.Instance,
            IInvocationOperation { TargetMethod.Name: Allows } invocation => invocation.Instance,
            _ => null,
        };

        if (asked is IPropertyReferenceOperation { Property.Name: Permissions, Instance: { } instance })
        {
            asked = instance;
        }

        return asked is IPropertyReferenceOperation { Property: { Name: Grants, IsStatic: true, Type.Name: PolicyGrants } } grants
            ? grants.ConstrainedToType ?? grants.Property.ContainingType
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
