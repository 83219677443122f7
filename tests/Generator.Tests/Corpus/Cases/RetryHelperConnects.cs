// case: A retry helper of the project's own connects; the name is set afterwards.
// libraries: rtc
using LiveKit.Rtc;

namespace Retry.Helper;

[RoomPolicy(CanPublish = false)]
public partial class GuestPolicy;

public static class Retry
{
    public static async Task RunAsync(Func<Task> action, int times = 3)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                await action();
                return;
            }
            catch (RoomException) when (i < times)
            {
                await Task.Delay(1000);
            }
        }
    }
}

public class Guest(TokenSigner signer, string url)
{
    public async Task EnterAsync(string name)
    {
        await using var closing = new Closing();
        var room = new Room();
        var token = GuestPolicy.CreateToken(signer, name, "guest-" + name);
        await Retry.RunAsync(() => room.ConnectAsync(url, token));
        try
        {
            await Retry.RunAsync(async () => await {|GG2001:room.LocalParticipant!.SetNameAsync("guest")|});
        }
        finally
        {
            room.Dispose();
        }
    }

    private sealed class Closing : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => default;
    }
}
