namespace GrantGen;

/// <summary>
/// The sources from which tracks may be published (<c>canPublishSources</c>). On the wire an empty list means every
/// source, so <see cref="None"/> is an error in a policy (GG1013): set <c>CanPublish = false</c> to deny them all.
/// </summary>
[Flags]
public enum TrackSources
{
    /// <summary>No source.</summary>
    None = 0,

    /// <summary>The camera, <c>"camera"</c>.</summary>
    Camera = 1,

    /// <summary>The microphone, <c>"microphone"</c>.</summary>
    Microphone = 2,

    /// <summary>A shared screen, <c>"screen_share"</c>.</summary>
    ScreenShare = 4,

    /// <summary>The audio of a shared screen, <c>"screen_share_audio"</c>.</summary>
    ScreenShareAudio = 8,
}
