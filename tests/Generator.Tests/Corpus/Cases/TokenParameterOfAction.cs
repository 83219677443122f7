// case: An endpoint is handed a token and joins with it; another endpoint of the class mints tokens for browsers.
// libraries: rtc
using LiveKit.Rtc;

namespace Token.Parameter;

[RoomPolicy(CanPublish = false)]
public partial class BrowserPolicy;

public class Meetings(TokenSigner signer, string url)
{
    public string? ServiceToken { get; set; }

    public string Invite(string room, string user) => BrowserPolicy.CreateToken(signer, room, user);

    public async Task JoinAsync(string token, string name)
    {
        using var room = new Room();
        await room.ConnectAsync(url, token);
        await room.LocalParticipant!.SetNameAsync(name);
    }

    public async Task ServeAsync(string name)
    {
        using var room = new Room();
        await room.ConnectAsync(url, ServiceToken!);
        await room.LocalParticipant!.SetNameAsync(name);
    }
}
