// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Token services in layers: decorators, adapters, composites, a pipeline of behaviours.
using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Variants.Decorators;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class AudienceSeatPolicy;
[RoomPolicy(Ttl = "1h")] public partial class MusicianPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class ConductorPolicy;

// a logging decorator around the only real minter
public interface IConcertTokens { string Issue(string hall, string who); }

public sealed class MusicianTokens(TokenSigner signer) : IConcertTokens { public string Issue(string hall, string who) => MusicianPolicy.CreateToken(signer, hall, who); }

public sealed class LoggedTokens(IConcertTokens inner) : IConcertTokens
{
    public string Issue(string hall, string who)
    {
        Console.WriteLine($"{who} enters {hall}");
        string token = inner.Issue(hall, who);
        return token.Length > 0 ? token : throw new InvalidOperationException("empty token");
    }
}

public sealed class Chair
{
    private readonly IConcertTokens _tokens;
    private readonly Room _room = new();

    public Chair(TokenSigner signer) => _tokens = new LoggedTokens(new MusicianTokens(signer));

    public Task SitAsync(string hall, string who) => _room.ConnectAsync("wss://x", _tokens.Issue(hall, who));

    public Task TuneAsync(string note) => _room.LocalParticipant!.SetMetadataAsync(note); //! GG2001

    public Task PlayAsync(string note) => _room.LocalParticipant!.SendTextAsync(note); // ok
}

// one interface, two minters, and the consumer says which one it wants by its own type
public interface ISeatTokens { ValueTask<string> IssueAsync(string hall, string who); }

public sealed class ConductorTokens(TokenSigner signer) : ISeatTokens { public ValueTask<string> IssueAsync(string hall, string who) => ValueTask.FromResult(ConductorPolicy.CreateToken(signer, hall, who)); }

public sealed class SeatTokens(TokenSigner signer) : ISeatTokens { public ValueTask<string> IssueAsync(string hall, string who) => ValueTask.FromResult(AudienceSeatPolicy.CreateToken(signer, hall, who)); }

// whoever is injected: one of the two may, so nothing is said
public sealed class AnySeat(ISeatTokens tokens)
{
    public async Task SitAsync(string hall, string who)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", await tokens.IssueAsync(hall, who));
        await room.LocalParticipant!.SetNameAsync(who); // ok
        await room.LocalParticipant!.SendTextAsync(who); // ok
    }
}

public sealed class ConductorDesk(ConductorTokens tokens)
{
    public async Task RaiseAsync(string hall)
    {
        using Room room = new();
        string token = await tokens.IssueAsync(hall, "conductor-" + hall).ConfigureAwait(false);
        await room.ConnectAsync("wss://x", token);
        await room.LocalParticipant!.SetMetadataAsync("raised"); // ok
    }
}

public sealed class Balcony
{
    private readonly SeatTokens _tokens;

    public Balcony(TokenSigner signer) => _tokens = new(signer);

    public async Task ShoutAsync(string hall, string who)
    {
        using Room room = new();
        await room.ConnectAsync("wss://x", await _tokens.IssueAsync(hall, who));
        await room.LocalParticipant!.SendChatMessageAsync("bravo"); //! GG2003
        await room.LocalParticipant!.SetNameAsync(who); //! GG2001
    }
}

// a caching decorator: what it answers is what the inner one answered
public sealed class CachedSeats(SeatTokens inner)
{
    private readonly Dictionary<(string, string), string> _cache = [];

    public async Task<string> IssueAsync(string hall, string who)
    {
        if (!_cache.TryGetValue((hall, who), out string? token))
        {
            token = await inner.IssueAsync(hall, who);
            _cache[(hall, who)] = token;
        }

        return token;
    }
}

public sealed class CachedBalcony(CachedSeats seats)
{
    public async Task ShoutAsync(string hall, string who)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", await seats.IssueAsync(hall, who));
        await room.LocalParticipant!.PublishDataAsync([1, 2]); //! GG2003
        await room.DisconnectAsync(); // ok
    }
}

// a decorator that does not pass on: it replaces what was asked for
public sealed class Promoting(IConcertTokens fallback, TokenSigner signer) : IConcertTokens
{
    private readonly IConcertTokens _fallback = fallback;

    public string Issue(string hall, string who) => ConductorPolicy.CreateToken(signer, hall, who);

    public string Plain(string hall, string who) => _fallback.Issue(hall, who);
}

public static class PromotedChair
{
    public static async Task RunAsync(TokenSigner signer, string hall, string who)
    {
        var tokens = new Promoting(new MusicianTokens(signer), signer);
        Room baton = new(), bow = new();
        await baton.ConnectAsync("wss://x", tokens.Issue(hall, who));
        await bow.ConnectAsync("wss://x", tokens.Plain(hall, who + "-bow"));
        await baton.LocalParticipant!.SetNameAsync("baton"); // ok
        await bow.LocalParticipant!.SetNameAsync("bow"); //! GG2001
        await bow.LocalParticipant!.SendTextAsync("bow"); // ok
    }
}
