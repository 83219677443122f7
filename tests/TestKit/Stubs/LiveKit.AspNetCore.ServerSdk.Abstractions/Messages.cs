#nullable disable
// The messages of the services, in this package's namespace. Fields that a rule reads are the same as in LivekitApi.
using Google.Protobuf;
using Google.Protobuf.Collections;

namespace LiveKit.Proto
{
    public enum TrackSource
    {
        Unknown = 0,
        Camera = 1,
        Microphone = 2,
        ScreenShare = 3,
        ScreenShareAudio = 4,
    }

    public sealed class ParticipantPermission
    {
        public bool CanSubscribe { get; set; }
        public bool CanPublish { get; set; }
        public bool CanPublishData { get; set; }
        public RepeatedField<TrackSource> CanPublishSources => throw null!;
        public bool Hidden { get; set; }
        public bool Recorder { get; set; }
        public bool CanUpdateMetadata { get; set; }
        public bool Agent { get; set; }
        public bool CanSubscribeMetrics { get; set; }
    }

    public sealed class ParticipantInfo
    {
        public string Sid { get; set; }
        public string Identity { get; set; }
        public string Metadata { get; set; }
        public string Name { get; set; }
        public ParticipantPermission Permission { get; set; }
        public bool IsPublisher { get; set; }
        public Types.Kind Kind { get; set; }
        public MapField<string, string> Attributes => throw null!;

        public static class Types
        {
            public enum Kind
            {
                Standard = 0,
                Ingress = 1,
                Egress = 2,
                Sip = 3,
                Agent = 4,
                Connector = 7,
                Bridge = 8,
            }
        }
    }

    public sealed class TrackInfo { public string Sid { get; set; } }

    public sealed class DataPacket
    {
        public static class Types
        {
            public enum Kind
            {
                Reliable = 0,
                Lossy = 1,
            }
        }
    }

    public sealed class Room
    {
        public string Sid { get; set; }
        public string Name { get; set; }
        public uint EmptyTimeout { get; set; }
        public uint DepartureTimeout { get; set; }
        public uint MaxParticipants { get; set; }
        public string Metadata { get; set; }
        public uint NumParticipants { get; set; }
        public bool ActiveRecording { get; set; }
    }

    public sealed class RoomAgentDispatch
    {
        public string AgentName { get; set; }
        public string Metadata { get; set; }
        public string Deployment { get; set; }
    }

    public sealed class RoomConfiguration
    {
        public string Name { get; set; }
        public uint EmptyTimeout { get; set; }
        public uint DepartureTimeout { get; set; }
        public uint MaxParticipants { get; set; }
        public string Metadata { get; set; }
        public uint MinPlayoutDelay { get; set; }
        public uint MaxPlayoutDelay { get; set; }
        public bool SyncStreams { get; set; }
        public RepeatedField<RoomAgentDispatch> Agents => throw null!;
        public MapField<string, string> Tags => throw null!;
    }

    public sealed class CreateRoomRequest
    {
        public string Name { get; set; }
        public string RoomPreset { get; set; }
        public uint EmptyTimeout { get; set; }
        public uint DepartureTimeout { get; set; }
        public uint MaxParticipants { get; set; }
        public string Metadata { get; set; }
        public RepeatedField<RoomAgentDispatch> Agents => throw null!;
    }

    public sealed class ListRoomsRequest { public RepeatedField<string> Names => throw null!; }

    public sealed class ListRoomsResponse { public RepeatedField<Room> Rooms => throw null!; }

    public sealed class DeleteRoomRequest { public string Room { get; set; } }

    public sealed class DeleteRoomResponse { }

    public sealed class ListParticipantsRequest { public string Room { get; set; } }

    public sealed class ListParticipantsResponse { public RepeatedField<ParticipantInfo> Participants => throw null!; }

    public sealed class RoomParticipantIdentity
    {
        public string Room { get; set; }
        public string Identity { get; set; }
    }

    public sealed class RemoveParticipantResponse { }

    public sealed class MuteRoomTrackRequest
    {
        public string Room { get; set; }
        public string Identity { get; set; }
        public string TrackSid { get; set; }
        public bool Muted { get; set; }
    }

    public sealed class MuteRoomTrackResponse { public TrackInfo Track { get; set; } }

    public sealed class UpdateParticipantRequest
    {
        public string Room { get; set; }
        public string Identity { get; set; }
        public string Metadata { get; set; }
        public ParticipantPermission Permission { get; set; }
        public string Name { get; set; }
        public MapField<string, string> Attributes => throw null!;
    }

    public sealed class UpdateSubscriptionsRequest
    {
        public string Room { get; set; }
        public string Identity { get; set; }
        public RepeatedField<string> TrackSids => throw null!;
        public bool Subscribe { get; set; }
    }

    public sealed class UpdateSubscriptionsResponse { }

    public sealed class SendDataRequest
    {
        public string Room { get; set; }
        public ByteString Data { get; set; }
        public DataPacket.Types.Kind Kind { get; set; }
        public RepeatedField<string> DestinationIdentities => throw null!;
        public string Topic { get; set; }
        public ByteString Nonce { get; set; }
    }

    public sealed class SendDataResponse { }

    public sealed class UpdateRoomMetadataRequest
    {
        public string Room { get; set; }
        public string Metadata { get; set; }
    }
}
