#nullable disable
using Google.Protobuf.Collections;

namespace Livekit.Server.Sdk.Dotnet
{
    public sealed class SIPTrunkInfo { public string SipTrunkId { get; set; } }

    public sealed class SIPInboundTrunkInfo
    {
        public string SipTrunkId { get; set; }
        public string Name { get; set; }
        public RepeatedField<string> Numbers => throw null!;
    }

    public sealed class SIPOutboundTrunkInfo
    {
        public string SipTrunkId { get; set; }
        public string Name { get; set; }
        public RepeatedField<string> Numbers => throw null!;
    }

    public sealed class SIPDispatchRuleInfo { public string SipDispatchRuleId { get; set; } }

    public sealed class SIPParticipantInfo
    {
        public string ParticipantId { get; set; }
        public string ParticipantIdentity { get; set; }
        public string RoomName { get; set; }
        public string SipCallId { get; set; }
    }

    public sealed class ListSIPTrunkRequest { }

    public sealed class ListSIPTrunkResponse { public RepeatedField<SIPTrunkInfo> Items => throw null!; }

    public sealed class CreateSIPInboundTrunkRequest { public SIPInboundTrunkInfo Trunk { get; set; } }

    public sealed class CreateSIPOutboundTrunkRequest { public SIPOutboundTrunkInfo Trunk { get; set; } }

    public sealed class UpdateSIPInboundTrunkRequest { public string SipTrunkId { get; set; } }

    public sealed class UpdateSIPOutboundTrunkRequest { public string SipTrunkId { get; set; } }

    public sealed class GetSIPInboundTrunkRequest { public string SipTrunkId { get; set; } }

    public sealed class GetSIPInboundTrunkResponse { public SIPInboundTrunkInfo Trunk { get; set; } }

    public sealed class GetSIPOutboundTrunkRequest { public string SipTrunkId { get; set; } }

    public sealed class GetSIPOutboundTrunkResponse { public SIPOutboundTrunkInfo Trunk { get; set; } }

    public sealed class ListSIPInboundTrunkRequest { }

    public sealed class ListSIPInboundTrunkResponse { public RepeatedField<SIPInboundTrunkInfo> Items => throw null!; }

    public sealed class ListSIPOutboundTrunkRequest { }

    public sealed class ListSIPOutboundTrunkResponse { public RepeatedField<SIPOutboundTrunkInfo> Items => throw null!; }

    public sealed class DeleteSIPTrunkRequest { public string SipTrunkId { get; set; } }

    public sealed class CreateSIPDispatchRuleRequest
    {
        public string Name { get; set; }
        public string RoomPreset { get; set; }
        public RoomConfiguration RoomConfig { get; set; }
    }

    public sealed class UpdateSIPDispatchRuleRequest { public string SipDispatchRuleId { get; set; } }

    public sealed class ListSIPDispatchRuleRequest { }

    public sealed class ListSIPDispatchRuleResponse { public RepeatedField<SIPDispatchRuleInfo> Items => throw null!; }

    public sealed class DeleteSIPDispatchRuleRequest { public string SipDispatchRuleId { get; set; } }

    public sealed class CreateSIPParticipantRequest
    {
        public string SipTrunkId { get; set; }
        public string SipCallTo { get; set; }
        public string SipNumber { get; set; }
        public string RoomName { get; set; }
        public string ParticipantIdentity { get; set; }
        public string ParticipantName { get; set; }
        public string ParticipantMetadata { get; set; }
        public MapField<string, string> ParticipantAttributes => throw null!;
        public string Dtmf { get; set; }
    }

    public sealed class TransferSIPParticipantRequest
    {
        public string ParticipantIdentity { get; set; }
        public string RoomName { get; set; }
        public string TransferTo { get; set; }
        public bool PlayDialtone { get; set; }
    }
}
