#nullable disable
// Signatures only: LiveKit's SDK for Unity, assembly LiveKit. Its types have the same names as those of LiveKitBridge.
using System;
using System.Collections.Generic;
using LiveKit.Internal.Threading;
using LiveKit.Proto;

namespace LiveKit.Internal.Threading
{
    public class YieldInstruction : UnityEngine.CustomYieldInstruction
    {
        public bool IsDone => throw null!;
        public bool IsError => throw null!;
        public override bool keepWaiting => throw null!;
        public YieldInstructionAwaiter GetAwaiter() => throw null!;
    }

    public readonly struct YieldInstructionAwaiter : System.Runtime.CompilerServices.ICriticalNotifyCompletion
    {
        public bool IsCompleted => throw null!;
        public void OnCompleted(Action continuation) => throw null!;
        public void UnsafeOnCompleted(Action continuation) => throw null!;
        public void GetResult() => throw null!;
    }

    public sealed class TaskYieldInstruction<T> : YieldInstruction
    {
        public T Result => throw null!;
        public Exception Exception => throw null!;
    }
}

namespace LiveKit
{
    public class RoomOptions
    {
        public bool AutoSubscribe;
        public bool Dynacast;
        public bool AdaptiveStream;
        public uint JoinRetries;
    }

    public sealed class ConnectInstruction : YieldInstruction
    {
        internal ConnectInstruction() => throw null!;
    }

    public class Room : IDisposable
    {
        public delegate void ParticipantDelegate(Participant participant);
        public delegate void LocalPublishDelegate(TrackPublication publication, LocalParticipant participant);
        public delegate void PublishDelegate(RemoteTrackPublication publication, RemoteParticipant participant);
        public delegate void SubscribeDelegate(IRemoteTrack track, RemoteTrackPublication publication, RemoteParticipant participant);
        public delegate void DataDelegate(byte[] data, Participant participant, DataPacketKind kind, string topic);
        public delegate void ConnectionDelegate(Room room);
        public delegate void DataTrackPublishedDelegate(RemoteDataTrack track);

        public string Sid => throw null!;
        public string Name => throw null!;
        public string Metadata => throw null!;
        public LocalParticipant LocalParticipant => throw null!;
        public ConnectionState ConnectionState => throw null!;
        public bool IsConnected => throw null!;
        public IReadOnlyDictionary<string, RemoteParticipant> RemoteParticipants => throw null!;

        public event ParticipantDelegate ParticipantConnected;
        public event ParticipantDelegate ParticipantDisconnected;
        public event LocalPublishDelegate LocalTrackPublished;
        public event LocalPublishDelegate LocalTrackUnpublished;
        public event PublishDelegate TrackPublished;
        public event PublishDelegate TrackUnpublished;
        public event SubscribeDelegate TrackSubscribed;
        public event SubscribeDelegate TrackUnsubscribed;
        public event DataDelegate DataReceived;
        public event ConnectionDelegate Connected;
        public event ConnectionDelegate Disconnected;
        public event ConnectionDelegate Reconnecting;
        public event ConnectionDelegate Reconnected;
        public event ParticipantDelegate ParticipantMetadataChanged;
        public event DataTrackPublishedDelegate DataTrackPublished;

        public ConnectInstruction Connect(string url, string token, RoomOptions options) => throw null!;
        public void Disconnect() => throw null!;
        public void Dispose() => throw null!;
        public void RegisterTextStreamHandler(string topic, TextStreamHandler handler) => throw null!;
        public void RegisterByteStreamHandler(string topic, ByteStreamHandler handler) => throw null!;
        public void UnregisterTextStreamHandler(string topic) => throw null!;
        public void UnregisterByteStreamHandler(string topic) => throw null!;
    }
}
