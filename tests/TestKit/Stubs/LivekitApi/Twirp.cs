#nullable disable
using System.Net.Http;
using System.Threading.Tasks;
using Livekit.Server.Sdk.Dotnet;

// In the global namespace and not a static class, as in the package, whose protoc plug-in writes no namespace.
public class Twirp
{
    public enum ErrorCode
    {
        NoError, Canceled, Unknown, Invalid_Argument, Malformed, Deadline_Exceeded, Not_Found, Bad_Route, Already_Exists, Permission_Denied,
        Unauthenticated, Resource_Exhausted, Failed_Precondition, Aborted, Out_Of_Range, Unimplemented, Internal, Unavailable, Data_Loss,
    }

    public class Exception : System.Exception
    {
        public readonly ErrorCode Type;
        public Exception(ErrorCode type, string message) => throw null!;
    }

    public static Task<Room> CreateRoom(HttpClient client, CreateRoomRequest req) => throw null!;
    public static Task<ListRoomsResponse> ListRooms(HttpClient client, ListRoomsRequest req) => throw null!;
    public static Task<DeleteRoomResponse> DeleteRoom(HttpClient client, DeleteRoomRequest req) => throw null!;
    public static Task<ListParticipantsResponse> ListParticipants(HttpClient client, ListParticipantsRequest req) => throw null!;
    public static Task<ParticipantInfo> GetParticipant(HttpClient client, RoomParticipantIdentity req) => throw null!;
    public static Task<RemoveParticipantResponse> RemoveParticipant(HttpClient client, RoomParticipantIdentity req) => throw null!;
    public static Task<MuteRoomTrackResponse> MutePublishedTrack(HttpClient client, MuteRoomTrackRequest req) => throw null!;
    public static Task<ParticipantInfo> UpdateParticipant(HttpClient client, UpdateParticipantRequest req) => throw null!;
    public static Task<UpdateSubscriptionsResponse> UpdateSubscriptions(HttpClient client, UpdateSubscriptionsRequest req) => throw null!;
    public static Task<SendDataResponse> SendData(HttpClient client, SendDataRequest req) => throw null!;
    public static Task<Room> UpdateRoomMetadata(HttpClient client, UpdateRoomMetadataRequest req) => throw null!;
    public static Task<ForwardParticipantResponse> ForwardParticipant(HttpClient client, ForwardParticipantRequest req) => throw null!;
    public static Task<MoveParticipantResponse> MoveParticipant(HttpClient client, MoveParticipantRequest req) => throw null!;
    public static Task<EgressInfo> StartRoomCompositeEgress(HttpClient client, RoomCompositeEgressRequest req) => throw null!;
    public static Task<EgressInfo> StartWebEgress(HttpClient client, WebEgressRequest req) => throw null!;
    public static Task<EgressInfo> StartParticipantEgress(HttpClient client, ParticipantEgressRequest req) => throw null!;
    public static Task<EgressInfo> StartTrackCompositeEgress(HttpClient client, TrackCompositeEgressRequest req) => throw null!;
    public static Task<EgressInfo> StartTrackEgress(HttpClient client, TrackEgressRequest req) => throw null!;
    public static Task<EgressInfo> UpdateLayout(HttpClient client, UpdateLayoutRequest req) => throw null!;
    public static Task<EgressInfo> UpdateStream(HttpClient client, UpdateStreamRequest req) => throw null!;
    public static Task<ListEgressResponse> ListEgress(HttpClient client, ListEgressRequest req) => throw null!;
    public static Task<EgressInfo> StopEgress(HttpClient client, StopEgressRequest req) => throw null!;
    public static Task<IngressInfo> CreateIngress(HttpClient client, CreateIngressRequest req) => throw null!;
    public static Task<IngressInfo> UpdateIngress(HttpClient client, UpdateIngressRequest req) => throw null!;
    public static Task<ListIngressResponse> ListIngress(HttpClient client, ListIngressRequest req) => throw null!;
    public static Task<IngressInfo> DeleteIngress(HttpClient client, DeleteIngressRequest req) => throw null!;
    public static Task<AgentDispatch> CreateDispatch(HttpClient client, CreateAgentDispatchRequest req) => throw null!;
    public static Task<AgentDispatch> DeleteDispatch(HttpClient client, DeleteAgentDispatchRequest req) => throw null!;
    public static Task<ListAgentDispatchResponse> ListDispatch(HttpClient client, ListAgentDispatchRequest req) => throw null!;
    public static Task<ListSIPTrunkResponse> ListSIPTrunk(HttpClient client, ListSIPTrunkRequest req) => throw null!;
    public static Task<SIPInboundTrunkInfo> CreateSIPInboundTrunk(HttpClient client, CreateSIPInboundTrunkRequest req) => throw null!;
    public static Task<SIPOutboundTrunkInfo> CreateSIPOutboundTrunk(HttpClient client, CreateSIPOutboundTrunkRequest req) => throw null!;
    public static Task<SIPInboundTrunkInfo> UpdateSIPInboundTrunk(HttpClient client, UpdateSIPInboundTrunkRequest req) => throw null!;
    public static Task<SIPOutboundTrunkInfo> UpdateSIPOutboundTrunk(HttpClient client, UpdateSIPOutboundTrunkRequest req) => throw null!;
    public static Task<GetSIPInboundTrunkResponse> GetSIPInboundTrunk(HttpClient client, GetSIPInboundTrunkRequest req) => throw null!;
    public static Task<GetSIPOutboundTrunkResponse> GetSIPOutboundTrunk(HttpClient client, GetSIPOutboundTrunkRequest req) => throw null!;
    public static Task<ListSIPInboundTrunkResponse> ListSIPInboundTrunk(HttpClient client, ListSIPInboundTrunkRequest req) => throw null!;
    public static Task<ListSIPOutboundTrunkResponse> ListSIPOutboundTrunk(HttpClient client, ListSIPOutboundTrunkRequest req) => throw null!;
    public static Task<SIPTrunkInfo> DeleteSIPTrunk(HttpClient client, DeleteSIPTrunkRequest req) => throw null!;
    public static Task<SIPDispatchRuleInfo> CreateSIPDispatchRule(HttpClient client, CreateSIPDispatchRuleRequest req) => throw null!;
    public static Task<SIPDispatchRuleInfo> UpdateSIPDispatchRule(HttpClient client, UpdateSIPDispatchRuleRequest req) => throw null!;
    public static Task<ListSIPDispatchRuleResponse> ListSIPDispatchRule(HttpClient client, ListSIPDispatchRuleRequest req) => throw null!;
    public static Task<SIPDispatchRuleInfo> DeleteSIPDispatchRule(HttpClient client, DeleteSIPDispatchRuleRequest req) => throw null!;
    public static Task<SIPParticipantInfo> CreateSIPParticipant(HttpClient client, CreateSIPParticipantRequest req) => throw null!;
    public static Task<Google.Protobuf.WellKnownTypes.Empty> TransferSIPParticipant(HttpClient client, TransferSIPParticipantRequest req) => throw null!;
    public static Task<PerformRpcResponse> PerformRpc(HttpClient client, PerformRpcRequest req) => throw null!;
}
