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
        Need.UpdateOwnMetadata,
        PermissionRuleIds.UpdateOwnMetadata,
        PermissionRuleIds.UpdateOwnMetadataAcrossTypes,
        PermissionRuleIds.ClientUpdateOwnMetadata,
        "the server answers NOT_ALLOWED, 'does not have permission to update own metadata'")
    {
        Title = "Own metadata is set without CanUpdateOwnMetadata",
        ClientTitle = "Client sets own metadata without CanUpdateOwnMetadata",
        OnlyForCalls = new[] { GrantTable.CanUpdateOwnMetadata },
        CheckNames = new[] { "canupdatemetadata", "canupdateownmetadata" },
    };

    public static readonly PermissionInfo Publish = new(
        Need.Publish,
        PermissionRuleIds.PublishTrack,
        PermissionRuleIds.PublishTrackAcrossTypes,
        PermissionRuleIds.ClientPublishTrack,
        NotPublished)
    {
        Title = "Track is published without permission",
        ClientTitle = "Client publishes a track without permission",
        OnlyForCalls = new[] { GrantTable.CanPublish, GrantTable.CanPublishSources },
        CheckNames = new[] { "canpublish", "canpublishsources" },
    };

    public static readonly PermissionInfo PublishData = new(
        Need.PublishData,
        PermissionRuleIds.PublishData,
        PermissionRuleIds.PublishDataAcrossTypes,
        PermissionRuleIds.ClientPublishData,
        "the server drops the data in silence")
    {
        Title = "Data is published without CanPublishData",
        ClientTitle = "Client publishes data without CanPublishData",
        OnlyForCalls = new[] { GrantTable.CanPublishData },
        CheckNames = new[] { "canpublishdata" },
    };

    /// <summary>A client subscribes by itself, without a call: the grant is never unused.</summary>
    public static readonly PermissionInfo Subscribe = new(
        Need.Subscribe,
        PermissionRuleIds.Subscribe,
        PermissionRuleIds.SubscribeAcrossTypes,
        PermissionRuleIds.ClientSubscribe,
        "the server never sends the track")
    {
        Title = "Subscription without CanSubscribe",
        ClientTitle = "Client subscribes without CanSubscribe",
        CheckNames = new[] { "cansubscribe" },
    };

    /// <summary>A track without a source, which the server compares with the list as "unknown".</summary>
    public static readonly PermissionInfo PublishWithoutSource = new(
        Need.Publish,
        PermissionRuleIds.SourceNotStated,
        PermissionRuleIds.SourceNotStatedAcrossTypes,
        PermissionRuleIds.ClientSourceNotStated,
        NotPublished)
    {
        Title = "Track is published without a source",
        ClientTitle = "Client publishes a track without a source",
        MessageStart = "'{0}' states no source, and policy '{2}' restricts them by {1}",
    };

    public static readonly PermissionInfo Transcribe = new(
        Need.Transcribe,
        PermissionRuleIds.Transcribe,
        PermissionRuleIds.TranscribeAcrossTypes,
        ClientRuleId: null,
        "the server forwards transcriptions of agents only")
    {
        Title = "Transcription without Agent",
    };

    public static readonly PermissionInfo ServerGrant = new(
        Need.ServerGrant,
        PermissionRuleIds.ServerGrant,
        PermissionRuleIds.ServerGrantAcrossTypes,
        ClientRuleId: null,
        "the server answers 401, 'permissions denied'")
    {
        Title = "Server API is called with a token that lacks the grant",
    };

    /// <summary>All rows, in the order of the rules.</summary>
    public static readonly IReadOnlyList<PermissionInfo> All = new[]
    {
        UpdateOwnMetadata, Publish, PublishData, Subscribe, PublishWithoutSource, Transcribe, ServerGrant,
    };

    /// <summary>The members of <c>GrantGen.Permission</c>. Metrics and agent sessions have no call that a rule could report.</summary>
    public static readonly IReadOnlyList<NamedPermission> Named = new NamedPermission[]
    {
        new("Publish", Need.Publish, GrantTable.CanPublish),
        new("PublishCamera", Need.Publish, GrantTable.CanPublishSources, "Camera"),
        new("PublishMicrophone", Need.Publish, GrantTable.CanPublishSources, "Microphone"),
        new("PublishScreenShare", Need.Publish, GrantTable.CanPublishSources, "ScreenShare"),
        new("PublishScreenShareAudio", Need.Publish, GrantTable.CanPublishSources, "ScreenShareAudio"),
        new("PublishData", Need.PublishData, GrantTable.CanPublishData),
        new("Subscribe", Need.Subscribe, GrantTable.CanSubscribe),
        new("SubscribeMetrics", null, GrantTable.CanSubscribeMetrics),
        new("UpdateOwnMetadata", Need.UpdateOwnMetadata, GrantTable.CanUpdateOwnMetadata),
        new("ManageAgentSession", null, GrantTable.CanManageAgentSession),
        new("RoomAdmin", Need.ServerGrant, GrantTable.RoomAdmin),
        new("RoomCreate", Need.ServerGrant, GrantTable.RoomCreate),
        new("RoomList", Need.ServerGrant, GrantTable.RoomList),
        new("RoomRecord", Need.ServerGrant, GrantTable.RoomRecord),
        new("IngressAdmin", Need.ServerGrant, GrantTable.IngressAdmin),
        new("SipAdmin", Need.ServerGrant, GrantTable.SipAdmin),
        new("SipCall", Need.ServerGrant, GrantTable.SipCall),
    };

    /// <summary>Whether a check of a name in client code asks for what a call needs.</summary>
    public static bool IsCheckOf(string name, Need need)
    {
        foreach (PermissionInfo row in All)
        {
            if (row.Need == need && row.CheckNames.Contains(name, StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
