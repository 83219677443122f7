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
        ["LocalVideoTrack"] = TrackSourceSelector.Unknown,
        ["LocalAudioTrack"] = TrackSourceSelector.Unknown,

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

    /// <summary>A name that means something only on its type: of Flutter, lib/src/track/local/audio.dart, and of Swift, LocalAudioTrack.swift.</summary>
    public static readonly IReadOnlyDictionary<(string Type, string Function), string> OfTypes = new Dictionary<(string Type, string Function), string>
    {
        [("LocalAudioTrack", "create")] = "Microphone",
        [("LocalAudioTrack", "createTrack")] = "Microphone",
    };
}
