// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Bases with hooks, protected constructors, sealed overrides, curiously recurring types, generic clients and methods over policies: a chess club.
using System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace More.Chess;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class KibitzerPolicy;
[RoomPolicy(Ttl = "1h")] public sealed partial class PlayerPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class ArbiterPolicy;

// template-method: the base passes its room to the hook; three levels
public abstract class TableBot(TokenSigner signer)
{
    protected TokenSigner Signer => signer;

    protected abstract string TokenFor(string table);

    protected virtual ValueTask OnSeatedAsync(Room room) => default;

    public async Task SitAsync(string table)
    {
        using var room = new Room();
        await room.ConnectAsync("wss://x", TokenFor(table));
        await OnSeatedAsync(room);
        await room.DisconnectAsync(); // ok
    }
}

public abstract class NamedBot(TokenSigner signer, string name) : TableBot(signer)
{
    protected string Name { get; } = name;
}

public sealed class ArbiterBot(TokenSigner signer) : NamedBot(signer, "Arbiter")
{
    protected override string TokenFor(string table) => ArbiterPolicy.CreateToken(Signer, table, Name);

    protected override async ValueTask OnSeatedAsync(Room room)
    {
        await room.LocalParticipant!.SetNameAsync(Name); // ok
        await room.LocalParticipant!.SendTextAsync("clocks!"); // ok
    }
}

public sealed class KibitzerBot(TokenSigner signer) : NamedBot(signer, "Kibitzer")
{
    protected override string TokenFor(string table) => KibitzerPolicy.CreateToken(Signer, table, Name);

    protected override async ValueTask OnSeatedAsync(Room room)
    {
        await room.LocalParticipant!.SetNameAsync(Name); //! GG2001
        await room.LocalParticipant!.SendTextAsync("a blunder!"); //! GG2003
    }
}

// base-state: a protected field that the derived constructor's argument decides; used by the base for all
public abstract class Board
{
    protected readonly Room Live = new();

    protected async Task ConnectAsync(string token) => await Live.ConnectAsync("wss://x", token);

    // every board comes here, and not every one may
    public Task ShowAsync(string position) => Live.LocalParticipant!.SetMetadataAsync(position); // ok
}

public sealed class ArbiterBoard(TokenSigner signer) : Board
{
    public Task OpenAsync(string table) => ConnectAsync(ArbiterPolicy.CreateToken(signer, table, "board"));

    public string Invite(string guest) => KibitzerPolicy.CreateToken(signer, "hall", guest);

    public Task StampAsync(string text) => Live.LocalParticipant!.SetNameAsync(text); // ok
}

public sealed class PlayerBoard(TokenSigner signer) : Board
{
    public Task OpenAsync(string table) => ConnectAsync(PlayerPolicy.CreateToken(signer, table, "player"));

    public Task MoveAsync(string move) => Live.LocalParticipant!.SendTextAsync(move); // ok

    public Task ResignAsync() => Live.LocalParticipant!.SetAttributesAsync(new() { ["resigned"] = "1" }); //? GG2001
}

// override-sealed: the default of the base is replaced on the way, and not again
public class Seat(TokenSigner signer)
{
    private readonly Room _room = new();

    protected LocalParticipant? Me => _room.LocalParticipant;

    protected virtual Task<string> MintAsync(string table) => Task.FromResult(PlayerPolicy.CreateToken(signer, table, Guid.NewGuid().ToString("N")));

    public async Task TakeAsync(string table) => await _room.ConnectAsync("wss://x", await MintAsync(table));
}

public sealed class PlainSeat(TokenSigner signer) : Seat(signer)
{
    public Task NameAsync(string name) => Me?.SetNameAsync(name) ?? Task.CompletedTask; //! GG2001

    public Task SayAsync(string text) => Me?.SendTextAsync(text) ?? Task.CompletedTask; // ok
}

public class RaisedSeat(TokenSigner signer) : Seat(signer)
{
    private readonly TokenSigner _signer = signer;

    protected sealed override async Task<string> MintAsync(string table)
    {
        await Task.Yield();
        return ArbiterPolicy.CreateToken(_signer, table, "raised");
    }
}

public sealed class CornerSeat(TokenSigner signer) : RaisedSeat(signer)
{
    public Task NameAsync(string name) => Me!.SetNameAsync(name); // ok
}

// generic-method: a public static generic join, called with three policies
public static class Join
{
    public static async Task<Room> AsAsync<TPolicy>(TokenSigner signer, string table, string who) where TPolicy : IRoomPolicy
    {
        var arguments = new RoomPolicyArguments { Room = table, Identity = who };
        var room = new Room();
        await room.ConnectAsync("wss://x", TPolicy.CreateToken(signer, arguments));
        return room;
    }
}

public sealed class Joins(TokenSigner signer)
{
    public async Task RunAsync(string table, string who)
    {
        Room arbiter = await Join.AsAsync<ArbiterPolicy>(signer, table, who);
        Room kibitzer = await Join.AsAsync<KibitzerPolicy>(signer, table, who + "-k");
        Room player = await Join.AsAsync<PlayerPolicy>(signer, table, who + "-p");
        await arbiter.LocalParticipant!.SetMetadataAsync("opened"); // ok
        await kibitzer.LocalParticipant!.SendChatMessageAsync("hm"); //! GG2003
        await player.LocalParticipant!.SendChatMessageAsync("hm"); // ok
        await player.LocalParticipant!.SetMetadataAsync("ready"); //! GG2001
    }
}

// generic-base: the policy is an argument of the base class
public abstract class PolicyBot<TPolicy>(TokenSigner signer) where TPolicy : IRoomPolicy
{
    protected Room Room { get; } = new();

    public Task EnterAsync(string table, string who) => Room.ConnectAsync("wss://x", TPolicy.CreateToken(signer, new RoomPolicyArguments { Room = table, Identity = who }));
}

public sealed class ClockBot(TokenSigner signer) : PolicyBot<ArbiterPolicy>(signer)
{
    public Task PressAsync(string left) => Room.LocalParticipant!.SetAttributesAsync(new() { ["left"] = left }); // ok
}

public sealed class GalleryBot(TokenSigner signer) : PolicyBot<KibitzerPolicy>(signer)
{
    public Task ClapAsync() => Room.LocalParticipant!.PublishDataAsync([0xC1]); //! GG2003
}

// generic-guard: the type's own policy is asked through the parameter, with an early return
public sealed class Polite<TPolicy>(TokenSigner signer) where TPolicy : IRoomPolicy
{
    public async Task GreetAsync(string table, string who)
    {
        Room room = await Join.AsAsync<TPolicy>(signer, table, who);
        if (!TPolicy.Grants.Permissions.CanPublishData) return;
        await room.LocalParticipant!.SendTextAsync("good game"); // ok
    }
}

public static class PoliteBots
{
    public static Task RunAsync(TokenSigner signer) => Task.WhenAll(new Polite<KibitzerPolicy>(signer).GreetAsync("t", "k"), new Polite<PlayerPolicy>(signer).GreetAsync("t", "p"));
}

// recurring: a fluent base that returns the derived type
public abstract class Fluent<TSelf> where TSelf : Fluent<TSelf>
{
    protected Room? Room { get; private set; }

    public async Task<TSelf> ConnectedAsync(string token)
    {
        Room = new Room();
        await Room.ConnectAsync("wss://x", token);
        return (TSelf)this;
    }
}

public sealed class FluentPlayer : Fluent<FluentPlayer>
{
    public Task OfferDrawAsync() => Room!.LocalParticipant!.SetNameAsync("draw?"); //? GG2001

    public Task SayAsync() => Room!.LocalParticipant!.SendTextAsync("draw?"); // ok
}

public sealed class FluentArbiter : Fluent<FluentArbiter>
{
    public Task RuleAsync() => Room!.LocalParticipant!.SetNameAsync("ruling"); // ok
}

public static class Fluents
{
    public static async Task RunAsync(TokenSigner signer, string table)
    {
        FluentPlayer player = await new FluentPlayer().ConnectedAsync(PlayerPolicy.CreateToken(signer, table, "p"));
        FluentArbiter arbiter = await new FluentArbiter().ConnectedAsync(ArbiterPolicy.CreateToken(signer, table, "a"));
        await player.OfferDrawAsync();
        await arbiter.RuleAsync();
    }
}

// partial-nested: one part connects, a nested struct of another part acts
public partial class Tournament
{
    private Room? _hall;

    public async Task OpenAsync(TokenSigner signer, string name)
    {
        var hall = new Room();
        await hall.ConnectAsync("wss://x", PlayerPolicy.CreateToken(signer, name, "hall-" + name));
        _hall = hall;
    }
}

public partial class Tournament
{
    public readonly struct Desk(Tournament owner)
    {
        private LocalParticipant Me => owner._hall!.LocalParticipant!;

        public Task PairAsync(string pairing) => Me.SetMetadataAsync(pairing); //! GG2001

        public Task CallAsync(string pairing) => Me.SendTextAsync(pairing); // ok
    }
}

// inside: a nested type and a lambda of the policy itself
[RoomPolicy(CanPublish = false, CanPublishData = true, Ttl = "5m")]
public partial record class JournalistPolicy
{
    public static readonly Func<LocalParticipant, string, Task> Ask = (me, question) => me.SendChatMessageAsync(question); // ok

    public static class Badge
    {
        public static Task PinAsync(LocalParticipant me, string paper) => me.SetNameAsync(paper); //! GG2001
    }
}
