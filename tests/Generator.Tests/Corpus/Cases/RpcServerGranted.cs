// case: An RPC server with handlers as lambdas, local functions and methods; data follows from publishing.
// libraries: rtc
using System.Text.Json;
using LiveKit.Rtc;

namespace Game.Server;

[RoomPolicy(CanPublish = true, Room = "match-{match}")]
public partial class ServerBotPolicy;

public class GameServer(TokenSigner signer)
{
    private readonly Dictionary<string, int> _scores = new();

    public async Task RunAsync(string url, string match, string bot, LocalAudioTrack announcer)
    {
        var room = new Room();
        await room.ConnectAsync(url, ServerBotPolicy.CreateToken(signer, match, bot));
        var me = room.LocalParticipant ?? throw new InvalidOperationException();
        await me.PublishTrackAsync(announcer);

        me.RegisterRpcMethod("score", data => Task.FromResult(JsonSerializer.Serialize(_scores)));
        me.RegisterRpcMethod("shoot", ShootAsync);
        me.RegisterRpcMethod("ping", Ping);

        static Task<string> Ping(RpcInvocationData data) => Task.FromResult("pong");
    }

    private Task<string> ShootAsync(RpcInvocationData data)
    {
        _scores[data.CallerIdentity] = _scores.GetValueOrDefault(data.CallerIdentity) + 1;
        return Task.FromResult("hit");
    }
}
