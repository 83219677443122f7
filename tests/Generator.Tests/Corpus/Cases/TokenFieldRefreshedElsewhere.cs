// case: A field holds a viewer's token until another method replaced it; the room may be joined with either.
// libraries: rtc
using LiveKit.Rtc;

namespace Refreshed.Elsewhere;

[RoomPolicy(CanPublish = false)]
public partial class PreviewPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public class Session(TokenSigner signer, string url)
{
    private readonly Room _room = new();
    private string _token = "";

    public async Task RunAsync(string name)
    {
        _token = PreviewPolicy.CreateToken(signer, name, "p" + name);
        await JoinAsync();
        await {|GG2001:_room.LocalParticipant!.SetNameAsync("preview")|};
    }

    public async Task PromoteAsync(string name)
    {
        (_token, var text) = (HostPolicy.CreateToken(signer, name, "h" + name), "host");
        await _room.DisconnectAsync();
        await JoinAsync();
        Console.WriteLine(text);
    }

    private Task JoinAsync() => _room.ConnectAsync(url, _token);
}
