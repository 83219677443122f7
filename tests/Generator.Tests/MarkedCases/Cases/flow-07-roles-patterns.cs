// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Roles as types and tuples: switch expressions with type patterns, when clauses, guards across the methods of one object.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Flow.RolePatterns;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class SpectatorPolicy;
[RoomPolicy(Ttl = "1h")] public partial class DebaterPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class JudgePolicy;
public abstract record Visitor(string Id);
public sealed record Judge(string Id) : Visitor(Id);
public sealed record Debater(string Id, bool Opens) : Visitor(Id);
public sealed record Spectator(string Id) : Visitor(Id);
public enum Side { None, Pro, Contra }

// the visitor's type decides
public sealed class ByType(TokenSigner signer)
{
    public async Task EnterAsync(Visitor visitor, string hall)
    {
        string token = visitor switch
        {
            Judge judge => JudgePolicy.CreateToken(signer, hall, judge.Id),
            Debater debater => DebaterPolicy.CreateToken(signer, hall, debater.Id),
            _ => SpectatorPolicy.CreateToken(signer, hall, visitor.Id),
        };
        var room = new Room();
        await room.ConnectAsync("wss://x", token);
        if (visitor is Judge)
        {
            await room.LocalParticipant!.SetMetadataAsync("judge"); // ok
        }

        if (visitor is Debater { Opens: true })
        {
            await room.LocalParticipant!.SendTextAsync("I open"); // ok
            await room.LocalParticipant!.SetAttributesAsync(new() { ["opens"] = "1" }); //! GG2001
        }

        if (visitor is Spectator)
        {
            await room.LocalParticipant!.SendTextAsync("hush"); //! GG2003
        }
    }

    public async Task StatementAsync(Visitor visitor, string hall)
    {
        Room room = new();
        switch (visitor)
        {
            case Judge { Id: var id }:
                await room.ConnectAsync("wss://x", JudgePolicy.CreateToken(signer, hall, id));
                await room.LocalParticipant!.SetNameAsync("Judge " + id); // ok
                break;
            case Debater d when d.Opens:
                await room.ConnectAsync("wss://x", DebaterPolicy.CreateToken(signer, hall, d.Id));
                await room.LocalParticipant!.SendTextAsync("opening"); // ok
                break;
            case Debater d:
                await room.ConnectAsync("wss://x", DebaterPolicy.CreateToken(signer, hall, d.Id));
                await room.LocalParticipant!.SetNameAsync("Debater " + d.Id); //! GG2001
                break;
            case Spectator:
                return;
        }
    }
}

// a tuple of two values
public sealed class ByTuple(TokenSigner signer)
{
    public async Task EnterAsync(bool judges, Side side, string hall, string user)
    {
        string token = (judges, side) switch
        {
            (true, _) => JudgePolicy.CreateToken(signer, hall, user),
            (false, Side.None) => SpectatorPolicy.CreateToken(signer, hall, user),
            (false, _) => DebaterPolicy.CreateToken(signer, hall, user),
        };
        using var room = new Room();
        await room.ConnectAsync("wss://x", token);
        if (judges)
        {
            await room.LocalParticipant!.SetMetadataAsync("judge"); // ok
            return;
        }

        if (side is not Side.None)
        {
            await room.LocalParticipant!.SendTextAsync($"for {side}"); // ok
        }

        await room.LocalParticipant!.SetNameAsync(user); //! GG2001
    }
}

// an object that knows its side: a primary constructor's parameter is asked in several methods
public sealed class SideSession(TokenSigner signer, Side side, string hall)
{
    private readonly Room _room = new();

    private bool Watches => side == Side.None;

    private string Token(string user) => Watches ? SpectatorPolicy.CreateToken(signer, hall, user) : DebaterPolicy.CreateToken(signer, hall, user);

    public Task OpenAsync(string user) => _room.ConnectAsync("wss://x", Token(user));

    public async Task ArgueAsync(string text)
    {
        if (Watches)
        {
            throw new InvalidOperationException("watchers do not argue");
        }

        await _room.LocalParticipant!.SendTextAsync(text); // ok
    }

    public Task ProAsync(string text) => side is Side.Pro ? _room.LocalParticipant!.SendChatMessageAsync(text) : Task.CompletedTask; // ok

    public Task CheerAsync() => _room.LocalParticipant!.PublishDataAsync([1]); //! GG2003

    public Task MarkAsync(string mark) => _room.LocalParticipant!.SetMetadataAsync(mark); //! GG2001
}

// an object whose flag can be changed from outside
public sealed class LiveSession(TokenSigner signer)
{
    private readonly Room _room = new();

    public bool Judges { get; set; }

    public Task OpenAsync(string hall, string user)
        => _room.ConnectAsync("wss://x", Judges ? JudgePolicy.CreateToken(signer, hall, user) : DebaterPolicy.CreateToken(signer, hall, user));

    // nobody knows whether it was the same when the token was made
    public Task RuleAsync(string ruling) => Judges ? _room.LocalParticipant!.SetMetadataAsync(ruling) : Task.CompletedTask; //? GG2001

    public Task SayAsync(string text) => _room.LocalParticipant!.SendTextAsync(text); // ok
}

// the role comes back beside the room
public sealed class Paired(TokenSigner signer)
{
    private async Task<(Room Room, bool Judges)> JoinAsync(Visitor visitor, string hall)
    {
        bool judges = visitor is Judge;
        var room = new Room();
        await room.ConnectAsync("wss://x", judges ? JudgePolicy.CreateToken(signer, hall, visitor.Id) : SpectatorPolicy.CreateToken(signer, hall, visitor.Id));
        return (room, judges);
    }

    public async Task RunAsync(Visitor visitor, string hall)
    {
        var (room, judges) = await JoinAsync(visitor, hall);
        if (judges)
        {
            await room.LocalParticipant!.SetMetadataAsync("judging"); // ok
            await room.LocalParticipant!.SendTextAsync("judging"); // ok
        }
    }

    public async Task JudgeAsync(Judge judge, string hall)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", judge.Id.Length == 0 ? throw new ArgumentException(nameof(judge)) : JudgePolicy.CreateToken(signer, hall, judge.Id));
        await room.LocalParticipant!.SetNameAsync(judge.Id); // ok
    }
}
