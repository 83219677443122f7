using System.Text.Json.Nodes;

namespace GrantGen.Conformance.Tests;

/// <summary>
/// The effective permissions of a participant. They are read from a vector, computed from a token's <c>video</c> claim by the rules of LiveKit's Go
/// server (protocol/auth/grants.go), which this file restates, or taken from <see cref="PolicyGrants.ToParticipantPermission"/>.
/// </summary>
internal sealed record EffectivePermission(
    bool CanPublish,
    string Sources,
    bool CanSubscribe,
    bool CanPublishData,
    bool CanUpdateMetadata,
    bool Hidden,
    bool Recorder,
    bool Agent,
    bool CanSubscribeMetrics,
    bool CanManageAgentSession)
{
    private static readonly string[] s_allSources = ["camera", "microphone", "screen_share", "screen_share_audio"];

    public static EffectivePermission OfVector(JsonObject expected) => new(
        Flag(expected, "canPublish"),
        List(expected["publishableSources"]!.AsArray()),
        Flag(expected, "canSubscribe"),
        Flag(expected, "canPublishData"),
        Flag(expected, "canUpdateMetadata"),
        Flag(expected, "hidden"),
        Flag(expected, "recorder"),
        Flag(expected, "agent"),
        Flag(expected, "canSubscribeMetrics"),
        Flag(expected, "canManageAgentSession"));

    public static EffectivePermission OfVideoClaim(JsonObject video)
    {
        bool canPublish = Flag(video, "canPublish", true);
        JsonArray sources = video["canPublishSources"]?.AsArray() ?? [];
        return new EffectivePermission(
            canPublish,
            !canPublish ? "" : sources.Count == 0 ? string.Join(',', s_allSources) : List(sources),
            Flag(video, "canSubscribe", true),
            Flag(video, "canPublishData", canPublish),
            Flag(video, "canUpdateOwnMetadata", false),
            Flag(video, "hidden", false),
            Flag(video, "recorder", false),
            Flag(video, "agent", false),
            Flag(video, "canSubscribeMetrics", false),
            Flag(video, "canManageAgentSession", false));
    }

    public static EffectivePermission Of(FullParticipantPermission permissions) => new(
        permissions.CanPublish,
        !permissions.CanPublish ? "" : permissions.CanPublishSources == TrackSources.None ? string.Join(',', s_allSources) : Names(permissions.CanPublishSources),
        permissions.CanSubscribe,
        permissions.CanPublishData,
        permissions.CanUpdateMetadata,
        permissions.Hidden,
        permissions.Recorder,
        permissions.Agent,
        permissions.CanSubscribeMetrics,
        permissions.CanManageAgentSession);

    /// <summary>The names of sources on the wire, in the order of the protobuf enum.</summary>
    public static string Names(TrackSources sources)
        => string.Join(',', s_allSources.Where((_, index) => ((int)sources & (1 << index)) != 0));

    private static string List(JsonArray names)
        => string.Join(',', names.Select(name => name!.GetValue<string>()).Order(StringComparer.Ordinal));

    private static bool Flag(JsonObject grants, string name) => grants[name]!.GetValue<bool>();

    private static bool Flag(JsonObject grants, string name, bool otherwise) => grants[name]?.GetValue<bool>() ?? otherwise;
}
