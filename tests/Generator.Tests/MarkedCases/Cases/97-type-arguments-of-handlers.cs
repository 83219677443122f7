// rules: GG2001 GG2002 GG2003
// One generic interface with an implementation for each type argument: the receiver's type says which one answers.
using System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Handlers;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class BenchPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class CoachPolicy;

public interface IQuery<TAnswer>;
public interface IHandler<in TQuery, TAnswer> where TQuery : IQuery<TAnswer> { Task<TAnswer> HandleAsync(TQuery query); }
public sealed record BenchSeat(string Who) : IQuery<string>;
public sealed record CoachSeat(string Who) : IQuery<string>;
public sealed class BenchHandler(TokenSigner signer) : IHandler<BenchSeat, string> { public Task<string> HandleAsync(BenchSeat query) => Task.FromResult(BenchPolicy.CreateToken(signer, "r", query.Who)); }
public sealed class CoachHandler(TokenSigner signer) : IHandler<CoachSeat, string> { public Task<string> HandleAsync(CoachSeat query) => Task.FromResult(CoachPolicy.CreateToken(signer, "r", query.Who)); }

public sealed class Pitch(IHandler<BenchSeat, string> bench, IHandler<CoachSeat, string> coach)
{
    public async Task SitAsync(string who)
    {
        var room = new Room();
        await room.ConnectAsync("u", await bench.HandleAsync(new BenchSeat(who)));
        await room.LocalParticipant!.SetNameAsync(who); //! GG2001
    }

    public async Task ShoutAsync(string who)
    {
        var room = new Room();
        await room.ConnectAsync("u", await coach.HandleAsync(new CoachSeat(who)));
        await room.LocalParticipant!.SetNameAsync(who); // ok
    }
}

// a type parameter can be any of them
public sealed class AnySeat<TQuery>(IHandler<TQuery, string> handler) where TQuery : IQuery<string>
{
    public async Task SitAsync(TQuery query)
    {
        var room = new Room();
        await room.ConnectAsync("u", await handler.HandleAsync(query));
        await room.LocalParticipant!.SetNameAsync("any"); // ok
    }
}

// contravariant: the handler of the base query answers for the derived one
public interface ISeating<in T> { string Token(T who); }
public class Player { public string Name { get; init; } = ""; }
public sealed class Captain : Player;
public sealed class Substitute : Player;
public sealed class PlayerSeating(TokenSigner signer) : ISeating<Player> { public string Token(Player who) => BenchPolicy.CreateToken(signer, "r", who.Name); }
public sealed class CaptainSeating(TokenSigner signer) : ISeating<Captain> { public string Token(Captain who) => CoachPolicy.CreateToken(signer, "r", who.Name); }

public sealed class Stadium(ISeating<Captain> captains, ISeating<Substitute> substitutes)
{
    public async Task CaptainAsync(Captain captain)
    {
        var room = new Room();
        await room.ConnectAsync("u", captains.Token(captain));
        await room.LocalParticipant!.SetNameAsync("either answers"); // ok
    }

    public async Task SubstituteAsync(Substitute substitute)
    {
        var room = new Room();
        await room.ConnectAsync("u", substitutes.Token(substitute));
        await room.LocalParticipant!.SetNameAsync("only the one of all players answers"); //! GG2001
    }
}

// an abstract generic base class, and a keyed provider
public abstract class Provider<TKey> { public abstract Task<Room> OpenAsync(TKey key); }
public sealed class NumberProvider(TokenSigner signer) : Provider<int> { public override async Task<Room> OpenAsync(int key) { var room = new Room(); await room.ConnectAsync("u", CoachPolicy.CreateToken(signer, "r", "n" + key)); return room; } }
public sealed class NameProvider(TokenSigner signer) : Provider<string> { public override async Task<Room> OpenAsync(string key) { var room = new Room(); await room.ConnectAsync("u", BenchPolicy.CreateToken(signer, "r", key)); return room; } }

public sealed class Doors(Provider<int> numbers, Provider<string> names)
{
    public async Task NumberAsync() => await (await numbers.OpenAsync(7)).LocalParticipant!.SetMetadataAsync("7"); // ok

    public async Task NameAsync() => await (await names.OpenAsync("seven")).LocalParticipant!.SetMetadataAsync("seven"); //! GG2001
}
