#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace LiveKit.Rtc
{
    public abstract class Track : IDisposable
    {
        internal Track() => throw null!;
        public string Sid => throw null!;
        public string Name => throw null!;
        public Proto.TrackKind Kind => throw null!;
        public Proto.TrackSource Source => throw null!;
        public bool IsMuted => throw null!;
        public virtual void Dispose() => throw null!;
    }

    public abstract class LocalTrack : Track
    {
        internal LocalTrack() => throw null!;
        public virtual void Mute() => throw null!;
        public virtual void Unmute() => throw null!;
    }

    public abstract class RemoteTrack : Track
    {
        internal RemoteTrack() => throw null!;
    }

    public class LocalAudioTrack : LocalTrack
    {
        internal LocalAudioTrack() => throw null!;
        public static LocalAudioTrack Create(string name, AudioSource source) => throw null!;
    }

    public class LocalVideoTrack : LocalTrack
    {
        internal LocalVideoTrack() => throw null!;
        public static LocalVideoTrack Create(string name, VideoSource source) => throw null!;
    }

    public class RemoteAudioTrack : RemoteTrack
    {
        internal RemoteAudioTrack() => throw null!;
    }

    public class RemoteVideoTrack : RemoteTrack
    {
        internal RemoteVideoTrack() => throw null!;
    }

    public abstract class TrackPublication
    {
        internal TrackPublication() => throw null!;
        public string Sid => throw null!;
        public string Name => throw null!;
        public Proto.TrackKind Kind => throw null!;
        public Proto.TrackSource Source => throw null!;
        public bool Simulcasted => throw null!;
        public uint Width => throw null!;
        public uint Height => throw null!;
        public string MimeType => throw null!;
        public bool IsMuted => throw null!;
        public Track? Track => throw null!;
    }

    public class LocalTrackPublication : TrackPublication
    {
        internal LocalTrackPublication() => throw null!;
        public LocalParticipant Participant => throw null!;
        public new LocalTrack? Track => throw null!;
        public Task WaitForSubscriptionAsync(CancellationToken cancellationToken = default) => throw null!;
    }

    public class RemoteTrackPublication : TrackPublication
    {
        internal RemoteTrackPublication() => throw null!;
        public RemoteParticipant Participant => throw null!;
        public new RemoteTrack? Track => throw null!;
        public bool IsSubscribed => throw null!;
        public void SetSubscribed(bool subscribed) => throw null!;
    }

    public class AudioSource : IDisposable
    {
        public AudioSource(int sampleRate, int numChannels, int queueSizeMs = 1000) => throw null!;
        public int SampleRate => throw null!;
        public int NumChannels => throw null!;
        public double QueuedDuration => throw null!;
        public void ClearQueue() => throw null!;
        public Task CaptureFrameAsync(AudioFrame frame, CancellationToken cancellationToken = default) => throw null!;
        public void CaptureFrame(AudioFrame frame) => throw null!;
        public Task WaitForPlayoutAsync(CancellationToken cancellationToken = default) => throw null!;
        public LocalAudioTrack CreateTrack(string name = "audio") => throw null!;
        public void Dispose() => throw null!;
    }

    public class VideoSource : IDisposable
    {
        public VideoSource(int width, int height) => throw null!;
        public int Width => throw null!;
        public int Height => throw null!;
        public void CaptureFrame(VideoFrame frame, long timestampUs = 0, Proto.VideoRotation rotation = Proto.VideoRotation._0) => throw null!;
        public LocalVideoTrack CreateTrack(string name = "video") => throw null!;
        public void Dispose() => throw null!;
    }

    public class AudioFrame
    {
        internal AudioFrame() => throw null!;
    }

    public class VideoFrame
    {
        internal VideoFrame() => throw null!;
    }
}
