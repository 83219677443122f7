#nullable disable
namespace LiveKit
{
    public enum TrackSource
    {
        Camera,
        Microphone,
        ScreenShare,
        ScreenShareAudio,
    }

    public enum TrackKind
    {
        Audio,
        Video,
        Unknown,
    }

    public enum VideoQuality
    {
        LOW = 0,
        MEDIUM = 1,
        HIGH = 2,
        UNRECOGNIZED = -1,
    }

    public struct TrackDimensions
    {
        public int Width;
        public int Height;
    }

    public struct TrackPublishOptions
    {
        public string Name;
        public TrackSource? Source;
        public bool? DTX;
        public bool? Simulcast;
        public bool? StopMicTrackOnMute;
    }

    public struct CreateLocalTracksOptions
    {
        public bool? Audio;
        public bool? Video;
        public AudioCaptureOptions? AudioOptions;
        public VideoCaptureOptions? VideoOptions;
    }

    public struct VideoCaptureOptions
    {
        public VideoResolution? Resolution;
    }

    public struct AudioCaptureOptions
    {
    }

    public struct ScreenShareCaptureOptions
    {
        public bool? Audio;
        public AudioCaptureOptions? AudioOptions;
        public VideoResolution? Resolution;
    }

    public struct VideoResolution
    {
        public int Width;
        public int Height;
        public int? FrameRate;
    }

    public class MediaStreamTrack : JSObject { }

    public class Track : JSObject
    {
        internal Track() => throw null!;
        public TrackKind Kind => throw null!;
        public MediaStreamTrack MediaStreamTrack => throw null!;
        public bool IsMuted => throw null!;
        public TrackSource Source => throw null!;
        public string Sid => throw null!;
        public void Stop() => throw null!;
    }

    public class LocalTrack : Track
    {
        internal LocalTrack() => throw null!;
        public JSPromise<LocalTrack> Mute() => throw null!;
        public JSPromise<LocalTrack> Unmute() => throw null!;
    }

    public class LocalAudioTrack : LocalTrack { internal LocalAudioTrack() => throw null!; }

    public class LocalVideoTrack : LocalTrack { internal LocalVideoTrack() => throw null!; }

    public class RemoteTrack : Track
    {
        internal RemoteTrack() => throw null!;
        public void Start() => throw null!;
    }

    public class TrackPublication : JSObject
    {
        internal TrackPublication() => throw null!;
        public TrackKind Kind => throw null!;
        public string TrackName => throw null!;
        public string TrackSid => throw null!;
        public Track Track => throw null!;
        public TrackSource Source => throw null!;
        public bool IsMuted => throw null!;
        public bool IsSubscribed => throw null!;
    }

    public class LocalTrackPublication : TrackPublication
    {
        internal LocalTrackPublication() => throw null!;
        public new LocalTrack Track => throw null!;
    }

    public class RemoteTrackPublication : TrackPublication
    {
        internal RemoteTrackPublication() => throw null!;
        public new RemoteTrack Track => throw null!;
        public void SetSubscribed(bool subscribed) => throw null!;
        public void SetEnabled(bool enabled) => throw null!;
        public void SetVideoQuality(VideoQuality quality) => throw null!;
        public void SetVideoDimensions(TrackDimensions dimensions) => throw null!;
    }

    public class Client
    {
        public static JSPromise<JSArray<LocalTrack>> CreateLocalTracks(CreateLocalTracksOptions? options = null) => throw null!;
        public static JSPromise<LocalVideoTrack> CreateLocalVideoTrack(VideoCaptureOptions? options = null) => throw null!;
        public static JSPromise<LocalAudioTrack> CreateLocalAudioTrack(AudioCaptureOptions? options = null) => throw null!;
    }
}
