using GrantGen.Facts;

namespace GrantGen;

/// <summary>
/// The permissions that follow from a policy's grants and the server's defaults. Without <c>roomJoin</c> the holder never becomes a participant, and
/// has no participant permissions. Immutable and thread-safe.
/// </summary>
/// <remarks>Source: livekit/protocol auth/grants.go, the <c>GetCan…</c> functions of <c>VideoGrant</c>.</remarks>
public sealed record ParticipantPermissions
{
    /// <summary>The permissions that follow from no default, as bits by the values of <see cref="Permission"/>.</summary>
    private readonly long _stated;

    internal ParticipantPermissions(PolicyGrants grants)
    {
        _stated = Bits(grants);
        if (grants.RoomJoin != true)
        {
            return;
        }

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

    /// <summary>The sources from which the holder may publish: none without <see cref="CanPublish"/>, all if the policy has no list.</summary>
    public TrackSources PublishableSources { get; }

    /// <summary>Whether tracks of others may be subscribed to.</summary>
    public bool CanSubscribe { get; }

    /// <summary>Whether data may be published.</summary>
    public bool CanPublishData { get; }

    /// <summary>Whether the participant may change its own name, metadata and attributes.</summary>
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

    /// <summary>Whether a permission is granted. <see cref="Permission.Publish"/> is granted if any source is.</summary>
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
        Permission.Hidden => Hidden,
        Permission.Recorder => Recorder,
        >= Permission.RoomAdmin and <= Permission.ObservabilityWrite => (_stated & Bit(permission)) != 0,
        _ => throw new ArgumentOutOfRangeException(nameof(permission), permission, "There is no such permission."),
    };

    private static long Bits(PolicyGrants grants)
    {
        bool reachesEveryThread = grants.AgentThreadAll == true
            && (grants.AgentThreadList == true || grants.AgentThreadCreate == true || grants.AgentThreadWrite == true || grants.AgentThreadRead == true
                || grants.AgentThreadDelete == true);
        return Bit(Permission.RoomAdmin, grants.RoomAdmin)
            | Bit(Permission.RoomCreate, grants.RoomCreate)
            | Bit(Permission.RoomList, grants.RoomList)
            | Bit(Permission.RoomRecord, grants.RoomRecord)
            | Bit(Permission.IngressAdmin, grants.IngressAdmin)
            | Bit(Permission.SipAdmin, grants.SipAdmin)
            | Bit(Permission.SipCall, grants.SipCall)
            | Bit(Permission.Agent, grants.Agent)
            | Bit(Permission.AgentAdmin, grants.AgentAdmin)
            | Bit(Permission.AgentSimulationAdmin, grants.AgentSimulationAdmin)
            | Bit(Permission.AgentDispatchAdmin, grants.AgentDispatchAdmin)
            | Bit(Permission.AgentEndpointCall, grants.AgentEndpointCall)
            | Bit(Permission.AgentThreadAll, reachesEveryThread)
            | Bit(Permission.InferencePerform, grants.InferencePerform)
            | Bit(Permission.ObservabilityWrite, grants.ObservabilityWrite);
    }

    private static long Bit(Permission permission, bool? isStated = true) => isStated == true ? 1L << (int)permission : 0;
}
