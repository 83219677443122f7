// case: A host session that disposes itself, held by using declarations in an async iterator.
// libraries: rtc
using LiveKit.Rtc;

namespace Disposable.Host;

[RoomPolicy(CanUpdateOwnMetadata = true, CanPublishData = true)]
public partial class TimerPolicy;

public sealed class TimerSession : IAsyncDisposable
{
    private readonly Room _room;

    private TimerSession(Room room) => _room = room;

    public static async Task<TimerSession> OpenAsync(TokenSigner signer, string url, string room, string timer)
    {
        var live = new Room();
        try
        {
            await live.ConnectAsync(url, TimerPolicy.CreateToken(signer, room, timer));
            return new TimerSession(live);
        }
        catch (RoomException)
        {
            live.Dispose();
            throw;
        }
    }

    public async Task TickAsync(int seconds)
    {
        await _room.LocalParticipant!.SetAttributesAsync(new() { ["left"] = seconds.ToString() });
        await _room.LocalParticipant!.PublishDataAsync(BitConverter.GetBytes(seconds));
    }

    public async ValueTask DisposeAsync()
    {
        await _room.DisconnectAsync();
        _room.Dispose();
    }
}

public static class Timers
{
    public static async Task CountDownAsync(TokenSigner signer, string url, string room, string timer)
    {
        await using var session = await TimerSession.OpenAsync(signer, url, room, timer);
        for (var left = 10; left >= 0; left--)
        {
            await session.TickAsync(left);
        }
    }
}
