// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Lists, arrays, dictionaries by enum, LINQ: what goes in comes out, and two collections stay two.
using System; using System.Collections.Generic; using System.Collections.Immutable; using System.Linq; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Variants.Collecting;

[RoomPolicy(CanPublish = false, Ttl = "90m")] public partial class SpectatorSeatPolicy;
[RoomPolicy(Ttl = "90m")] public partial class RacerPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "90m")] public partial class MarshalPolicy;
public enum Flag { Green, Red }

// LINQ from names to tokens to rooms
public sealed class Grid(TokenSigner signer)
{
    private readonly List<Room> _racers = [];

    public async Task LineUpAsync(string track, IEnumerable<string> names)
    {
        string[] tokens = names.Select(name => RacerPolicy.CreateToken(signer, track, name)).ToArray();
        for (int i = 0; i < tokens.Length; i++)
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", tokens[i]);
            _racers.Add(room);
        }
    }

    public async Task StartAsync()
    {
        Room pole = _racers[0];
        await pole.LocalParticipant!.SetMetadataAsync("pole"); //! GG2001
        Room? last = _racers.LastOrDefault();
        if (last?.LocalParticipant is { } me)
        {
            await me.SetNameAsync("last"); //! GG2001
        }

        await Task.WhenAll(_racers.Select(r => r.LocalParticipant!.SendTextAsync("go"))); // ok
        await Task.WhenAll(_racers.Where(r => r != pole).Select(r => r.LocalParticipant!.SetAttributesAsync(new() { ["lap"] = "1" }))); //! GG2001
    }

    public void Clear() => _racers.ForEach(r => r.Dispose()); // ok
}

// marshals and spectators in two lists of one type
public sealed class Stand(TokenSigner signer)
{
    private readonly List<Room> _marshals = new();
    private readonly List<Room> _spectators = new();

    public async Task FillAsync(string track, int seats)
    {
        for (int seat = 0; seat < seats; seat++)
        {
            _spectators.Add(await SitAsync(SpectatorSeatPolicy.CreateToken(signer, track, $"seat-{seat}")));
        }

        _marshals.Add(await SitAsync(MarshalPolicy.CreateToken(signer, track, "marshal-" + track)));
    }

    public async Task WaveAsync()
    {
        foreach (Room marshal in _marshals)
        {
            await marshal.LocalParticipant!.SetAttributesAsync(new() { ["flag"] = "yellow" }); // ok
            await marshal.LocalParticipant!.SendTextAsync("yellow"); // ok
        }

        foreach (Room spectator in _spectators)
        {
            await spectator.LocalParticipant!.SendTextAsync("wow"); //! GG2003
        }

        Room any = _spectators.Concat(_marshals).First();
        await any.LocalParticipant!.SetNameAsync("any"); // ok
    }

    private static async Task<Room> SitAsync(string token)
    {
        Room room = new();
        await room.ConnectAsync("wss://x", token);
        return room;
    }
}

// a dictionary initializer by enum: one element for all of it
public sealed class Flags(TokenSigner signer)
{
    public async Task RaiseAsync(string track, string who, Flag flag)
    {
        var tokens = new Dictionary<Flag, string>
        {
            [Flag.Green] = RacerPolicy.CreateToken(signer, track, who),
            [Flag.Red] = MarshalPolicy.CreateToken(signer, track, who),
        };
        using Room room = new();
        await room.ConnectAsync("wss://x", tokens[flag]);
        await room.LocalParticipant!.SetMetadataAsync("raised"); // ok
        await room.LocalParticipant!.SendTextAsync("raised"); // ok
    }

    public async Task LowerAsync(string track, string who)
    {
        (string Name, string Token)[] both = [(who, RacerPolicy.CreateToken(signer, track, who)), (who + "-2", SpectatorSeatPolicy.CreateToken(signer, track, who + "-2"))];
        foreach ((string name, string token) in both)
        {
            Room room = new();
            await room.ConnectAsync("wss://x", token);
            await room.LocalParticipant!.SetNameAsync(name); //! GG2001
            await room.LocalParticipant!.SendTextAsync(name); // ok
        }
    }
}

// elements that came from outside, beside a mint for spectators
public sealed class Paddock(IEnumerable<LocalParticipant> crew, TokenSigner signer)
{
    private readonly ImmutableArray<LocalParticipant> _crew = [.. crew];

    public string Ticket(string track, string who) => SpectatorSeatPolicy.CreateToken(signer, track, who);

    public async Task CallAsync(string text)
    {
        await _crew[0].SetMetadataAsync(text); // ok
        foreach (LocalParticipant member in crew.Where(c => c.Identity.Length > 0))
        {
            await member.SendTextAsync(text); // ok
        }
    }
}

// a linked list of records, and a stack
public sealed record Lap(Room Room, Lap? Previous);

public sealed class Laps(TokenSigner signer)
{
    private readonly Stack<Room> _pit = new();
    private Lap? _last;

    public async Task DriveAsync(string track, string who)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", RacerPolicy.CreateToken(signer, track, who));
        _last = new Lap(room, _last);
        _pit.Push(room);
    }

    public async Task EndAsync()
    {
        for (Lap? lap = _last; lap is not null; lap = lap.Previous)
        {
            await lap.Room.LocalParticipant!.SetMetadataAsync("end"); //! GG2001
        }

        while (_pit.TryPop(out Room? room))
        {
            await room.LocalParticipant!.SetNameAsync("pit"); //! GG2001
            await room.DisconnectAsync(); // ok
        }
    }
}
