// rules: GG2001 GG2003
// Lambdas that run at once: conditions and definitions hold inside of them.
using System; using System.Threading.Tasks; using LiveKit.Rtc; using GrantGen;
namespace Runs;
[RoomPolicy(CanUpdateOwnMetadata = true)] public partial class ChairPolicy;
[RoomPolicy] public partial class SpeakerPolicy;
public sealed record User(string Name, bool IsHost);
static class Ext { public static Room Logged(this Room room) { room.ToString(); return room; } }
public sealed class A(TokenSigner signer)
{
    public async Task EnterAsync(string hall, User user)
    {
        var room = new Room();
        await Task.Run(() => room.ConnectAsync("wss://x", user.IsHost ? ChairPolicy.CreateToken(signer, hall, user.Name) : SpeakerPolicy.CreateToken(signer, hall, user.Name)));
        await room.LocalParticipant!.SetMetadataAsync("any"); //! GG2001
        if (user.IsHost)
        {
            await room.LocalParticipant!.SetNameAsync("host"); // ok
        }
    }
    public async Task UseAsync(string hall, User user)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", user.IsHost ? ChairPolicy.CreateToken(signer, hall, user.Name) : SpeakerPolicy.CreateToken(signer, hall, user.Name));
        await Task.Run(() => room.LocalParticipant!.SetMetadataAsync("any")); //! GG2001
        if (user.IsHost)
        {
            await Task.Run(() => room.LocalParticipant!.SetNameAsync("host")); // ok
            await Task.Run(async () => { LocalParticipant me = room.LocalParticipant!; await me.SetNameAsync("host"); }); // ok
        }
    }
    public async Task BothAsync(string hall, User user)
    {
        var room = new Room();
        await Task.Run(() => room.ConnectAsync("wss://x", user.IsHost ? ChairPolicy.CreateToken(signer, hall, user.Name) : SpeakerPolicy.CreateToken(signer, hall, user.Name)));
        await Task.Run(() => room.LocalParticipant!.SetMetadataAsync("any")); //! GG2001
        if (user.IsHost)
        {
            await Task.Run(() => room.LocalParticipant!.SetNameAsync("host")); // ok
        }
    }
    public async Task OneAsync(string hall, User user)
    {
        var room = new Room();
        await room.Logged().ConnectAsync("wss://x", SpeakerPolicy.CreateToken(signer, hall, user.Name));
        await room.LocalParticipant!.SetMetadataAsync("any"); //! GG2001
        var host = new Room();
        await host.Logged().ConnectAsync("wss://x", ChairPolicy.CreateToken(signer, hall, user.Name));
        await host.LocalParticipant!.SetMetadataAsync("any"); // ok
    }
    public async Task AgainAsync(string hall, User user)
    {
        var room = new Room();
        string token = SpeakerPolicy.CreateToken(signer, hall, user.Name);
        if (user.IsHost) { token = ChairPolicy.CreateToken(signer, hall, user.Name); }
        await Task.Run(() => room.ConnectAsync("wss://x", token));
        if (user.IsHost) { await Task.Run(() => room.LocalParticipant!.SetMetadataAsync("host")); } // ok
        await Task.Run(() => room.LocalParticipant!.SetMetadataAsync("any")); //! GG2001
    }
}
