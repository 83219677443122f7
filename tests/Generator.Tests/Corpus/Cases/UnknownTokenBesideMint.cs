// case: A viewer link is minted next to a room that was joined with a token from the environment.
// libraries: rtc
using LiveKit.Rtc;

namespace Host.Tool;

[RoomPolicy(CanPublish = false)]
public partial class LinkPolicy;

public static class HostTool
{
    public static async Task RunAsync(TokenSigner signer, string url, string show, string guest)
    {
        var room = new Room();
        await room.ConnectAsync(url, Environment.GetEnvironmentVariable("HOST_TOKEN") ?? throw new InvalidOperationException("HOST_TOKEN"));

        Console.WriteLine("Guest link: " + LinkPolicy.CreateToken(signer, show, guest));
        await room.LocalParticipant!.SetNameAsync("Host");
        await room.LocalParticipant!.SendChatMessageAsync("The doors are open.");
    }
}
