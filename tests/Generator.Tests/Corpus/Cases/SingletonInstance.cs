// case: A singleton holds the room; another type connects it, a third acts.
// libraries: rtc
using LiveKit.Rtc;

namespace Singleton.Instance;

[RoomPolicy(CanPublish = false)]
public partial class KioskPolicy;

public sealed class Live
{
    private static readonly Lazy<Live> s_instance = new(() => new Live());

    public static Live Instance => s_instance.Value;

    public Room Room { get; } = new();
}

public static class Startup
{
    public static Task RunAsync(TokenSigner signer, string url, string kiosk)
        => Live.Instance.Room.ConnectAsync(url, KioskPolicy.CreateToken(signer, "lobby", kiosk));
}

public class Button
{
    public Task PressAsync() => {|GG2101:Live.Instance.Room.LocalParticipant!.SetMetadataAsync("pressed")|};
}
