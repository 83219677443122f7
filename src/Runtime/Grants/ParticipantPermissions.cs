using GrantGen.Facts;

namespace GrantGen;

/// <summary>What follows from a policy's grants once the server's defaults are applied. Immutable and thread-safe.</summary>
/// <remarks>Source: livekit/protocol auth/grants.go, the <c>GetCan…</c> functions of <c>VideoGrant</c>.</remarks>
public sealed record ParticipantPermissions
{
    /// <summary>What the server's API asks for: no default gives any of it.</summary>
    private readonly (bool RoomAdmin, bool RoomCreate, bool RoomList, bool RoomRecord, bool IngressAdmin, bool SipAdmin, bool SipCall) _server;

    internal ParticipantPermissions(PolicyGrants grants)
    {
        _server = (
            grants.RoomAdmin ?? false,
            grants.RoomCreate ?? false,
            grants.RoomList ?? false,
            grants.RoomRecord ?? false,
            grants.IngressAdmin ?? false,
            grants.SipAdmin ?? false,
            grants.SipCall ?? false);
        CanPublish = ServerDefaults.CanPublish(grants.CanPublish);
        PublishableSources = (TrackSources)ServerDefaults.PublishableSources(grants.CanPublish, (int?)grants.CanPublishSources);
        CanSubscribe = ServerDefaults.CanSubscribe(grants.CanSubscribe);
        CanPublishData = ServerDefaults.CanPublishData(grants.CanPublishData, grants.CanPublish);
        CanUpdateOwnMetadata = grants.CanUpdateOwnMetadata ?? false;
        Hidden = grants.Hidden ?? false;
        Recorder = grants.Recorder ?? false;
        Agent = grants.Agent ?? false;
        CanSubscribeMetrics = grants.CanSubscribeMetrics ?? false;
        CanManageAgentSession = grants.CanManageAgentSession ?? false;
    }

    /// <summary>Whether tracks may be published, from one source at least.</summary>
    public bool CanPublish { get; }

    /// <summary>The sources from which tracks may be published: none without <see cref="CanPublish"/>, all where the policy names none.</summary>
    public TrackSources PublishableSources { get; }

    /// <summary>Whether tracks of others may be subscribed to.</summary>
    public bool CanSubscribe { get; }

    /// <summary>Whether data may be published.</summary>
    public bool CanPublishData { get; }

    /// <summary>Whether the own name, metadata and attributes may be changed.</summary>
    public bool CanUpdateOwnMetadata { get; }

    /// <summary>Whether the participant is hidden from the others.</summary>
    public bool Hidden { get; }

    /// <summary>Whether the participant is a recorder.</summary>
    public bool Recorder { get; }

    /// <summary>Whether the participant is an agent.</summary>
    public bool Agent { get; }

    /// <summary>Whether the metrics of others are received.</summary>
    public bool CanSubscribeMetrics { get; }

    /// <summary>Whether agent sessions may be managed.</summary>
    public bool CanManageAgentSession { get; }

    /// <summary>Whether one permission is there. <see cref="Permission.Publish"/> asks for any source.</summary>
    /// <param name="permission">The permission.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such permission.</exception>
    public bool Allows(Permission permission) => permission switch
    {
        Permission.Publish => CanPublish,
        Permission.PublishCamera => (PublishableSources & TrackSources.Camera) != 0,
        Permission.PublishMicrophone => (PublishableSources & TrackSources.Microphone) != 0,
        Permission.PublishScreenShare => (PublishableSources & TrackSources.ScreenShare) != 0,
        Permission.PublishScreenShareAudio => (PublishableSources & TrackSources.ScreenShareAudio) != 0,
        Permission.PublishData => CanPublishData,
        Permission.Subscribe => CanSubscribe,
        Permission.SubscribeMetrics => CanSubscribeMetrics,
        Permission.UpdateOwnMetadata => CanUpdateOwnMetadata,
        Permission.ManageAgentSession => CanManageAgentSession,
        Permission.RoomAdmin => _server.RoomAdmin,
        Permission.RoomCreate => _server.RoomCreate,
        Permission.RoomList => _server.RoomList,
        Permission.RoomRecord => _server.RoomRecord,
        Permission.IngressAdmin => _server.IngressAdmin,
        Permission.SipAdmin => _server.SipAdmin,
        Permission.SipCall => _server.SipCall,
        _ => throw new ArgumentOutOfRangeException(nameof(permission), permission, "There is no such permission."),
    };
}
