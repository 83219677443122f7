using GrantGen.Facts;
using GrantGen.Policies;

namespace GrantGen.Generator.Report;

/// <summary>The columns of the matrix: the permissions of participants, then the flags that any policy grants.</summary>
internal static class ReportColumns
{
    private static readonly HashSet<string> s_onlyForCalls = new(
        RightTable.Participant
            .Where(right => right.Source is not (0 or TrackSourceTable.UnknownFlag) || right.Grant == GrantTable.CanPublishData
                || right.Grant == GrantTable.CanUpdateOwnMetadata)
            .Select(right => right.Name),
        StringComparer.Ordinal);

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
}
