using GrantGen.Facts;

namespace GrantGen.Permissions;

/// <summary>
/// Every method of LiveKit's server API and the grants that it needs, once. A missing one is HTTP 401, <c>unauthenticated</c>,
/// "permissions denied". Sources: livekit/livekit pkg/service (roomservice.go, egress.go, ingress.go, sip.go,
/// agent_dispatch_service.go), measured on livekit-server 1.13.11; field numbers: livekit/protocol protobufs.
/// </summary>
internal static class ServerMethodTable
{
    public static readonly IReadOnlyList<ServerMethod> All =
        Methods("RoomService", GrantTable.RoomCreate, "CreateRoom", "DeleteRoom")
            .Concat(Methods("RoomService", GrantTable.RoomList, "ListRooms"))
            .Concat(RoomMethods(
                "RoomService",
                1,
                "ListParticipants",
                "GetParticipant",
                "RemoveParticipant",
                "MutePublishedTrack",
                "UpdateParticipant",
                "UpdateSubscriptions",
                "SendData",
                "UpdateRoomMetadata",
                "PerformRpc"))
            .Concat(new[] { Transfer("ForwardParticipant"), Transfer("MoveParticipant") })
            .Concat(RoomMethods("AgentDispatchService", 2, "CreateDispatch", "DeleteDispatch", "ListDispatch"))
            .Concat(Methods(
                "Egress",
                GrantTable.RoomRecord,
                "StartEgress",
                "StartRoomCompositeEgress",
                "StartWebEgress",
                "StartParticipantEgress",
                "StartTrackCompositeEgress",
                "StartTrackEgress",
                "UpdateLayout",
                "UpdateStream",
                "ListEgress",
                "StopEgress"))
            .Concat(Methods(
                "Connector",
                GrantTable.RoomCreate,
                "DialWhatsAppCall",
                "DisconnectWhatsAppCall",
                "ConnectWhatsAppCall",
                "AcceptWhatsAppCall",
                "ConnectTwilioCall"))
            .Concat(Methods("Ingress", GrantTable.IngressAdmin, "CreateIngress", "UpdateIngress", "ListIngress", "DeleteIngress"))
            .Concat(Methods(
                "SIP",
                GrantTable.SipAdmin,
                "ListSIPTrunk",
                "CreateSIPInboundTrunk",
                "CreateSIPOutboundTrunk",
                "UpdateSIPInboundTrunk",
                "UpdateSIPOutboundTrunk",
                "GetSIPInboundTrunk",
                "GetSIPOutboundTrunk",
                "ListSIPInboundTrunk",
                "ListSIPOutboundTrunk",
                "DeleteSIPTrunk",
                "CreateSIPDispatchRule",
                "UpdateSIPDispatchRule",
                "ListSIPDispatchRule",
                "DeleteSIPDispatchRule"))
            .Concat(Methods("SIP", GrantTable.SipCall, "CreateSIPParticipant"))
            .Concat(new[] { new ServerMethod("SIP", "TransferSIPParticipant", new[] { GrantTable.RoomAdmin, GrantTable.SipCall }, RoomField: 2) })
            .ToArray();

    private static IEnumerable<ServerMethod> Methods(string service, Grant grant, params string[] names)
        => names.Select(name => new ServerMethod(service, name, new[] { grant }));

    private static IEnumerable<ServerMethod> RoomMethods(string service, int roomField, params string[] names)
        => names.Select(name => new ServerMethod(service, name, new[] { GrantTable.RoomAdmin }, roomField));

    private static ServerMethod Transfer(string name)
        => new("RoomService", name, new[] { GrantTable.RoomAdmin, GrantTable.DestinationRoom }, RoomField: 1, DestinationRoomField: 3);
}
