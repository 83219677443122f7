#nullable disable
using Google.Protobuf.Collections;

namespace Livekit.Server.Sdk.Dotnet
{
    public sealed class ForwardParticipantRequest
    {
        public string Room { get; set; }
        public string Identity { get; set; }
        public string DestinationRoom { get; set; }
    }

    public sealed class ForwardParticipantResponse { }

    public sealed class MoveParticipantRequest
    {
        public string Room { get; set; }
        public string Identity { get; set; }
        public string DestinationRoom { get; set; }
    }

    public sealed class MoveParticipantResponse { }

    public sealed class PerformRpcRequest
    {
        public string Room { get; set; }
        public string DestinationIdentity { get; set; }
        public string Method { get; set; }
        public string Payload { get; set; }
        public uint ResponseTimeoutMs { get; set; }
    }

    public sealed class PerformRpcResponse { public string Payload { get; set; } }

    public sealed class TokenSourceRequest
    {
        public string RoomName { get; set; }
        public string ParticipantName { get; set; }
        public string ParticipantIdentity { get; set; }
        public string ParticipantMetadata { get; set; }
        public MapField<string, string> ParticipantAttributes => throw null!;
        public RoomConfiguration RoomConfig { get; set; }
    }

    public sealed class TokenSourceResponse
    {
        public string ServerUrl { get; set; }
        public string ParticipantToken { get; set; }
    }

    public sealed class CreateAgentDispatchRequest
    {
        public string AgentName { get; set; }
        public string Room { get; set; }
        public string Metadata { get; set; }
        public string Deployment { get; set; }
    }

    public sealed class DeleteAgentDispatchRequest
    {
        public string DispatchId { get; set; }
        public string Room { get; set; }
    }

    public sealed class ListAgentDispatchRequest
    {
        public string DispatchId { get; set; }
        public string Room { get; set; }
    }

    public sealed class ListAgentDispatchResponse { public RepeatedField<AgentDispatch> AgentDispatches => throw null!; }

    public sealed class AgentDispatch
    {
        public string Id { get; set; }
        public string AgentName { get; set; }
        public string Room { get; set; }
        public string Metadata { get; set; }
    }

    public sealed class RoomCompositeEgressRequest
    {
        public string RoomName { get; set; }
        public string Layout { get; set; }
        public bool AudioOnly { get; set; }
    }

    public sealed class WebEgressRequest { public string Url { get; set; } }

    public sealed class ParticipantEgressRequest
    {
        public string RoomName { get; set; }
        public string Identity { get; set; }
    }

    public sealed class TrackCompositeEgressRequest { public string RoomName { get; set; } }

    public sealed class TrackEgressRequest
    {
        public string RoomName { get; set; }
        public string TrackId { get; set; }
    }

    public sealed class UpdateLayoutRequest
    {
        public string EgressId { get; set; }
        public string Layout { get; set; }
    }

    public sealed class UpdateStreamRequest { public string EgressId { get; set; } }

    public sealed class ListEgressRequest { public string RoomName { get; set; } }

    public sealed class ListEgressResponse { public RepeatedField<EgressInfo> Items => throw null!; }

    public sealed class StopEgressRequest { public string EgressId { get; set; } }

    public sealed class EgressInfo { public string EgressId { get; set; } }

    public sealed class CreateIngressRequest
    {
        public string Name { get; set; }
        public string RoomName { get; set; }
        public string ParticipantIdentity { get; set; }
        public string ParticipantName { get; set; }
        public string ParticipantMetadata { get; set; }
    }

    public sealed class UpdateIngressRequest { public string IngressId { get; set; } }

    public sealed class ListIngressRequest { public string RoomName { get; set; } }

    public sealed class ListIngressResponse { public RepeatedField<IngressInfo> Items => throw null!; }

    public sealed class DeleteIngressRequest { public string IngressId { get; set; } }

    public sealed class IngressInfo { public string IngressId { get; set; } }
}
