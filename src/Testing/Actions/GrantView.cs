using GrantGen.Facts;
using GrantGen.Permissions;

namespace GrantGen;

/// <summary>The grants of a policy or token, in the form that the evaluator of the analyzers reads.</summary>
internal sealed class GrantView(PolicyGrants grants) : IStatedGrants
{
    public bool JoinsRoom => grants.RoomJoin == true;

    public int Kind => (int)grants.Kind;

    /// <summary>An empty list means every source, as on the server.</summary>
    public int? Sources => grants.CanPublishSources is null or TrackSources.None ? null : (int)grants.CanPublishSources;

    /// <summary>
    /// The flags that an action of a participant or a method of the server API can need. The simulator reads all others directly from the grants.
    /// </summary>
    public bool? Flag(Grant grant)
        => grant == GrantTable.CanUpdateOwnMetadata ? grants.CanUpdateOwnMetadata
            : grant == GrantTable.CanPublish ? grants.CanPublish
            : grant == GrantTable.CanPublishData ? grants.CanPublishData
            : grant == GrantTable.CanSubscribe ? grants.CanSubscribe
            : grant == GrantTable.Agent ? grants.Agent
            : grant == GrantTable.RoomAdmin ? grants.RoomAdmin
            : grant == GrantTable.RoomCreate ? grants.RoomCreate
            : grant == GrantTable.RoomList ? grants.RoomList
            : grant == GrantTable.RoomRecord ? grants.RoomRecord
            : grant == GrantTable.IngressAdmin ? grants.IngressAdmin
            : grant == GrantTable.SipAdmin ? grants.SipAdmin
            : grant == GrantTable.SipCall ? grants.SipCall
            : grant == GrantTable.Hidden ? grants.Hidden
            : throw new ArgumentOutOfRangeException(nameof(grant), grant.Property, "No action needs this grant.");

    public bool IsUnresolved(Grant grant) => false;
}
