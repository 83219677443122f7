// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Records, structs, tuples, deconstructors, patterns of lists and properties, switch expressions: a dive school.
using System; using System.Collections.Generic; using System.Diagnostics.CodeAnalysis; using System.Linq; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace More.DiveSchool;

[RoomPolicy(CanPublish = false, Ttl = "20m")] public partial struct SnorkelPolicy;
[RoomPolicy(Ttl = "20m")] public partial record DiverPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "20m")] public partial record GuidePolicy;
public enum Badge { None, Open, Master }

// record-struct: positional structs with a computed member, copied by with
public readonly record struct Pass(string Site, string Who, string Jwt) { public string Label => $"{Who}@{Site}"; }

public sealed class Boat(TokenSigner signer)
{
    public async Task BoardAsync(string site, string who)
    {
        Pass weak = new(site, who, SnorkelPolicy.CreateToken(signer, site, who));
        Pass strong = weak with { Who = who + "-g", Jwt = GuidePolicy.CreateToken(signer, site, who + "-g") };
        Pass renamed = weak with { Who = "nobody" };
        Room a = new(), b = new(), c = new();
        await a.ConnectAsync("wss://x", weak.Jwt);
        await b.ConnectAsync("wss://x", strong.Jwt);
        await c.ConnectAsync("wss://x", renamed.Jwt);
        await a.LocalParticipant!.SetNameAsync(weak.Label); //! GG2001
        await b.LocalParticipant!.SetNameAsync(strong.Label); // ok
        await b.LocalParticipant!.PublishDataAsync([1]); // ok
        await c.LocalParticipant!.PublishDataAsync([1]); //! GG2003
    }
}

// deconstructor: a Deconstruct of one's own, and a nested tuple
public sealed class Buddies(Room guide, Room snorkel)
{
    public void Deconstruct(out Room first, out Room second)
    {
        first = guide;
        second = snorkel;
    }
}

public sealed class Descents(TokenSigner signer)
{
    public async Task PairAsync(string site, string who)
    {
        Room g = new(), s = new();
        await g.ConnectAsync("wss://x", GuidePolicy.CreateToken(signer, site, who));
        await s.ConnectAsync("wss://x", SnorkelPolicy.CreateToken(signer, site, who + "-s"));
        var (first, second) = new Buddies(g, s);
        await first.LocalParticipant!.SetMetadataAsync("pair"); // ok
        await second.LocalParticipant!.SendTextAsync("pair"); //! GG2003
    }

    public async Task NestedAsync(string site, string who)
    {
        var plan = (Site: site, Tokens: (Up: DiverPolicy.CreateToken(signer, site, who), Down: GuidePolicy.CreateToken(signer, site, who + "-g")));
        var (_, (up, down)) = plan;
        Room a = new(), b = new();
        await a.ConnectAsync("wss://x", up);
        await b.ConnectAsync("wss://x", down);
        await a.LocalParticipant!.SetMetadataAsync("up"); //! GG2001
        await b.LocalParticipant!.SetMetadataAsync("down"); // ok
        (up, down) = (down, up);
        var again = new Room();
        await again.ConnectAsync("wss://x", up);
        await again.LocalParticipant!.SetNameAsync("swapped"); // ok
    }
}

// pattern: var patterns, extended properties, and a pattern in a switch arm
public sealed record Dive(string Site, Room Room, LocalParticipant? Leader);

public sealed class Matching(TokenSigner signer)
{
    public async Task RunAsync(string site, string who)
    {
        Room room = new(), boat = new();
        await room.ConnectAsync("wss://x", DiverPolicy.CreateToken(signer, site, who));
        await boat.ConnectAsync("wss://x", GuidePolicy.CreateToken(signer, site, who + "-b"));
        var dive = new Dive(site, room, boat.LocalParticipant);
        if (dive is { Room.LocalParticipant: { Identity: not "" } diver, Leader: { } leader })
        {
            await diver.SetNameAsync("diver"); //! GG2001
            await leader.SetNameAsync("leader"); // ok
        }

        await (dive switch
        {
            { Site: "reef", Leader: { } onReef } => onReef.SetMetadataAsync("reef"), // ok
            { Room: { LocalParticipant: var inWater } } => inWater!.SetMetadataAsync("water"), //! GG2001
        });
    }
}

// condition-switch: a switch expression over a tuple; the same question as a pattern
public sealed class Briefing(TokenSigner signer)
{
    public async Task RunAsync(Badge badge, bool night, string site, string who)
    {
        string jwt = (badge, night) switch
        {
            (Badge.Master, _) => GuidePolicy.CreateToken(signer, site, who),
            (_, false) => DiverPolicy.CreateToken(signer, site, who),
            _ => throw new InvalidOperationException("no night dives without a badge"),
        };
        var room = new Room();
        await room.ConnectAsync("wss://x", jwt);
        if (badge is Badge.Master)
        {
            await room.LocalParticipant!.SetMetadataAsync("briefing"); // ok
        }

        await room.LocalParticipant!.SendTextAsync("briefing"); // ok
        await room.LocalParticipant!.SetNameAsync(who); //? GG2001
    }

    public async Task ByCaseAsync(Badge badge, string site, string who)
    {
        using var room = new Room();
        switch (badge)
        {
            case Badge.None:
                await room.ConnectAsync("wss://x", SnorkelPolicy.CreateToken(signer, site, who));
                break;
            case Badge.Open or Badge.Master:
                await room.ConnectAsync("wss://x", GuidePolicy.CreateToken(signer, site, who));
                break;
            default:
                return;
        }

        if (badge is Badge.Open or Badge.Master)
        {
            await room.LocalParticipant!.SetNameAsync(who); // ok
        }

        if (badge is not Badge.None) return;
        await room.LocalParticipant!.SendTextAsync("only looking"); //! GG2003
    }
}

// anonymous-object: projected by a query over one's own pairs
public sealed class Logbook(TokenSigner signer)
{
    public async Task RunAsync(string site, string who)
    {
        Room g = new(), s = new();
        await g.ConnectAsync("wss://x", GuidePolicy.CreateToken(signer, site, who));
        await s.ConnectAsync("wss://x", SnorkelPolicy.CreateToken(signer, site, who + "-s"));
        var page = new { Depth = 12, Guide = g.LocalParticipant!, Snorkel = new { Room = s } };
        await page.Guide.SetMetadataAsync($"{page.Depth} m"); // ok
        await page.Snorkel.Room.LocalParticipant!.SendTextAsync($"{page.Depth} m"); //! GG2003
    }
}

// object-initializer: a class with required members and a constructor that sets them
public sealed class Dinghy
{
    public required string Token { get; init; }

    public Room Room { get; } = new();

    [SetsRequiredMembers]
    public Dinghy(string token) => Token = token;

    public Dinghy() { }

    public Task LaunchAsync() => Room.ConnectAsync("wss://x", Token);
}

public sealed class Harbour(TokenSigner signer)
{
    public async Task RunAsync(string site, string who)
    {
        var weak = new Dinghy(DiverPolicy.CreateToken(signer, site, who));
        var strong = new Dinghy { Token = GuidePolicy.CreateToken(signer, site, who + "-g") };
        await weak.LaunchAsync();
        await strong.LaunchAsync();
        await strong.Room.LocalParticipant!.SetNameAsync("dinghy"); // ok
        await weak.Room.LocalParticipant!.SetNameAsync("dinghy"); //! GG2001
    }
}

// union-like: a closed hierarchy of records, each with what it carries
public abstract record Seat { public sealed record Of(string Jwt) : Seat; public sealed record Waiting(int Place) : Seat; }

public sealed class Seats(TokenSigner signer)
{
    private Seat Take(string site, string who, int free) => free > 0 ? new Seat.Of(SnorkelPolicy.CreateToken(signer, site, who)) : new Seat.Waiting(-free);

    public async Task RunAsync(string site, string who, int free)
    {
        switch (Take(site, who, free))
        {
            case Seat.Of { Jwt: { Length: > 0 } jwt }:
                var room = new Room();
                await room.ConnectAsync("wss://x", jwt);
                await room.LocalParticipant!.SendChatMessageAsync("seated"); //! GG2003
                room.LocalParticipant!.UnregisterRpcMethod("seat"); // ok
                break;
            case Seat.Waiting { Place: var place }:
                Console.WriteLine(place);
                break;
        }
    }
}
