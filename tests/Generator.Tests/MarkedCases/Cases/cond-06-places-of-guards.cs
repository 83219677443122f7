// rules: GG2001 GG2003
// Conditions that the analysis does not understand, in all places where a use can be guarded.
using System; using System.Collections.Generic; using System.Threading.Tasks; using LiveKit.Rtc; using GrantGen;
namespace Forms;
[RoomPolicy(CanUpdateOwnMetadata = true)] public partial class ChairPolicy;
[RoomPolicy] public partial class SpeakerPolicy;
public enum Seat { Hall, Chair }
public interface IUser { bool Chairs(); Task<bool> ChairsAsync(); Seat Seat(); }
static class Rooms { public static LocalParticipant Me(this Room room) => room.LocalParticipant!; public static bool TryGet(this Room room, out LocalParticipant me) { me = room.LocalParticipant!; return me is not null; } }
public sealed class Guarded(TokenSigner signer, IUser user)
{
    private async Task<Room> JoinAsync(string hall, string key)
    {
        Room room = new();
        await room.ConnectAsync("wss://x", key.Length > 3 ? ChairPolicy.CreateToken(signer, hall, key) : SpeakerPolicy.CreateToken(signer, hall, key));
        return room;
    }

    public async Task AnyAsync(string hall, string key)
    {
        Room room = await JoinAsync(hall, key);
        LocalParticipant me = room.Me();
        await me.SetMetadataAsync("any"); //! GG2001
        if (await user.ChairsAsync() && room.LocalParticipant is { } chair)
        {
            await chair.SetNameAsync("chair"); // ok
        }

        if (room.LocalParticipant is { } other && user.Chairs())
        {
            await other.SetNameAsync("chair"); // ok
        }

        if (user.Chairs() && room.TryGet(out LocalParticipant third))
        {
            await third.SetNameAsync("chair"); // ok
        }

        switch (user.Seat())
        {
            case Seat.Chair:
                LocalParticipant mine = room.Me();
                await mine.SetNameAsync("chair"); // ok
                break;
        }

        while (user.Chairs())
        {
            LocalParticipant looped = room.LocalParticipant!;
            await looped.SetNameAsync("chair"); // ok
        }

        await (user.Chairs() ? room.Me().SetNameAsync("chair") : Task.CompletedTask); // ok
        Task done = user.Seat() switch { Seat.Chair => room.Me().SetNameAsync("chair"), _ => Task.CompletedTask }; // ok
        await done;
    }

    public async Task EarlyAsync(string hall, string key)
    {
        Room room = await JoinAsync(hall, key);
        if (!user.Chairs() || room.LocalParticipant is not { } me)
        {
            return;
        }

        await me.SetNameAsync("chair"); // ok
        await room.Me().SetNameAsync("chair"); // ok
    }

    public async Task OutAsync(string hall, string key)
    {
        Room room = await JoinAsync(hall, key);
        if (!(user.Chairs() && room.TryGet(out LocalParticipant me)))
        {
            throw new InvalidOperationException();
        }

        await me.SetNameAsync("chair"); // ok
    }

    public async Task LambdaAsync(string hall, string key)
    {
        Room room = await JoinAsync(hall, key);
        async Task TellAsync() { LocalParticipant me = room.Me(); await me.SetNameAsync("chair"); } // ok
        if (user.Chairs())
        {
            await TellAsync();
        }
    }

    public async Task EachAsync(string hall, string key, IEnumerable<string> names)
    {
        Room room = await JoinAsync(hall, key);
        foreach (string name in names)
        {
            if (!user.Chairs())
            {
                continue;
            }

            LocalParticipant me = room.Me();
            await me.SetNameAsync(name); // ok
        }
    }

    public async Task CaughtAsync(string hall, string key)
    {
        Room room = await JoinAsync(hall, key);
        try
        {
            if (user.Chairs())
            {
                using IDisposable? scope = null;
                LocalParticipant me = room.Me();
                await me.SetNameAsync("chair"); // ok
            }
        }
        finally
        {
            await room.Me().SetMetadataAsync("left"); //! GG2001
        }
    }
}
