// rules: GG2001 GG2003
// A condition around the use that the analysis does not understand is not understood behind a helper, an alias or a call either.
using System; using System.Threading.Tasks; using LiveKit.Rtc; using GrantGen;
namespace Guarded;
[RoomPolicy(CanUpdateOwnMetadata = true)] public partial class ChairPolicy;
[RoomPolicy] public partial class SpeakerPolicy;
public sealed class Settings { public bool Chairs { get; set; } }
public interface IUser { bool Chairs(); }
static class Rooms { public static LocalParticipant Me(this Room room) => room.LocalParticipant!; public static T Same<T>(T value) => value; }

// out: the call says which token it made; a helper answers with the participant
public sealed class Decided(TokenSigner signer)
{
    private bool Mint(string hall, string key, out string token)
    {
        if (key.Length > 3) { token = ChairPolicy.CreateToken(signer, hall, key); return true; }
        token = SpeakerPolicy.CreateToken(signer, hall, key);
        return false;
    }

    public async Task HelperAsync(string hall, string key)
    {
        bool chairs = Mint(hall, key, out string token);
        Room room = new();
        await room.ConnectAsync("wss://x", token);
        await room.Me().SetMetadataAsync("anybody"); //! GG2001
        if (chairs)
        {
            await room.Me().SetNameAsync("chair"); // ok
        }
    }

    public async Task AliasAsync(string hall, string key)
    {
        bool chairs = Mint(hall, key, out string token);
        Room room = new();
        await room.ConnectAsync("wss://x", token);
        if (chairs)
        {
            LocalParticipant me = room.LocalParticipant!;
            await me.SetNameAsync("chair"); // ok
        }
    }

    public async Task PassedAsync(string hall, string key)
    {
        bool chairs = Mint(hall, key, out string token);
        Room room = new();
        await room.ConnectAsync("wss://x", token);
        if (chairs)
        {
            await ThankAsync(room); // ok
        }
    }

    private static async Task ThankAsync(Room room) => await room.LocalParticipant!.SetNameAsync("chair"); // ok

    public async Task EarlyAsync(string hall, string key)
    {
        bool chairs = Mint(hall, key, out string token);
        Room room = new();
        await room.ConnectAsync("wss://x", token);
        if (!chairs)
        {
            return;
        }

        LocalParticipant me = Rooms.Same(room).LocalParticipant!;
        await me.SetNameAsync("chair"); // ok
    }
}

// a call in the condition
public sealed class Asked(TokenSigner signer)
{
    public async Task RunAsync(string hall, string key, IUser user)
    {
        Room room = new();
        await room.ConnectAsync("wss://x", key.Length > 3 ? ChairPolicy.CreateToken(signer, hall, key) : SpeakerPolicy.CreateToken(signer, hall, key));
        await room.Me().SetAttributesAsync(new()); //! GG2001
        if (user.Chairs())
        {
            LocalParticipant me = room.Me();
            await me.SetNameAsync("chair"); // ok
        }

        if (user.Chairs())
        {
            await ThankAsync(room.Me());
        }
    }

    private static Task ThankAsync(LocalParticipant me) => me.SetMetadataAsync("chair"); // ok

    public async Task SameGuardAsync(string hall, string key, IUser user)
    {
        if (user.Chairs())
        {
            Room room = new();
            await room.ConnectAsync("wss://x", key.Length > 3 ? ChairPolicy.CreateToken(signer, hall, key) : SpeakerPolicy.CreateToken(signer, hall, key));
            await room.Me().SetNameAsync("either"); //! GG2001
        }
    }
}

// a setting that can change, across the methods of an object
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
        await _room.Me().SetMetadataAsync("leaving"); //! GG2001
        if (!settings.Chairs)
        {
            return;
        }

        LocalParticipant me = _room.LocalParticipant!;
        await me.SetMetadataAsync("closed"); // ok
        await _room.Me().SetMetadataAsync("closed"); // ok
        await Rooms.Same(_room).LocalParticipant!.SetNameAsync("closed"); // ok
    }
}
