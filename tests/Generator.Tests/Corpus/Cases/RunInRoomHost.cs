// case: A higher-order method connects and hands the room to a lambda; host and viewer pass different lambdas.
// libraries: rtc
using LiveKit.Rtc;

namespace Higher.Order;

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public class Scenario(TokenSigner signer, string url)
{
    public async Task RunAsync(string show, string user)
    {
        await InRoomAsync(ViewerPolicy.CreateToken(signer, show, user + "-v"), room =>
        {
            Console.WriteLine(room.NumParticipants);
            return Task.CompletedTask;
        });

        await InRoomAsync(HostPolicy.CreateToken(signer, show, user + "-h"), room => room.LocalParticipant!.SetNameAsync(user));
    }

    private async Task InRoomAsync(string token, Func<Room, Task> action)
    {
        using var room = new Room();
        await room.ConnectAsync(url, token);
        await action(room);
    }
}
