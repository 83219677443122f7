#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace LiveKit.Rtc
{
    public enum VideoBufferType
    {
        Rgba,
        Abgr,
        Argb,
        Bgra,
        Rgb24,
        I420,
    }

    public readonly struct AudioFrameEvent
    {
        public AudioFrameEvent(AudioFrame frame) => throw null!;
        public AudioFrame Frame => throw null!;
    }

    public readonly struct VideoFrameEvent
    {
        public VideoFrameEvent(VideoFrame frame, long timestampUs, Proto.VideoRotation rotation) => throw null!;
        public VideoFrame Frame => throw null!;
        public long TimestampUs => throw null!;
        public Proto.VideoRotation Rotation => throw null!;
    }

    public class NoiseCancellationOptions
    {
        public string ModuleId { get; set; } = null!;
        public string OptionsJson { get; set; } = null!;
    }

    public abstract class FrameProcessor<TFrame> where TFrame : class
    {
        public abstract bool IsEnabled { get; set; }
        public abstract TFrame Process(TFrame frame);
        public abstract void Close();
    }

    public class AudioStream : IAsyncDisposable, IDisposable, IAsyncEnumerable<AudioFrameEvent>
    {
        public AudioStream(Track track, uint sampleRate = 48000, uint numChannels = 1, uint? frameSizeMs = null, int capacity = 0, NoiseCancellationOptions? noiseCancellation = null, FrameProcessor<AudioFrame>? frameProcessor = null) => throw null!;
        public static AudioStream FromParticipant(Participant participant, Proto.TrackSource trackSource, uint sampleRate = 48000, uint numChannels = 1, uint? frameSizeMs = null, int capacity = 0, NoiseCancellationOptions? noiseCancellation = null, FrameProcessor<AudioFrame>? frameProcessor = null) => throw null!;
        public static AudioStream FromTrack(Track track, uint sampleRate = 48000, uint numChannels = 1, uint? frameSizeMs = null, int capacity = 0, NoiseCancellationOptions? noiseCancellation = null, FrameProcessor<AudioFrame>? frameProcessor = null) => throw null!;
        public uint SampleRate => throw null!;
        public uint NumChannels => throw null!;
        public ValueTask<AudioFrameEvent?> ReadAsync(CancellationToken cancellationToken = default) => throw null!;
        public bool TryRead(out AudioFrameEvent frameEvent) => throw null!;
        public IAsyncEnumerator<AudioFrameEvent> GetAsyncEnumerator(CancellationToken cancellationToken = default) => throw null!;
        public void Dispose() => throw null!;
        public ValueTask DisposeAsync() => throw null!;
    }

    public class VideoStream : IAsyncDisposable, IDisposable, IAsyncEnumerable<VideoFrameEvent>
    {
        public VideoStream(Track track, VideoBufferType? format = null, int capacity = 0) => throw null!;
        public static VideoStream FromParticipant(Participant participant, Proto.TrackSource trackSource, VideoBufferType? format = null, int capacity = 0) => throw null!;
        public static VideoStream FromTrack(Track track, VideoBufferType? format = null, int capacity = 0) => throw null!;
        public VideoBufferType? Format => throw null!;
        public ValueTask<VideoFrameEvent?> ReadAsync(CancellationToken cancellationToken = default) => throw null!;
        public bool TryRead(out VideoFrameEvent frameEvent) => throw null!;
        public IAsyncEnumerator<VideoFrameEvent> GetAsyncEnumerator(CancellationToken cancellationToken = default) => throw null!;
        public void Dispose() => throw null!;
        public ValueTask DisposeAsync() => throw null!;
    }
}
