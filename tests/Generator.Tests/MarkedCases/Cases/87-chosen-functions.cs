// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Functions that a condition chooses, and code of a base class whose factory another type overrides.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Variants.Chosen;

[RoomPolicy(Ttl = "1h")] public partial class FollowerPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class LeaderPolicy;

public sealed record Outing(Func<string, string> Mint, bool Leads);

public sealed class Hike(TokenSigner signer)
{
    private Outing Long => new(trail => LeaderPolicy.CreateToken(signer, trail, "long"), true);

    private Outing Short => new(trail => FollowerPolicy.CreateToken(signer, trail, "short"), false);

    private string Lead(string trail) => LeaderPolicy.CreateToken(signer, trail, "leader");

    private string Follow(string trail) => FollowerPolicy.CreateToken(signer, trail, "follower");

    private Func<string, string> Pick(bool leads) => leads ? Lead : Follow;

    private static async Task<LocalParticipant> JoinAsync(Func<string, string> mint, string trail)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", mint(trail));
        return room.LocalParticipant!;
    }

    // a lambda stands where the condition holds
    public async Task InPlaceAsync(string trail, bool leads)
    {
        Func<string, string> mint = leads ? t => LeaderPolicy.CreateToken(signer, t, "l") : t => FollowerPolicy.CreateToken(signer, t, "f");
        using Room room = new();
        await room.ConnectAsync("wss://x", mint(trail));
        if (leads)
        {
            await room.LocalParticipant!.SetNameAsync("leader"); // ok
        }
        else
        {
            await room.LocalParticipant!.SetNameAsync("follower"); //! GG2001
        }
    }

    // the condition is where the method is named, not in the method
    public async Task NamedAsync(string trail, bool leads)
    {
        Func<string, string> mint = leads ? Lead : Follow;
        LocalParticipant me = await JoinAsync(mint, trail);
        if (leads)
        {
            await me.SetNameAsync("leader"); // ok
        }
        else
        {
            await me.SetNameAsync("follower"); //? GG2001
        }
    }

    // a later definition replaces the function
    public async Task ReplacedAsync(string trail, bool leads)
    {
        Func<string, string> mint = t => FollowerPolicy.CreateToken(signer, t, "f");
        if (leads)
        {
            mint = t => LeaderPolicy.CreateToken(signer, t, "l");
        }

        using Room room = new();
        await room.ConnectAsync("wss://x", mint(trail));
        if (leads)
        {
            await room.LocalParticipant!.SetNameAsync("leader"); // ok
        }
    }

    public async Task PickedAsync(string trail, int level)
    {
        LocalParticipant picked = await JoinAsync(Pick(level > 3), trail);
        LocalParticipant switched = await JoinAsync(level switch { > 3 => Lead, _ => Follow }, trail);
        if (level > 3)
        {
            await picked.SetMetadataAsync("picked"); // ok
            await switched.SetMetadataAsync("switched"); // ok
        }
    }

    // the object that carries the function is chosen
    public async Task CarriedAsync(string trail, bool isLong)
    {
        Outing outing = isLong ? Long : Short;
        using Room room = new();
        await room.ConnectAsync("wss://x", outing.Mint(trail));
        if (isLong)
        {
            await room.LocalParticipant!.SetNameAsync("long"); // ok
        }
    }

    // one function, and all of several
    public async Task OneAsync(string trail, bool leads)
    {
        Func<string, string> mint = Follow;
        LocalParticipant me = await JoinAsync(mint, trail);
        await me.SetNameAsync("follower"); //! GG2001
        mint = leads ? Follow : t => FollowerPolicy.CreateToken(signer, t, "g");
        LocalParticipant other = await JoinAsync(mint, trail);
        await other.SetNameAsync("follower"); //! GG2001
        await other.SendTextAsync("follower"); // ok
    }
}

// a derived type in the same file overrides the factory: the code of the base class runs on its objects
public class Walk
{
    protected Room Room { get; } = new();

    protected virtual string Token(TokenSigner signer, string trail) => FollowerPolicy.CreateToken(signer, trail, "walk");

    public Task StartAsync(TokenSigner signer, string trail) => Room.ConnectAsync("wss://x", Token(signer, trail));

    public Task TitleAsync(string title) => Room.LocalParticipant!.SetNameAsync(title); // ok
}

public sealed class GuidedWalk : Walk
{
    protected override string Token(TokenSigner signer, string trail) => LeaderPolicy.CreateToken(signer, trail, "guide");

    public Task WaveAsync() => Room.LocalParticipant!.SetMetadataAsync("wave"); // ok
}

// nobody overrides this one, although another type has a member of that name
public class Stroll
{
    protected Room Room { get; } = new();

    protected virtual string Pass(TokenSigner signer, string trail) => FollowerPolicy.CreateToken(signer, trail, "stroll");

    public Task StartAsync(TokenSigner signer, string trail) => Room.ConnectAsync("wss://x", Pass(signer, trail));

    public Task TitleAsync(string title) => Room.LocalParticipant!.SetNameAsync(title); //! GG2001
}

public sealed class EveningStroll : Stroll
{
    public string Pass(string trail) => trail;
}

// the override lacks the permission as well
public class Ramble
{
    protected Room Room { get; } = new();

    protected virtual string Key(TokenSigner signer, string trail) => FollowerPolicy.CreateToken(signer, trail, "ramble");

    public Task StartAsync(TokenSigner signer, string trail) => Room.ConnectAsync("wss://x", Key(signer, trail));

    public Task TitleAsync(string title) => Room.LocalParticipant!.SetNameAsync(title); //! GG2001
}

public sealed class LongRamble : Ramble
{
    protected override string Key(TokenSigner signer, string trail) => FollowerPolicy.CreateToken(signer, trail, "long-ramble");
}
