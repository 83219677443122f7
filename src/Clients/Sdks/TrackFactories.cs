namespace GrantGen.Clients.Sdks;

/// <summary>Functions of the SDKs, and of browsers, that make a track, and what it shows.</summary>
internal static class TrackFactories
{
    /// <summary>The member of <c>TrackSources</c> by the function; <see cref="TrackSourceSelector.Unknown"/> for a track that has no source of its own.</summary>
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        // livekit-client, src/room/track/create.ts. A MediaStreamTrack of the browser is published as unknown.
        ["createLocalVideoTrack"] = "Camera",
        ["createLocalAudioTrack"] = "Microphone",
        ["getVideoTracks"] = TrackSourceSelector.Unknown,
        ["getAudioTracks"] = TrackSourceSelector.Unknown,

        // Swift, Sources/LiveKit/Track/Capturers; Flutter, lib/src/track/local; Android, LocalParticipant.kt.
        ["createCameraTrack"] = "Camera",
        ["createARCameraTrack"] = "Camera",
        ["createBufferTrack"] = "ScreenShare",
        ["createInAppScreenShareTrack"] = "ScreenShare",
        ["createMacOSScreenShareTrack"] = "ScreenShare",
        ["createBroadcastScreenCapturerTrack"] = "ScreenShare",
        ["createScreenShareTrack"] = "ScreenShare",
        ["createScreencastTrack"] = "ScreenShare",
    };
}
