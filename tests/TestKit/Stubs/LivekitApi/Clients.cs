#nullable disable
using System.Net.Http;
using System.Threading.Tasks;
using Google.Protobuf.WellKnownTypes;

namespace Livekit.Server.Sdk.Dotnet
{
    public class BaseService
    {
        public BaseService(string host, string apiKey, string apiSecret, HttpClient client = null) => throw null!;
    }

    public class RoomServiceClient : BaseService
    {
        public RoomServiceClient(string host, string apiKey, string apiSecret, HttpClient client = null) : base(host, apiKey, apiSecret, client) => throw null!;
        public Task<Room> CreateRoom(CreateRoomRequest request) => throw null!;
        public Task<ListRoomsResponse> ListRooms(ListRoomsRequest request) => throw null!;
        public Task<DeleteRoomResponse> DeleteRoom(DeleteRoomRequest request) => throw null!;
        public Task<ListParticipantsResponse> ListParticipants(ListParticipantsRequest request) => throw null!;
        public Task<ParticipantInfo> GetParticipant(RoomParticipantIdentity request) => throw null!;
        public Task<RemoveParticipantResponse> RemoveParticipant(RoomParticipantIdentity request) => throw null!;
        public Task<MuteRoomTrackResponse> MutePublishedTrack(MuteRoomTrackRequest request) => throw null!;
        public Task<ParticipantInfo> UpdateParticipant(UpdateParticipantRequest request) => throw null!;
        public Task<UpdateSubscriptionsResponse> UpdateSubscriptions(UpdateSubscriptionsRequest request) => throw null!;
        public Task<SendDataResponse> SendData(SendDataRequest request) => throw null!;
        public Task<Room> UpdateRoomMetadata(UpdateRoomMetadataRequest request) => throw null!;
        public Task<ForwardParticipantResponse> ForwardParticipant(ForwardParticipantRequest request) => throw null!;
        public Task<MoveParticipantResponse> MoveParticipant(MoveParticipantRequest request) => throw null!;
    }

    public class EgressServiceClient : BaseService
    {
        public EgressServiceClient(string host, string apiKey, string apiSecret, HttpClient client = null) : base(host, apiKey, apiSecret, client) => throw null!;
        public Task<EgressInfo> StartRoomCompositeEgress(RoomCompositeEgressRequest request) => throw null!;
        public Task<EgressInfo> StartWebEgress(WebEgressRequest request) => throw null!;
        public Task<EgressInfo> StartParticipantEgress(ParticipantEgressRequest request) => throw null!;
        public Task<EgressInfo> StartTrackCompositeEgress(TrackCompositeEgressRequest request) => throw null!;
        public Task<EgressInfo> StartTrackEgress(TrackEgressRequest request) => throw null!;
        public Task<EgressInfo> UpdateLayout(UpdateLayoutRequest request) => throw null!;
        public Task<EgressInfo> UpdateStream(UpdateStreamRequest request) => throw null!;
        public Task<ListEgressResponse> ListEgress(ListEgressRequest request) => throw null!;
        public Task<EgressInfo> StopEgress(StopEgressRequest request) => throw null!;
    }

    public class IngressServiceClient : BaseService
    {
        public IngressServiceClient(string host, string apiKey, string apiSecret, HttpClient client = null) : base(host, apiKey, apiSecret, client) => throw null!;
        public Task<IngressInfo> CreateIngress(CreateIngressRequest request) => throw null!;
        public Task<IngressInfo> UpdateIngress(UpdateIngressRequest request) => throw null!;
        public Task<ListIngressResponse> ListIngress(ListIngressRequest request) => throw null!;
        public Task<IngressInfo> DeleteIngress(DeleteIngressRequest request) => throw null!;
    }

    public class AgentDispatchServiceClient : BaseService
    {
        public AgentDispatchServiceClient(string host, string apiKey, string apiSecret, HttpClient client = null) : base(host, apiKey, apiSecret, client) => throw null!;
        public Task<AgentDispatch> CreateDispatch(CreateAgentDispatchRequest request) => throw null!;
        public Task<AgentDispatch> DeleteDispatch(DeleteAgentDispatchRequest request) => throw null!;
        public Task<ListAgentDispatchResponse> ListDispatch(ListAgentDispatchRequest request) => throw null!;
    }

    public class SipServiceClient : BaseService
    {
        public SipServiceClient(string host, string apiKey, string apiSecret, HttpClient client = null) : base(host, apiKey, apiSecret, client) => throw null!;
        public Task<ListSIPTrunkResponse> ListSIPTrunk(ListSIPTrunkRequest request) => throw null!;
        public Task<SIPInboundTrunkInfo> CreateSIPInboundTrunk(CreateSIPInboundTrunkRequest request) => throw null!;
        public Task<SIPOutboundTrunkInfo> CreateSIPOutboundTrunk(CreateSIPOutboundTrunkRequest request) => throw null!;
        public Task<SIPInboundTrunkInfo> UpdateSIPInboundTrunk(UpdateSIPInboundTrunkRequest request) => throw null!;
        public Task<SIPOutboundTrunkInfo> UpdateSIPOutboundTrunk(UpdateSIPOutboundTrunkRequest request) => throw null!;
        public Task<GetSIPInboundTrunkResponse> GetSIPInboundTrunk(GetSIPInboundTrunkRequest request) => throw null!;
        public Task<GetSIPOutboundTrunkResponse> GetSIPOutboundTrunk(GetSIPOutboundTrunkRequest request) => throw null!;
        public Task<ListSIPInboundTrunkResponse> ListSIPInboundTrunk(ListSIPInboundTrunkRequest request) => throw null!;
        public Task<ListSIPOutboundTrunkResponse> ListSIPOutboundTrunk(ListSIPOutboundTrunkRequest request) => throw null!;
        public Task<SIPTrunkInfo> DeleteSIPTrunk(DeleteSIPTrunkRequest request) => throw null!;
        public Task<SIPDispatchRuleInfo> CreateSIPDispatchRule(CreateSIPDispatchRuleRequest request) => throw null!;
        public Task<SIPDispatchRuleInfo> UpdateSIPDispatchRule(UpdateSIPDispatchRuleRequest request) => throw null!;
        public Task<ListSIPDispatchRuleResponse> ListSIPDispatchRule(ListSIPDispatchRuleRequest request) => throw null!;
        public Task<SIPDispatchRuleInfo> DeleteSIPDispatchRule(DeleteSIPDispatchRuleRequest request) => throw null!;
        public Task<SIPParticipantInfo> CreateSIPParticipant(CreateSIPParticipantRequest request) => throw null!;
        public Task<Empty> TransferSIPParticipant(TransferSIPParticipantRequest request) => throw null!;
    }
}
