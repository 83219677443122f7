using GrantGen.Facts;
using GrantGen.Generator.Parsing;
using GrantGen.Permissions;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.Rules.UnusedPermissions;

/// <summary>
/// Locates a grant that exists only for calls (<see cref="PermissionTable.CallGrants"/>) in
/// a policy: one whose code makes no such call does not need it.
/// </summary>
internal static class CallGrants
{
    /// <summary>The argument that sets the grant; null if the policy does not set it, or is in another compilation.</summary>
    public static Location? GetLocation(PolicyModel policy, INamedTypeSymbol type, Grant grant, Compilation compilation)
        => type.Find(WellKnownNames.RoomPolicyAttribute)?.ApplicationSyntaxReference is { } declaration
            && compilation.ContainsSyntaxTree(declaration.SyntaxTree)
            && policy.JoinsRoom
            && IsGranted(policy, grant)
            && declaration.GetSyntax() is AttributeSyntax { ArgumentList.Arguments: var arguments }
                ? arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == grant.Property)?.GetLocation()
                : null;

    private static bool IsGranted(PolicyModel policy, Grant grant)
        => grant.Kind == GrantKind.Sources
            ? policy.Sources is > 0 && ServerDefaults.CanPublish(policy.Flag(GrantTable.CanPublish))
            : policy.Flag(grant) == true;
}
