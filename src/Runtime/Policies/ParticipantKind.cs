namespace GrantGen;

/// <summary>The kind of a participant (claim <c>kind</c>). Source: livekit/protocol auth/grants.go, <c>kindFromProto</c>.</summary>
public enum ParticipantKind
{
    /// <summary>An ordinary participant; the server's default.</summary>
    Standard,

    /// <summary>A stream that enters the room through ingress.</summary>
    Ingress,

    /// <summary>A recorder.</summary>
    Egress,

    /// <summary>A caller by telephone.</summary>
    Sip,

    /// <summary>A program that takes part.</summary>
    Agent,

    /// <summary>A call of another messaging service.</summary>
    Connector,

    /// <summary>A bridge from another service.</summary>
    Bridge,
}
