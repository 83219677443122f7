// case: A higher-order method connects a viewer and hands the room to its lambda.
// libraries: rtc
using LiveKit.Rtc;

namespace Higher.Viewer;

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class LinkPolicy;

public class Scenario(TokenSigner signer, string url)
{
    public string Link(string show, string user) => LinkPolicy.CreateToken(signer, show, user);

    public Task RunAsync(string show, string user) =>
        InRoomAsync(ViewerPolicy.CreateToken(signer, show, user), room => {|GG2001:room.LocalParticipant!.SetNameAsync(user)|});

    private async Task InRoomAsync(string token, Func<Room, Task> action)
    {
        using var room = new Room();
        await room.ConnectAsync(url, token);
        await action(room);
    }
}
