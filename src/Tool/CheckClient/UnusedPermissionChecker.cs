using System.Globalization;
using GrantGen.Clients;
using GrantGen.Clients.Uses;
using GrantGen.Facts;
using GrantGen.Permissions;
using GrantGen.Policies;
using GrantGen.Tool.Findings;

namespace GrantGen.Tool.CheckClient;

/// <summary>
/// GG5010: a policy states a grant that no client file uses. It is reported at the policy's line in the published file. As in a build, a method of
/// such a name on any object counts as a use, and a file that cannot be read might use anything.
/// </summary>
internal static class UnusedPermissionChecker
{
    private const string Id = "GG5010";

    /// <summary>One finding for each grant, in the order of the policies.</summary>
    /// <param name="file">The published file.</param>
    /// <param name="policies">The policies that the client files run under.</param>
    /// <param name="sources">The client files.</param>
    /// <param name="tree">What the files declare for each other.</param>
    /// <param name="severities">The severities of .editorconfig.</param>
    public static IEnumerable<Finding> Check(PolicyFile file, IReadOnlyList<PublishedPolicy> policies, IReadOnlyList<ClientSource> sources,
        Lazy<ClientTree> tree, EditorConfigSeverities severities)
    {
        if (sources.Count == 0 || sources.Any(source => source.File is null) || severities.GetSeverity(Id, file.Path, FindingSeverity.Note) is not { } severity)
        {
            return [];
        }

        HashSet<PermissionInfo> used =
        [
            .. sources.SelectMany(source => source.File!.PossiblePermissions),
            .. sources.SelectMany(source => source.File!.Uses.Where(use => use.Dependency is not null
                && tree.Value.IsPossibleCall(source.Path, use)).Select(use => use.Call.Permission)),
        ];
        IReadOnlyList<string> lines = FindingFactory.ReadLines(file.Path);
        return
        [
            .. policies.DistinctBy(policy => policy.Name)
                .SelectMany(policy => PermissionTable.CallGrants
                    .Where(row => !used.Contains(row.Permission) && IsStated(policy.Policy, row.Grant))
                    .Select(row => FindingFactory.WithContext(
                        new Finding(Id, severity, file.Path, policy.Line, 1, policy.Line, 1,
                            string.Format(CultureInfo.InvariantCulture, ClientMessages.UnusedPermission, policy.ShortName, row.Grant.Property)),
                        lines))),
        ];
    }

    private static bool IsStated(ApprovedPolicy policy, Grant grant)
        => policy.JoinsRoom && (grant.Kind == GrantKind.Sources
            ? policy.Grants.Sources is > 0 && ServerDefaults.CanPublish(policy.Grants.Flag(GrantTable.CanPublish))
            : policy.Grants.IsSet(grant));
}
