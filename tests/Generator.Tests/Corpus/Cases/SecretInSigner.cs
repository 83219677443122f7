// case: A desktop tool mints its own tokens with the secret in its source.
// libraries: rtc
using LiveKit.Rtc;

namespace Desktop.Leak;

[RoomPolicy]
public partial class DesktopPolicy;

public class DesktopTool
{
    private readonly TokenSigner _signer = new("APIq3kX8dFz2", {|GG3001:"kJ8sHs7Qp2mVx0ZtR4uYw9Ab3Cd6Ef5Gh"|});

    public async Task OpenAsync(string url, string room, string user)
    {
        var live = new Room();
        await live.ConnectAsync(url, DesktopPolicy.CreateToken(_signer, room, user));
        await live.LocalParticipant!.SendChatMessageAsync("opened");
    }
}
