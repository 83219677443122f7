// case: A field holds the newest token; it is set from a viewer's for the preview and then from a host's before the connection.
// libraries: rtc
using LiveKit.Rtc;

namespace Refreshed.Token;

[RoomPolicy(CanPublish = false)]
public partial class PreviewPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public class Session(TokenSigner signer, string url)
{
    private string? _token;

    public async Task RunAsync(string name)
    {
        _token = PreviewPolicy.CreateToken(signer, name, "p" + name);
        using (var preview = new Room())
        {
            await preview.ConnectAsync(url, _token);
        }

        _token = HostPolicy.CreateToken(signer, name, "h" + name);
        using var room = new Room();
        await room.ConnectAsync(url, _token);
        await room.LocalParticipant!.SetNameAsync("host");
    }
}
