// case: A program of top-level statements has an endpoint for browsers and runs a bot with a token from outside.
// libraries: rtc
using LiveKit.Rtc;

var signer = TokenSigner.FromEnvironment();
var routes = new Dictionary<string, Func<string, Task<string>>>
{
    ["/token"] = user => Task.FromResult(Program2.ViewerPolicy.CreateToken(signer, "hall", user)),
    ["/bot"] = async token =>
    {
        using var room = new Room();
        await room.ConnectAsync("wss://x", token);
        await room.LocalParticipant!.SetNameAsync("bot");
        return "";
    },
};
Console.WriteLine(await routes[args[0]](args[1]));

public static partial class Program2
{
    [RoomPolicy(CanPublish = false)]
    public partial class ViewerPolicy;
}
