// case: A default method of an interface names the participant; one of the two bots may.
// libraries: rtc
using LiveKit.Rtc;

namespace Default.Method;

[RoomPolicy(CanPublish = false)]
public partial class GuestPolicy;

public interface INamed
{
    Room Room { get; }

    Task NameAsync(string name) => {|GG2101:Room.LocalParticipant!.SetNameAsync(name)|};
}

public class Guest(TokenSigner signer, string url) : INamed
{
    public Room Room { get; } = new();

    public Task StartAsync(string name) => Room.ConnectAsync(url, GuestPolicy.CreateToken(signer, name, "g" + name));
}
