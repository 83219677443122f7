// case: Granted permissions of a policy whose tokens only leave the process: who uses them is not here.
// libraries: rtc
using LiveKit.Rtc;

namespace Remote.Users;

[RoomPolicy(CanPublish = true, CanPublishData = true, CanUpdateOwnMetadata = true)]
public partial class PhoneUserPolicy;

[RoomPolicy(CanPublish = false)]
public partial class DeskPolicy;

public class PhoneBackend(TokenSigner signer)
{
    public Dictionary<string, string> Answer(string room, string user) => new()
    {
        ["server_url"] = "wss://sfu.example",
        ["participant_token"] = PhoneUserPolicy.CreateToken(signer, room, user),
    };
}

public class DeskMonitor(TokenSigner signer)
{
    public async Task<int> CountAsync(string url, string room, string desk)
    {
        using var live = new Room();
        await live.ConnectAsync(url, DeskPolicy.CreateToken(signer, room, desk));
        return live.RemoteParticipants.Count;
    }
}
