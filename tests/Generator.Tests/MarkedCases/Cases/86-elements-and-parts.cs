// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Results that are ready, immutable collections, arrays in tuples, nested deconstruction, positional patterns, services of a generic type.
using System; using System.Collections.Generic; using System.Collections.Immutable; using System.Linq; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Variants.Parts;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class PassengerSeatPolicy;
[RoomPolicy(Ttl = "1h")] public partial class StewardPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class PilotPolicy;

public static class Boarding
{
    public static async Task<Room> JoinAsync(string token)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", token);
        return room;
    }
}

// a result that is ready
public sealed class Counter(TokenSigner signer)
{
    private ValueTask<string> SeatAsync(string flight) => new(PassengerSeatPolicy.CreateToken(signer, flight, "seat"));

    private ValueTask<Room> CockpitAsync(string flight) => new ValueTask<Room>(Boarding.JoinAsync(PilotPolicy.CreateToken(signer, flight, "pilot")));

    public async Task BoardAsync(string flight)
    {
        Room seat = await Boarding.JoinAsync(await SeatAsync(flight)), cockpit = await CockpitAsync(flight);
        await seat.LocalParticipant!.SendTextAsync("seated"); //! GG2003
        await cockpit.LocalParticipant!.SendTextAsync("welcome"); // ok
        await cockpit.LocalParticipant!.SetNameAsync("captain"); // ok
    }
}

// immutable collections answer their changed copy
public sealed class Manifest(TokenSigner signer)
{
    private ImmutableList<Room> _stewards = ImmutableList<Room>.Empty;
    private ImmutableDictionary<string, Room> _seats = ImmutableDictionary<string, Room>.Empty;

    public async Task AddAsync(string flight, string who)
    {
        _stewards = _stewards.Add(await Boarding.JoinAsync(StewardPolicy.CreateToken(signer, flight, who))).RemoveAll(room => room.RemoteParticipants.Count == 0);
        _seats = _seats.SetItem(who, await Boarding.JoinAsync(StewardPolicy.CreateToken(signer, flight, who + "-s")));
    }

    public async Task CallAsync()
    {
        foreach (Room steward in _stewards)
        {
            await steward.LocalParticipant!.SetNameAsync("steward"); //! GG2001
            await steward.LocalParticipant!.SendTextAsync("steward"); // ok
        }
    }

    public Task NameAsync(string who) => _seats[who].LocalParticipant!.SetNameAsync(who); //! GG2001

    public Task SayAsync(string who) => _seats.TryGetValue(who, out Room? seat) ? seat.LocalParticipant!.SendTextAsync(who) : Task.CompletedTask; // ok
}

public sealed class MixedManifest(TokenSigner signer)
{
    private ImmutableArray<Room> _all = ImmutableArray<Room>.Empty;

    public async Task AddAsync(string flight, string who)
    {
        _all = _all.Add(await Boarding.JoinAsync(PilotPolicy.CreateToken(signer, flight, who)));
        _all = _all.Insert(0, await Boarding.JoinAsync(PassengerSeatPolicy.CreateToken(signer, flight, who + "-s")));
    }

    public async Task CallAsync()
    {
        foreach (Room room in _all)
        {
            await room.LocalParticipant!.SetNameAsync("who"); // ok
        }
    }
}

// arrays of tokens in a tuple, and the participants of an ordered list
public sealed class Crew(TokenSigner signer)
{
    public async Task TokensAsync(string flight, string[] names)
    {
        (string[] Pilots, string[] Stewards) tokens = (Array.ConvertAll(names, n => PilotPolicy.CreateToken(signer, flight, n)), names.Select(n => StewardPolicy.CreateToken(signer, flight, n + "-s")).ToArray());
        Room pilot = await Boarding.JoinAsync(tokens.Pilots[0]), steward = await Boarding.JoinAsync(tokens.Stewards[^1]);
        await pilot.LocalParticipant!.SetNameAsync("pilot"); // ok
        await steward.LocalParticipant!.SetNameAsync("steward"); //! GG2001
        await steward.LocalParticipant!.SendTextAsync("steward"); // ok
        Array.ForEach(await Task.WhenAll(Array.ConvertAll(tokens.Stewards, Boarding.JoinAsync)), room => room.LocalParticipant!.SetMetadataAsync("all")); //! GG2001
    }

    public async Task OrderedAsync(string flight, string[] names)
    {
        List<LocalParticipant> pilots = [], stewards = [];
        foreach (string name in names)
        {
            pilots.Add((await Boarding.JoinAsync(PilotPolicy.CreateToken(signer, flight, name))).LocalParticipant!);
            stewards.Add((await Boarding.JoinAsync(StewardPolicy.CreateToken(signer, flight, name + "-s"))).LocalParticipant!);
        }

        await pilots.OrderBy(me => me.Identity).ElementAt(0).SetNameAsync("first"); // ok
        await stewards.OrderBy(me => me.Identity).ElementAt(0).SetNameAsync("first"); //! GG2001
        await stewards.Skip(1).Last().SendTextAsync("last"); // ok
    }

    public async Task ConcatenatedAsync(string flight)
    {
        List<LocalParticipant> pilots = [(await Boarding.JoinAsync(PilotPolicy.CreateToken(signer, flight, "p"))).LocalParticipant!];
        List<LocalParticipant> stewards = [(await Boarding.JoinAsync(StewardPolicy.CreateToken(signer, flight, "s"))).LocalParticipant!];
        await stewards.Concat(pilots).First().SetMetadataAsync("any"); // ok
        await stewards.Concat(pilots).Last().SendTextAsync("any"); // ok
    }
}

// parts of parts
public sealed record Ticket(Room Room, string Seat);

public sealed class Desk(TokenSigner signer)
{
    private async Task<((Room Room, string Who) Front, Ticket Back)> PairAsync(string flight)
        => ((await Boarding.JoinAsync(PilotPolicy.CreateToken(signer, flight, "p")), "p"), new Ticket(await Boarding.JoinAsync(StewardPolicy.CreateToken(signer, flight, "s")), "1A"));

    public async Task NestedAsync(string flight)
    {
        var ((front, who), back) = await PairAsync(flight);
        await front.LocalParticipant!.SetNameAsync(who); // ok
        var (room, seat) = back;
        await room.LocalParticipant!.SetNameAsync(seat); //! GG2001
        await room.LocalParticipant!.SendTextAsync(seat); // ok
    }

    public async Task LoopAsync(string flight, string[] names)
    {
        List<(int Row, (Room Room, string Who) Seat)> seats = [];
        foreach (string name in names)
        {
            seats.Add((1, (await Boarding.JoinAsync(StewardPolicy.CreateToken(signer, flight, name)), name)));
        }

        foreach (var (row, (room, who)) in seats)
        {
            await room.LocalParticipant!.SetNameAsync($"{row} {who}"); //! GG2001
            await room.LocalParticipant!.SendTextAsync(who); // ok
        }
    }

    public async Task PatternAsync(string flight)
    {
        var (_, back) = await PairAsync(flight);
        if (back is ({ } room, { Length: > 0 } seat))
        {
            await room.LocalParticipant!.SetMetadataAsync(seat); //! GG2001
        }
    }
}

public sealed class Cabin(Room room, string name)
{
    public void Deconstruct(out LocalParticipant me, out string called) => (me, called) = (room.LocalParticipant!, name);
}

public static class Cabins
{
    public static async Task RunAsync(TokenSigner signer, string flight)
    {
        var cockpit = new Cabin(await Boarding.JoinAsync(PilotPolicy.CreateToken(signer, flight, "p")), "cockpit");
        var galley = new Cabin(await Boarding.JoinAsync(StewardPolicy.CreateToken(signer, flight, "s")), "galley");
        if (cockpit is (var pilot, { Length: > 2 } first))
        {
            await pilot.SetNameAsync(first); // ok
        }

        if (galley is (var steward, _))
        {
            await steward.SetNameAsync("galley"); //! GG2001
            await steward.SendTextAsync("galley"); // ok
        }
    }
}

// a service whose type argument is the policy, asked for by its interface or its base
public interface ISeats<out TPolicy> where TPolicy : IRoomPolicy { Task<Room> SitAsync(string who); }

public sealed class Seats<TPolicy>(TokenSigner signer) : ISeats<TPolicy> where TPolicy : IRoomPolicy
{
    public Task<Room> SitAsync(string who) => Boarding.JoinAsync(TPolicy.CreateToken(signer, new RoomPolicyArguments { Room = "flight", Identity = who }));
}

public sealed class Row(ISeats<PilotPolicy> left, ISeats<StewardPolicy> right)
{
    public async Task FillAsync(string who)
    {
        Room pilot = await left.SitAsync(who), steward = await right.SitAsync(who + "-s");
        await pilot.LocalParticipant!.SetNameAsync(who); // ok
        await steward.LocalParticipant!.SetNameAsync(who); //! GG2001
        await steward.LocalParticipant!.SendTextAsync(who); // ok
    }
}

public sealed class AnyRow<TPolicy>(ISeats<TPolicy> seats) where TPolicy : IRoomPolicy
{
    public async Task FillAsync(string who)
    {
        Room room = await seats.SitAsync(who);
        await room.LocalParticipant!.SetNameAsync(who); // ok
    }
}

// a second implementation of one construction, with a policy of its own
public interface IGates<TFlight> { Task<Room> OpenAsync(string who); }

public sealed class Gates<TFlight>(TokenSigner signer) : IGates<TFlight> where TFlight : IRoomPolicy
{
    public Task<Room> OpenAsync(string who) => Boarding.JoinAsync(TFlight.CreateToken(signer, new RoomPolicyArguments { Room = "gate", Identity = who }));
}

public sealed class CharterGates(TokenSigner signer) : IGates<StewardPolicy>
{
    public Task<Room> OpenAsync(string who) => Boarding.JoinAsync(PilotPolicy.CreateToken(signer, "charter", who));
}

public sealed class Terminal(IGates<StewardPolicy> charters, IGates<PassengerSeatPolicy> seats)
{
    public async Task OpenAsync(string who)
    {
        Room charter = await charters.OpenAsync(who), seat = await seats.OpenAsync(who);
        await charter.LocalParticipant!.SetNameAsync(who); // ok
        await seat.LocalParticipant!.SetNameAsync(who); //! GG2001
        await seat.LocalParticipant!.SendTextAsync(who); //! GG2003
    }
}

public abstract class Lounge<TPolicy>(TokenSigner signer) where TPolicy : IRoomPolicy
{
    protected TokenSigner Signer => signer;

    public abstract Task<Room> RestAsync(string who);
}

public sealed class QuietLounge<TPolicy>(TokenSigner signer) : Lounge<TPolicy>(signer) where TPolicy : IRoomPolicy
{
    public override Task<Room> RestAsync(string who) => Boarding.JoinAsync(TPolicy.CreateToken(Signer, new RoomPolicyArguments { Room = "lounge", Identity = who }));
}

public sealed class Lounges(Lounge<PilotPolicy> pilots, Lounge<StewardPolicy> stewards)
{
    public async Task RestAsync(string who)
    {
        Room pilot = await pilots.RestAsync(who), steward = await stewards.RestAsync(who + "-s");
        await pilot.LocalParticipant!.SetNameAsync(who); // ok
        await steward.LocalParticipant!.SetNameAsync(who); //! GG2001
    }
}
