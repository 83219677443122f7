// case: An RPC handler is registered and a call is made; both travel as data.
// libraries: rtc
using System.Text.Json;
using LiveKit.Rtc;

namespace Robot.Remote;

[RoomPolicy(CanPublish = false, CanSubscribe = true)]
public partial class ObserverPolicy;

public sealed class RemoteArm
{
    private readonly Room _room = new();

    public async Task ConnectAsync(TokenSigner signer, string url, string cell, string observer)
    {
        await _room.ConnectAsync(url, ObserverPolicy.CreateToken(signer, cell, observer));
        {|GG2003:_room.LocalParticipant!.RegisterRpcMethod("ping", HandlePing)|};
    }

    public async Task<bool> GripAsync(string arm, double force)
    {
        var payload = JsonSerializer.Serialize(new { force });
        var answer = await {|GG2003:_room.LocalParticipant!.PerformRpcAsync(arm, "grip", payload, responseTimeout: 5)|};
        return answer == "ok";
    }

    public void Close() => _room.LocalParticipant?.UnregisterRpcMethod("ping");

    private static Task<string> HandlePing(RpcInvocationData data) => Task.FromResult("pong " + data.CallerIdentity);
}
