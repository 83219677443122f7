namespace GrantGen.Clients.Sdks;

/// <summary>Functions of the SDKs and of browsers that create a track, with the source of the track.</summary>
internal static class TrackFactories
{
    /// <summary>
    /// The member of <c>TrackSources</c>, by function; <see cref="TrackSourceSelector.Unknown"/> for a track without a source of its own.
    /// </summary>
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

    /// <summary>
    /// Functions that are specific only together with their type: of Flutter, lib/src/track/local/audio.dart, and of Swift, LocalAudioTrack.swift.
    /// </summary>
    public static readonly IReadOnlyDictionary<(string Type, string Function), string> OfTypes = new Dictionary<(string Type, string Function), string>
    {
        [("LocalAudioTrack", "create")] = "Microphone",
        [("LocalAudioTrack", "createTrack")] = "Microphone",
    };
}
