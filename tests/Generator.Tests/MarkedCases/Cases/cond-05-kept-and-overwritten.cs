// rules: GG2001 GG2003
// A helper that keeps what it is given: a guard is not evidence through a member of another object, either.
using System; using System.Threading.Tasks; using LiveKit.Rtc; using GrantGen;
namespace Kept;
[RoomPolicy(CanUpdateOwnMetadata = true)] public partial class ChairPolicy;
[RoomPolicy] public partial class SpeakerPolicy;
public sealed class Settings { public bool Chairs { get; set; } }
public sealed class Holder { private LocalParticipant _me = null!; public Holder Keep(LocalParticipant me) { _me = me; return this; } public LocalParticipant Take() => _me; }
public sealed class Worker(TokenSigner signer, Settings settings)
{
    private readonly Room _room = new();

    public async Task StartAsync()
    {
        string token = settings.Chairs ? ChairPolicy.CreateToken(signer, "r", Environment.MachineName) : SpeakerPolicy.CreateToken(signer, "r", Environment.MachineName);
        await _room.ConnectAsync("wss://x", token);
    }

    public async Task StopAsync()
    {
        await _room.LocalParticipant!.SetMetadataAsync("leaving"); //! GG2001
        if (settings.Chairs)
        {
            await new Holder().Keep(_room.LocalParticipant!).Take().SetMetadataAsync("closed"); // ok
        }
    }

    // an overwritten token that a lambda captures
    public async Task AgainAsync(string hall, string user)
    {
        string token = SpeakerPolicy.CreateToken(signer, hall, user);
        token = ChairPolicy.CreateToken(signer, hall, user);
        var room = new Room();
        await Task.Run(() => room.ConnectAsync("wss://x", token));
        await room.LocalParticipant!.SetNameAsync(user); // ok
        Func<Task> join = () => room.ConnectAsync("wss://x", token);
        await join();
        await room.LocalParticipant!.SetNameAsync(user); // ok
    }
}
