// case: A base class connects with the token of a derived class; the derived class acts on the protected room.
// libraries: rtc
using LiveKit.Rtc;

namespace Bots.Framework;

[RoomPolicy(CanPublishData = false)]
public partial class WeatherPolicy;

public abstract class RoomBot(string url) : IAsyncDisposable
{
    protected Room Room { get; } = new();

    protected abstract string CreateToken(string room);

    public async Task RunAsync(string room, CancellationToken stop)
    {
        await Room.ConnectAsync(url, CreateToken(room), cancellationToken: stop);
        await OnConnectedAsync(stop);
    }

    protected abstract Task OnConnectedAsync(CancellationToken stop);

    public async ValueTask DisposeAsync() => await Room.DisconnectAsync();
}

public sealed class WeatherBot(TokenSigner signer, string url, Func<string> forecast) : RoomBot(url)
{
    protected override string CreateToken(string room) => WeatherPolicy.CreateToken(signer, room, "weather-" + room);

    protected override async Task OnConnectedAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await {|GG2103:Room.LocalParticipant!.SendChatMessageAsync(forecast())|};
            await Task.Delay(TimeSpan.FromMinutes(10), stop);
        }
    }
}
