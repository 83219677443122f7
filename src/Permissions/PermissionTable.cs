using GrantGen.Facts;

namespace GrantGen.Permissions;

/// <summary>
/// The permissions, once: the rules that report a missing one, the grant, and the server's answer. The evaluator, the rules about
/// calls and client files, <c>[RequiresPermission]</c> and the guards of client code read these rows.
/// Source of the answers: livekit/livekit pkg/rtc/participant.go, pkg/rtc/subscriptionmanager.go, pkg/service/auth.go.
/// </summary>
internal static class PermissionTable
{
    private const string NotPublished = "the server answers NOT_ALLOWED and the track is never published";

    public static readonly PermissionInfo UpdateOwnMetadata = new(
        "GG2001",
        "GG2101",
        "GG5001",
        "the server answers NOT_ALLOWED, 'does not have permission to update own metadata'")
    {
        Grant = GrantTable.CanUpdateOwnMetadata,
        Title = "Own metadata is set without CanUpdateOwnMetadata",
        ClientTitle = "Client sets own metadata without CanUpdateOwnMetadata",
        OnlyForCalls = new[] { GrantTable.CanUpdateOwnMetadata },
        CheckNames = new[] { "canupdatemetadata", "canupdateownmetadata" },
    };

    public static readonly PermissionInfo Publish = new(
        "GG2002",
        "GG2102",
        "GG5002",
        NotPublished)
    {
        Grant = GrantTable.CanPublish,
        IsGranted = static (policy, grant) => ServerDefaults.CanPublish(policy.Flag(grant)),
        Title = "Track is published without permission",
        ClientTitle = "Client publishes a track without permission",
        OnlyForCalls = new[] { GrantTable.CanPublish, GrantTable.CanPublishSources },
        CheckNames = new[] { "canpublish", "canpublishsources" },
    };

    public static readonly PermissionInfo PublishData = new(
        "GG2003",
        "GG2103",
        "GG5003",
        "the server silently drops the data")
    {
        Grant = GrantTable.CanPublishData,
        IsGranted = static (policy, grant) => ServerDefaults.CanPublishData(policy.Flag(grant), policy.Flag(GrantTable.CanPublish)),
        DefaultFollows = GrantTable.CanPublish,
        Title = "Data is published without CanPublishData",
        ClientTitle = "Client publishes data without CanPublishData",
        OnlyForCalls = new[] { GrantTable.CanPublishData },
        CheckNames = new[] { "canpublishdata" },
    };

    /// <summary>A client subscribes by itself, without a call: the grant is never unused.</summary>
    public static readonly PermissionInfo Subscribe = new(
        "GG2004",
        "GG2104",
        "GG5004",
        "the server never sends the track")
    {
        Grant = GrantTable.CanSubscribe,
        IsGranted = static (policy, grant) => ServerDefaults.CanSubscribe(policy.Flag(grant)),
        Title = "Subscription without CanSubscribe",
        ClientTitle = "Client subscribes without CanSubscribe",
        CheckNames = new[] { "cansubscribe" },
    };

    /// <summary>A track without a source, which the server compares with the list as "unknown".</summary>
    public static readonly PermissionInfo PublishWithoutSource = new(
        "GG2005",
        "GG2105",
        "GG5005",
        NotPublished)
    {
        Grant = GrantTable.CanPublishSources,
        Title = "Track is published without a source",
        ClientTitle = "Client publishes a track without a source",
        MessageStart = "'{0}' states no source, and policy '{2}' restricts them by {1}",
    };

    public static readonly PermissionInfo Transcribe = new(
        "GG2006",
        "GG2106",
        clientRuleId: null,
        "the server forwards transcriptions of agents only")
    {
        Grant = GrantTable.Agent,
        IsGranted = static (policy, grant) => policy.Flag(grant) == true || policy.Kind == ParticipantKindTable.Agent,
        Title = "Transcription without Agent",
    };

    public static readonly PermissionInfo ServerGrant = new(
        "GG2007",
        "GG2107",
        clientRuleId: null,
        "the server answers 401, 'permissions denied'")
    {
        Title = "Server API is called with a token that lacks the grant",
    };

    /// <summary>All rows, in the order of the rules.</summary>
    public static readonly IReadOnlyList<PermissionInfo> All = new[]
    {
        UpdateOwnMetadata, Publish, PublishData, Subscribe, PublishWithoutSource, Transcribe, ServerGrant,
    };

    /// <summary>The grants that exist only for calls, with the permission that the calls need, in the order of the grants.</summary>
    public static readonly IReadOnlyList<(Grant Grant, PermissionInfo Permission)> CallGrants = All
        .SelectMany(permission => permission.OnlyForCalls.Select(grant => (grant, permission)))
        .OrderBy(entry => GrantTable.All.TakeWhile(grant => grant != entry.grant).Count())
        .ToArray();

    /// <summary>The members of <c>GrantGen.Permission</c>. Those without a row have no call that a rule could report.</summary>
    public static readonly IReadOnlyList<NamedPermission> Named = new NamedPermission[]
    {
        new("Publish", Publish, GrantTable.CanPublish),
        new("PublishCamera", Publish, GrantTable.CanPublishSources, "Camera"),
        new("PublishMicrophone", Publish, GrantTable.CanPublishSources, "Microphone"),
        new("PublishScreenShare", Publish, GrantTable.CanPublishSources, "ScreenShare"),
        new("PublishScreenShareAudio", Publish, GrantTable.CanPublishSources, "ScreenShareAudio"),
        new("PublishData", PublishData, GrantTable.CanPublishData),
        new("Subscribe", Subscribe, GrantTable.CanSubscribe),
        new("SubscribeMetrics", null, GrantTable.CanSubscribeMetrics),
        new("UpdateOwnMetadata", UpdateOwnMetadata, GrantTable.CanUpdateOwnMetadata),
        new("ManageAgentSession", null, GrantTable.CanManageAgentSession),
        new("RoomAdmin", ServerGrant, GrantTable.RoomAdmin),
        new("RoomCreate", ServerGrant, GrantTable.RoomCreate),
        new("RoomList", ServerGrant, GrantTable.RoomList),
        new("RoomRecord", ServerGrant, GrantTable.RoomRecord),
        new("IngressAdmin", ServerGrant, GrantTable.IngressAdmin),
        new("SipAdmin", ServerGrant, GrantTable.SipAdmin),
        new("SipCall", ServerGrant, GrantTable.SipCall),
        new("Agent", ServerGrant, GrantTable.Agent),
        new("AgentAdmin", ServerGrant, GrantTable.AgentAdmin),
        new("AgentSimulationAdmin", ServerGrant, GrantTable.AgentSimulationAdmin),
        new("AgentDispatchAdmin", ServerGrant, GrantTable.AgentDispatchAdmin),
        new("AgentEndpointCall", null, GrantTable.AgentEndpointCall),
        new("AgentThreadAll", null, GrantTable.AgentThreadAll),
        new("InferencePerform", null, GrantTable.InferencePerform),
        new("ObservabilityWrite", null, GrantTable.ObservabilityWrite),
        new("Hidden", null, GrantTable.Hidden),
        new("Recorder", null, GrantTable.Recorder),
    };
}
