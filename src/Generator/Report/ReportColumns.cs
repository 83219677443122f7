using GrantGen.Facts;
using GrantGen.Permissions;
using GrantGen.Policies;

namespace GrantGen.Generator.Report;

/// <summary>The columns of the matrix: the permissions of participants, then the flags that any policy grants.</summary>
internal static class ReportColumns
{
    private static readonly string[] s_publish = RightTable.Participant.Where(right => right.Source != 0).Select(right => right.Name).ToArray();

    private static readonly HashSet<string> s_onlyForCalls = new(s_publish.Where(name => name != "PublishUnknown").Concat(new[] { "PublishData", "UpdateOwnMetadata" }), StringComparer.Ordinal);

    /// <summary>The flags that are columns.</summary>
    public static List<Grant> Flags(IEnumerable<GrantSet> policies)
    {
        List<GrantSet> all = policies.ToList();
        return GrantTable.All
            .Where(grant => grant.Kind == GrantKind.Flag && RightTable.Participant.All(right => right.Grant != grant) && all.Any(policy => policy.IsSet(grant)))
            .ToList();
    }

    /// <summary>The names of all columns.</summary>
    public static List<string> Names(IEnumerable<Grant> flags)
        => RightTable.Participant.Select(right => right.Name).Concat(flags.Select(flag => flag.GrantsProperty)).ToList();

    /// <summary>The marks of a policy, by column.</summary>
    public static IEnumerable<(string Permission, string Mark)> Marks(GrantSet grants, IEnumerable<Grant> flags)
        => RightTable.Participant.Select(right => (right.Name, ApprovedFileFormat.GetMark(right, grants)))
            .Concat(flags.Select(flag => (flag.GrantsProperty, grants.IsSet(flag) ? ApprovedFileFormat.Granted : ApprovedFileFormat.Denied)));

    /// <summary>Whether a permission exists only for calls: a client subscribes by itself.</summary>
    public static bool IsOnlyForCalls(string permission) => s_onlyForCalls.Contains(permission);

    /// <summary>The columns that a call needs. A track with an unknown source needs one of its sources, so it counts for each.</summary>
    public static IEnumerable<string> GetColumns(PermissionInfo permission, Grant? named, PublishedSource source)
    {
        if (permission == PermissionTable.Publish || permission == PermissionTable.PublishWithoutSource)
        {
            return source.Flag is not { } flag ? s_publish
                : flag == 0 ? new[] { "PublishUnknown" }
                : RightTable.Participant.Where(right => (right.Source & flag) != 0).Select(right => right.Name);
        }

        return (permission.Grant ?? named) is not { } grant ? Array.Empty<string>()
            : new[] { RightTable.Participant.FirstOrDefault(right => right.Source == 0 && right.Grant == grant)?.Name ?? grant.GrantsProperty };
    }
}
