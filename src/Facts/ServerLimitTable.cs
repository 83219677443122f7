namespace GrantGen.Facts;

/// <summary>The limits of <see cref="ServerLimits"/> under LiveKit's names, and where they were read.</summary>
internal static class ServerLimitTable
{
    public static readonly IReadOnlyList<LimitFact> All = new LimitFact[]
    {
        new("MaxRoomNameLength", ServerLimits.RoomNameBytes, FactOrigins.ServerConfig),
        new("MaxParticipantIdentityLength", ServerLimits.IdentityBytes, FactOrigins.ServerConfig),
        new("MaxParticipantNameLength", ServerLimits.NameBytes, FactOrigins.ServerConfig),
        new("MaxMetadataSize", ServerLimits.MetadataBytes, FactOrigins.ServerConfig),
        new("MaxAttributesSize", ServerLimits.AttributesBytes, FactOrigins.ServerConfig),
        new("MaxPayloadBytes", ServerLimits.RpcPayloadBytes, FactOrigins.RpcLimits),
        new("MaxMethodNameBytes", ServerLimits.RpcMethodBytes, FactOrigins.RpcLimits),
        new("data track name", ServerLimits.DataTrackNameBytes, FactOrigins.ServerSignal),
        new("HTTP headers", ServerLimits.TokenChars, FactOrigins.ServerMeasured),
        new("key of HS256", ServerLimits.SecretBytes, FactOrigins.Jwa),
    };
}
