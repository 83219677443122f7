#nullable disable
namespace LiveKit.Proto
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

    public sealed class PerformRpcRequest { public string Room { get; set; } }

    public sealed class PerformRpcResponse { }

    public sealed class RoomCompositeEgressRequest { public string RoomName { get; set; } }

    public sealed class StopEgressRequest { public string EgressId { get; set; } }

    public sealed class EgressInfo { public string EgressId { get; set; } }

    public sealed class CreateIngressRequest { public string RoomName { get; set; } }

    public sealed class DeleteIngressRequest { public string IngressId { get; set; } }

    public sealed class IngressInfo { public string IngressId { get; set; } }

    public sealed class CreateSIPParticipantRequest { public string RoomName { get; set; } }

    public sealed class SIPParticipantInfo { public string ParticipantId { get; set; } }

    public sealed class TransferSIPParticipantRequest { public string RoomName { get; set; } }

    public sealed class CreateAgentDispatchRequest { public string Room { get; set; } }

    public sealed class DeleteAgentDispatchRequest { public string Room { get; set; } }

    public sealed class ListAgentDispatchRequest { public string Room { get; set; } }

    public sealed class ListAgentDispatchResponse { }

    public sealed class AgentDispatch { public string Id { get; set; } }
}
