using GrantGen.Facts;
using GrantGen.Generator.Parsing;
using GrantGen.Permissions;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.Rules.UnusedPermissions;

/// <summary>The grants that exist only for calls: a policy whose code makes no such call does not need them.</summary>
internal static class CallGrants
{
    /// <summary>Each grant with the permission that the calls need, in the order of <see cref="GrantTable.All"/>.</summary>
    public static readonly IReadOnlyList<(Grant Grant, PermissionInfo Permission)> All = PermissionTable.All
        .SelectMany(permission => permission.OnlyForCalls.Select(grant => (grant, permission)))
        .OrderBy(entry => GrantTable.All.TakeWhile(grant => grant != entry.grant).Count())
        .ToArray();

    /// <summary>The argument that sets the grant; null if the policy does not set it, or is in another compilation.</summary>
    public static Location? GetLocation(PolicyModel policy, INamedTypeSymbol type, Grant grant, Compilation compilation)
        => type.Find(WellKnownNames.RoomPolicyAttribute)?.ApplicationSyntaxReference is { } declaration
            && compilation.ContainsSyntaxTree(declaration.SyntaxTree)
            && policy.Joins
            && IsGranted(policy, grant)
            && declaration.GetSyntax() is AttributeSyntax { ArgumentList.Arguments: var arguments }
                ? arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == grant.Property)?.GetLocation()
                : null;

    private static bool IsGranted(PolicyModel policy, Grant grant)
        => grant.Kind == GrantKind.Sources ? policy.Sources is > 0 && ServerDefaults.CanPublish(policy.Flag(GrantTable.CanPublish)) : policy.Flag(grant) == true;
}
