// case: A session class is used for viewers and for hosts; only the host's session sets its name.
// libraries: rtc
using LiveKit.Rtc;

namespace Session.Twice;

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public sealed class Session(string url, string token)
{
    private readonly Room _room = new();

    public Task OpenAsync() => _room.ConnectAsync(url, token);

    public int Count => _room.RemoteParticipants.Count;

    public Task RenameAsync(string name) => _room.LocalParticipant!.SetNameAsync(name);
}

public class Stage(TokenSigner signer, string url)
{
    public async Task<int> RunAsync(string stage)
    {
        var viewer = new Session(url, ViewerPolicy.CreateToken(signer, stage, "v" + stage));
        var host = new Session(url, HostPolicy.CreateToken(signer, stage, "h" + stage));
        await viewer.OpenAsync();
        await host.OpenAsync();
        await host.RenameAsync("host");
        return viewer.Count;
    }
}
