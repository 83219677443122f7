using GrantGen.Facts;

namespace GrantGen.Generator.Calls;

/// <summary>The limits of arguments, by method and parameter: of the clients' calls, and of a policy's factories.</summary>
internal static class CallLimits
{
    public static readonly IReadOnlyList<CallLimit> All = new[]
    {
        new CallLimit("SetMetadataAsync", "metadata", "metadata", limits => limits.MetadataBytes),
        new CallLimit("SetMetadata", "metadata", "metadata", limits => limits.MetadataBytes),
        new CallLimit("UpdateMetadata", "metadata", "metadata", limits => limits.MetadataBytes),
        new CallLimit("SetNameAsync", "name", "name", limits => limits.NameBytes),
        new CallLimit("SetName", "name", "name", limits => limits.NameBytes),
        new CallLimit("UpdateName", "name", "name", limits => limits.NameBytes),
        new CallLimit("SetAttributesAsync", "attributes", "attributes", limits => limits.AttributesBytes),
        new CallLimit("SetAttributes", "attributes", "attributes", limits => limits.AttributesBytes),
        new CallLimit("PerformRpcAsync", "method", "RPC method name", _ => ServerLimits.RpcMethodBytes, IsOfSdk: true),
        new CallLimit("PerformRpcAsync", "payload", "RPC payload", _ => ServerLimits.RpcPayloadBytes, IsOfSdk: true),
        new CallLimit("PerformRpc", "Method", "RPC method name", _ => ServerLimits.RpcMethodBytes, IsOfSdk: true),
        new CallLimit("PerformRpc", "Payload", "RPC payload", _ => ServerLimits.RpcPayloadBytes, IsOfSdk: true),
        new CallLimit("RegisterRpcMethod", "method", "RPC method name", _ => ServerLimits.RpcMethodBytes, IsOfSdk: true),
        new CallLimit("PublishDataTrack", "name", "data track name", _ => ServerLimits.DataTrackNameBytes),
        new CallLimit(WellKnownNames.CreateToken, "room", "room name", limits => limits.RoomNameBytes),
        new CallLimit(WellKnownNames.CreateToken, "destinationRoom", "room name", limits => limits.RoomNameBytes),
        new CallLimit(WellKnownNames.CreateToken, "identity", "identity", limits => limits.IdentityBytes),
        new CallLimit(WellKnownNames.CreateToken, "Metadata", "metadata", limits => limits.MetadataBytes),
        new CallLimit(WellKnownNames.CreateToken, "Attributes", "attributes", limits => limits.AttributesBytes),
    };

    /// <summary>The methods: a file without the name of one of them has nothing to check.</summary>
    public static readonly HashSet<string> Methods = new(All.Select(limit => limit.Method).Append(WellKnownNames.WriteToken)
        .Append(WellKnownNames.CreateTokenAsync), StringComparer.Ordinal);

    /// <summary>The limits of a method.</summary>
    public static IEnumerable<CallLimit> ForMethod(string method)
        => All.Where(limit => limit.Method == (method is WellKnownNames.WriteToken or WellKnownNames.CreateTokenAsync ? WellKnownNames.CreateToken : method));
}
