using GrantGen;

namespace TokenServer;

/// <summary>
/// The permissions of each policy's holder, with the reason. <see cref="PolicyGrants.Permissions"/> decides; this class only adds the reason, from
/// <c>TPolicy.Grants</c>, which the compiler computed from the attribute.
/// </summary>
internal static class PermissionMatrix
{
    private const string InRoom = "In the room";
    private const string ByApi = "By the server's API";

    private static readonly Row[] s_rows =
    [
        Flag(InRoom, "Join", "roomJoin", grants => grants.RoomJoin),
        Flag(InRoom, "See and hear others", "canSubscribe", grants => grants.CanSubscribe, Permission.Subscribe),
        Flag(InRoom, "Change its own name, metadata, attributes", "canUpdateOwnMetadata", grants => grants.CanUpdateOwnMetadata, Permission.UpdateOwnMetadata),
        Source("Publish a camera", TrackSources.Camera, Permission.PublishCamera),
        Source("Publish a microphone", TrackSources.Microphone, Permission.PublishMicrophone),
        Source("Share a screen", TrackSources.ScreenShare, Permission.PublishScreenShare),
        Source("Share a screen's audio", TrackSources.ScreenShareAudio, Permission.PublishScreenShareAudio),
        Flag(InRoom, "Send data: chat, RPC", "canPublishData", grants => grants.CanPublishData, Permission.PublishData),
        Flag(InRoom, "Receive metrics of others", "canSubscribeMetrics", grants => grants.CanSubscribeMetrics, Permission.SubscribeMetrics),
        Flag(InRoom, "Stay hidden from others", "hidden", grants => grants.Hidden),
        Flag(ByApi, "Moderate this room: mute, remove", "roomAdmin", grants => grants.RoomAdmin),
        Flag(ByApi, "Create and delete any room", "roomCreate", grants => grants.RoomCreate),
        Flag(ByApi, "List all rooms", "roomList", grants => grants.RoomList),
        Flag(ByApi, "Record any room", "roomRecord", grants => grants.RoomRecord),
    ];

    /// <summary>The matrix. The policies do not change while the application runs.</summary>
    public static MatrixView View { get; } = Build(
    [
        Describe<ViewerPolicy>(Roles.Viewer),
        Describe<SpeakerPolicy>(Roles.Speaker),
        Describe<ModeratorPolicy>(Roles.Moderator),
    ]);

    private static MatrixView Build((PolicyView View, PolicyGrants Grants)[] policies) => new(
        [.. policies.Select(policy => policy.View)],
        [.. s_rows.Select(row => new RowView(row.Group, row.Words, row.Grant, policies.ToDictionary(policy => policy.View.Role, policy => row.Evaluate(policy.Grants))))]);

    private static (PolicyView View, PolicyGrants Grants) Describe<TPolicy>(string role)
        where TPolicy : IRoomPolicy
        => (new PolicyView(role, typeof(TPolicy).Name, (int)TPolicy.Grants.Ttl.TotalSeconds, TPolicy.Grants.ToString(), PolicySource.Find(typeof(TPolicy).Name)), TPolicy.Grants);

    /// <summary>A grant that is true, false, or left out. Without a participant permission, it is false if left out.</summary>
    private static Row Flag(string group, string words, string grant, Func<PolicyGrants, bool?> stated, Permission? permission = null) => new(group, words, grant, grants =>
    {
        bool may = permission is { } required ? grants.Permissions.Allows(required) : stated(grants) ?? false;
        return stated(grants) switch
        {
            true => new CellView(may, Reasons.Granted, $"{grant}: true"),
            false => new CellView(may, Reasons.Denied, $"{grant}: false"),
            null => new CellView(may, Reasons.Default, permission == Permission.PublishData ? "left out: as canPublish" : $"left out: {(may ? "true" : "false")}"),
        };
    });

    /// <summary>Two grants determine whether a source is allowed: canPublish overrides the list, and no list means all sources.</summary>
    private static Row Source(string words, TrackSources source, Permission permission) => new(InRoom, words, "canPublish, canPublishSources", grants =>
    {
        bool may = grants.Permissions.Allows(permission);
        return grants switch
        {
            { CanPublish: false } => new CellView(may, Reasons.Denied, "canPublish: false"),
            { CanPublishSources: { } sources } when sources.HasFlag(source) => new CellView(may, Reasons.Granted, "among the sources"),
            { CanPublishSources: not null } => new CellView(may, Reasons.Denied, "not among the sources"),
            { CanPublish: true } => new CellView(may, Reasons.Granted, "canPublish: true"),
            _ => new CellView(may, Reasons.Default, "left out: all sources"),
        };
    });

    private sealed record Row(string Group, string Words, string Grant, Func<PolicyGrants, CellView> Evaluate);

    private static class Reasons
    {
        /// <summary>The policy grants it.</summary>
        public const string Granted = "granted";

        /// <summary>The policy does not state it, and the server has a default.</summary>
        public const string Default = "default";

        /// <summary>The policy denies it.</summary>
        public const string Denied = "denied";
    }
}

/// <summary>All policies side by side.</summary>
internal sealed record MatrixView(IReadOnlyList<PolicyView> Policies, IReadOnlyList<RowView> Rows);

/// <summary>One policy, with its declaration in C#.</summary>
internal sealed record PolicyView(string Role, string Name, int TtlSeconds, string Words, string Source);

/// <summary>One permission, under each role's policy.</summary>
internal sealed record RowView(string Group, string Words, string Grant, IReadOnlyDictionary<string, CellView> Cells);

/// <summary>Whether the policy permits it, and why.</summary>
/// <param name="May">Whether it is permitted.</param>
/// <param name="Reason">granted, default, or denied.</param>
/// <param name="Because">The grant that decides.</param>
internal sealed record CellView(bool May, string Reason, string Because);
