namespace GrantGen.Facts;

/// <summary>
/// The names of <c>GrantGen.ParticipantKind</c> on the wire, by the value of its members.
/// Source: livekit/protocol auth/grants.go, <c>kindFromProto</c>. The server treats any other string as a standard participant.
/// </summary>
internal static class ParticipantKindTable
{
    /// <summary>The origin of the names.</summary>
    public static readonly FactOrigin Origin = FactOrigins.Models;

    /// <summary>The value of <c>ParticipantKind.Agent</c>.</summary>
    public const int Agent = 4;

    public static readonly IReadOnlyList<string> WireNames = new[] { "standard", "ingress", "egress", "sip", "agent", "connector", "bridge" };
}
