#nullable disable
// Signatures only: LiveKit's SDK for Unity WebGL, assembly LiveKitBridge. Its types have the same names as those of LiveKit.
using System;
using System.Collections;
using System.Collections.Generic;

namespace LiveKit
{
    public class JSRef { }

    public class JSObject : JSRef { }

    public class JSError : JSObject { public string Message => throw null!; }

    public class JSArray<T> : JSObject
    {
        public int Count => throw null!;
        public T this[int index] => throw null!;
        public IEnumerator<T> GetEnumerator() => throw null!;
    }

    public class JSMap<TKey, TValue> : JSObject
    {
        public int Count => throw null!;
        public ICollection<TValue> Values => throw null!;
        public TValue this[TKey key] => throw null!;
    }

    public class JSPromise : JSObject, IEnumerator
    {
        public bool IsDone => throw null!;
        public bool IsError => throw null!;
        public object Current => throw null!;
        public bool MoveNext() => throw null!;
        public void Reset() => throw null!;
    }

    public class JSPromise<T> : JSPromise where T : JSObject
    {
        public T ResolveValue => throw null!;
    }

    public class ConnectOperation : JSPromise
    {
        public JSError Error => throw null!;
    }

    public struct RoomOptions
    {
        public bool AdaptiveStream;
        public bool Dynacast;
        public bool StopLocalTrackOnUnpublish;
    }

    public struct RoomConnectOptions
    {
        public bool AutoSubscribe;
    }

    public enum ConnectionState
    {
        Disconnected,
        Connecting,
        Connected,
        Reconnecting,
    }

    public enum DataPacketKind
    {
        RELIABLE = 0,
        LOSSY = 1,
        UNRECOGNIZED = -1,
    }

    public class Room : JSObject, IDisposable
    {
        public delegate void ParticipantConnectedDelegate(RemoteParticipant participant);
        public delegate void TrackPublishedDelegate(RemoteTrackPublication publication, RemoteParticipant participant);
        public delegate void TrackSubscribedDelegate(RemoteTrack track, RemoteTrackPublication publication, RemoteParticipant participant);
        public delegate void DataReceivedDelegate(byte[] data, RemoteParticipant participant, DataPacketKind? kind, string topic);
        public delegate void ReconnectedDelegate();

        public Room(RoomOptions? options = null) => throw null!;
        public bool IsClosed => throw null!;
        public ConnectionState State => throw null!;
        public JSMap<string, RemoteParticipant> RemoteParticipants => throw null!;
        public string Name => throw null!;
        public LocalParticipant LocalParticipant => throw null!;
        public string Metadata => throw null!;

        public event ParticipantConnectedDelegate ParticipantConnected;
        public event TrackPublishedDelegate TrackPublished;
        public event TrackSubscribedDelegate TrackSubscribed;
        public event DataReceivedDelegate DataReceived;
        public event ReconnectedDelegate Reconnected;

        public ConnectOperation Connect(string url, string token, RoomConnectOptions? options = null) => throw null!;
        public void Disconnect(bool stopTracks = true) => throw null!;
        public Participant GetParticipantByIdentity(string identity) => throw null!;
        public JSPromise StartAudio() => throw null!;
        public void Dispose() => throw null!;
    }
}
