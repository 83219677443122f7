using GrantGen.Facts;
using GrantGen.Permissions;

namespace GrantGen.Policies;

/// <summary>A block of the approved file: what a policy grants.</summary>
internal sealed class ApprovedPolicy : IStatedGrants
{
    public ApprovedPolicy(string name, string? framework, GrantSet grants, EquatableArray<string> settings)
    {
        Name = name;
        Framework = framework;
        Grants = grants;
        Settings = settings;
    }

    /// <summary>The full metadata name of the policy.</summary>
    public string Name { get; }

    /// <summary>The target framework that the block is for; null if it is for all frameworks without a separate block.</summary>
    public string? Framework { get; }

    /// <summary>The grants, with the participant permissions that were approved.</summary>
    public GrantSet Grants { get; }

    /// <summary>The lines about the room's configuration and dispatches, which are not grants.</summary>
    public EquatableArray<string> Settings { get; }

    /// <summary>Orders blocks in the file.</summary>
    public string SortKey => Framework is null ? Name : Name + "\0" + Framework;

    /// <inheritdoc/>
    public bool JoinsRoom => Grants.JoinsRoom;

    /// <inheritdoc/>
    public int Kind => Grants.Kind;

    /// <summary>The sources that may be published; null if every one may be.</summary>
    public int? Sources
    {
        get
        {
            int sources = PublishableSources();
            return sources is 0 or TrackSourceTable.EverySource ? null : sources;
        }
    }

    /// <inheritdoc/>
    public bool? Flag(Grant grant)
        => grant == GrantTable.DestinationRoom ? Grants.Text(grant) is not null
            : grant == GrantTable.CanPublish ? PublishableSources() != 0
            : Direct(grant) is { } right ? right.IsDirect(Grants)
            : Grants.Flag(grant);

    /// <inheritdoc/>
    public bool IsUnresolved(Grant grant) => false;

    private static ParticipantRight? Direct(Grant grant)
        => RightTable.Participant.FirstOrDefault(right => right.Source == 0 && right.Grant == grant);

    private int PublishableSources()
        => RightTable.Participant.Where(right => right.Source != 0 && right.IsDirect(Grants)).Aggregate(0, (sources, right) => sources | right.Source);
}
