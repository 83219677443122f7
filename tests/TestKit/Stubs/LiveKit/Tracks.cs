#nullable disable
using System;
using LiveKit.Proto;

namespace LiveKit
{
    public interface ITrack
    {
        string Sid { get; }
        string Name { get; }
        TrackKind Kind { get; }
    }

    public interface ILocalTrack : ITrack
    {
        void SetMute(bool muted);
    }

    public interface IRemoteTrack : ITrack
    {
        void SetEnabled(bool enabled);
    }

    public interface IAudioTrack : ITrack
    {
    }

    public interface IVideoTrack : ITrack
    {
    }

    public class Track : ITrack
    {
        internal Track() => throw null!;
        public string Sid => throw null!;
        public string Name => throw null!;
        public TrackKind Kind => throw null!;
        public bool Muted => throw null!;
    }

    public sealed class LocalAudioTrack : Track, ILocalTrack, IAudioTrack
    {
        internal LocalAudioTrack() => throw null!;
        public static LocalAudioTrack CreateAudioTrack(string name, RtcAudioSource source, Room room) => throw null!;
        public void SetMute(bool muted) => throw null!;
    }

    public sealed class LocalVideoTrack : Track, ILocalTrack, IVideoTrack
    {
        internal LocalVideoTrack() => throw null!;
        public static LocalVideoTrack CreateVideoTrack(string name, RtcVideoSource source, Room room) => throw null!;
        public void SetMute(bool muted) => throw null!;
    }

    public sealed class RemoteAudioTrack : Track, IRemoteTrack, IAudioTrack
    {
        internal RemoteAudioTrack() => throw null!;
        public void SetEnabled(bool enabled) => throw null!;
    }

    public sealed class RemoteVideoTrack : Track, IRemoteTrack, IVideoTrack
    {
        internal RemoteVideoTrack() => throw null!;
        public void SetEnabled(bool enabled) => throw null!;
    }

    public abstract class RtcAudioSource : IDisposable
    {
        public void Dispose() => throw null!;
    }

    public abstract class RtcVideoSource : IDisposable
    {
        public void Dispose() => throw null!;
    }

    public class TrackPublication
    {
        internal TrackPublication() => throw null!;
        public string Sid => throw null!;
        public string Name => throw null!;
        public TrackKind Kind => throw null!;
        public TrackSource Source => throw null!;
        public bool Muted => throw null!;
        public Track Track => throw null!;
    }

    public sealed class RemoteTrackPublication : TrackPublication
    {
        internal RemoteTrackPublication() => throw null!;
        public new IRemoteTrack Track => throw null!;
        public bool Subscribed => throw null!;
        public void SetSubscribed(bool subscribed) => throw null!;
        public void SetVideoQuality(VideoQuality quality) => throw null!;
    }

    public sealed class LocalTrackPublication : TrackPublication
    {
        internal LocalTrackPublication() => throw null!;
        public new ILocalTrack Track => throw null!;
    }
}

namespace LiveKit.Proto
{
    public enum TrackSource
    {
        SourceUnknown = 0,
        SourceCamera = 1,
        SourceMicrophone = 2,
        SourceScreenshare = 3,
        SourceScreenshareAudio = 4,
    }

    public enum TrackKind
    {
        KindUnknown = 0,
        KindAudio = 1,
        KindVideo = 2,
    }

    public enum VideoQuality
    {
        Low = 0,
        Medium = 1,
        High = 2,
    }

    public enum ConnectionState
    {
        ConnDisconnected = 0,
        ConnConnected = 1,
        ConnReconnecting = 2,
    }

    public enum DataPacketKind
    {
        KindLossy = 0,
        KindReliable = 1,
    }

    public sealed class TrackPublishOptions
    {
        public bool Simulcast { get; set; }
        public bool Dtx { get; set; }
        public bool Red { get; set; }
        public TrackSource Source { get; set; }
        public string Stream { get; set; }
    }
}
