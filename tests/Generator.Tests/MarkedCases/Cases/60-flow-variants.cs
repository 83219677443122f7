// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Variants of the kinds of tie: receivers, dispatch, type arguments, storage, conditions.
using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Linq; using System.Threading; using System.Threading.Channels; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Variants;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class WeakPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class StrongPolicy;

// a fluent builder that returns itself
public sealed class SessionBuilder
{
    private string? _token;

    public SessionBuilder WithToken(string token)
    {
        _token = token;
        return this;
    }

    public async Task<Room> OpenAsync()
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", _token!);
        return room;
    }
}

public static class UsesBuilder
{
    public static async Task RunAsync(TokenSigner signer, string hall, string user)
    {
        Room strong = await new SessionBuilder().WithToken(StrongPolicy.CreateToken(signer, hall, user)).OpenAsync();
        Room weak = await new SessionBuilder().WithToken(WeakPolicy.CreateToken(signer, hall, user + "-w")).OpenAsync();
        await strong.LocalParticipant!.SetNameAsync("x"); // ok
        await strong.LocalParticipant!.SendTextAsync("x"); // ok
        await weak.LocalParticipant!.SetNameAsync("x"); //! GG2001
        await weak.LocalParticipant!.SendTextAsync("x"); //! GG2003
    }
}

// an object whose property is set, and which then connects
public sealed class Connector
{
    public string Token { get; set; } = "";

    public Room Room { get; } = new();

    public Task OpenAsync() => Room.ConnectAsync("wss://x", Token);
}

public sealed class UsesConnector(TokenSigner signer)
{
    private readonly Connector _strong = new(), _weak = new();

    public async Task RunAsync(string hall, string user)
    {
        _strong.Token = StrongPolicy.CreateToken(signer, hall, user);
        _weak.Token = WeakPolicy.CreateToken(signer, hall, user + "-w");
        await _strong.OpenAsync();
        await _weak.OpenAsync();
        await _strong.Room.LocalParticipant!.SetMetadataAsync("x"); // ok
        await _weak.Room.LocalParticipant!.SendTextAsync("x"); //! GG2003
    }

    public Task LaterAsync() => _strong.Room.LocalParticipant!.SetMetadataAsync("x"); // ok
}

// a base class with a default that one derived class replaces
public abstract class Greeter(TokenSigner signer)
{
    protected TokenSigner Signer { get; } = signer;

    protected virtual string Mint(string hall) => WeakPolicy.CreateToken(Signer, hall, "w" + hall);

    public async Task<Room> EnterAsync(string hall)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", Mint(hall));
        return room;
    }
}

public sealed class PlainGreeter(TokenSigner signer) : Greeter(signer);

public sealed class ProudGreeter(TokenSigner signer) : Greeter(signer) { protected override string Mint(string hall) => StrongPolicy.CreateToken(Signer, hall, "s" + hall); }

public static class UsesGreeters
{
    public static async Task RunAsync(TokenSigner signer, string hall)
    {
        Room proud = await new ProudGreeter(signer).EnterAsync(hall);
        Room plain = await new PlainGreeter(signer).EnterAsync(hall);
        await proud.LocalParticipant!.SetNameAsync("x"); // ok
        await proud.LocalParticipant!.SendTextAsync("x"); // ok
        await plain.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }

    public static async Task AnyAsync(Greeter greeter, string hall)
    {
        Room room = await greeter.EnterAsync(hall);
        await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
}

// an interface whose implementation a field is made with
public interface IPasses { string For(string hall); }

public sealed class WeakPasses(TokenSigner signer) : IPasses { public string For(string hall) => WeakPolicy.CreateToken(signer, hall, "w" + hall); }

public sealed class StrongPasses(TokenSigner signer) : IPasses { public string For(string hall) => StrongPolicy.CreateToken(signer, hall, "s" + hall); }

public sealed class Doorman
{
    private readonly IPasses _passes;

    public Doorman(TokenSigner signer) => _passes = new StrongPasses(signer);

    public async Task OpenAsync(string hall)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", _passes.For(hall));
        await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
}

public sealed class Visitor(IPasses passes)
{
    public async Task OpenAsync(string hall)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", passes.For(hall));
        await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
}

// type arguments: the helper uses the room itself
public static class Typed
{
    public static async Task<Room> JoinAsync<TPolicy>(TokenSigner signer, string hall, string user) where TPolicy : IRoomPolicy
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", TPolicy.CreateToken(signer, new RoomPolicyArguments { Room = hall, Identity = user }));
        return room;
    }
}

public static class UsesTyped
{
    public static async Task RunAsync(TokenSigner signer, string hall, string user)
    {
        Room strong = await Typed.JoinAsync<StrongPolicy>(signer, hall, user);
        Room weak = await Typed.JoinAsync<WeakPolicy>(signer, hall, user + "-w");
        await strong.LocalParticipant!.SetNameAsync("x"); // ok
        await strong.LocalParticipant!.SendTextAsync("x"); // ok
        await weak.LocalParticipant!.SendTextAsync("x"); //! GG2003
    }
}

// a record and one that derives from it
public abstract record Ticket(string Token);

public sealed record StrongTicket(string Token, string Title) : Ticket(Token);

public sealed record WeakTicket(string Token) : Ticket(Token);

public sealed class Tickets(TokenSigner signer)
{
    public async Task RunAsync(string hall, string user)
    {
        var strong = new StrongTicket(StrongPolicy.CreateToken(signer, hall, user), "x");
        var weak = new WeakTicket(WeakPolicy.CreateToken(signer, hall, user + "-w"));
        Room a = new(), b = new();
        await a.ConnectAsync("wss://x", strong.Token);
        await b.ConnectAsync("wss://x", weak.Token);
        await a.LocalParticipant!.SetNameAsync(strong.Title); // ok
        await b.LocalParticipant!.SendTextAsync("x"); //! GG2003
    }
}

// a task field
public sealed class OnDemand(TokenSigner signer)
{
    private Task<Room>? _joined;

    private async Task<Room> JoinAsync()
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", WeakPolicy.CreateToken(signer, "hall", "od" + Environment.MachineName));
        return room;
    }

    public async Task SayAsync(string text)
    {
        Room room = await (_joined ??= JoinAsync());
        await room.LocalParticipant!.SendTextAsync(text); //! GG2003
    }
}

// two tokens in one dictionary, one in each of two lists
public sealed class Stores(TokenSigner signer)
{
    private readonly Dictionary<string, string> _tokens = new();
    private readonly List<Room> _strong = [], _weak = [];

    public void Fill(string hall)
    {
        _tokens["s"] = StrongPolicy.CreateToken(signer, hall, "s" + hall);
        _tokens["w"] = WeakPolicy.CreateToken(signer, hall, "w" + hall);
    }

    public async Task OpenAsync(string key)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", _tokens[key]);
        await room.LocalParticipant!.SetNameAsync("x"); // ok
    }

    public async Task ListsAsync(string hall)
    {
        Room a = new(), b = new();
        await a.ConnectAsync("wss://x", StrongPolicy.CreateToken(signer, hall, "a" + hall));
        await b.ConnectAsync("wss://x", WeakPolicy.CreateToken(signer, hall, "b" + hall));
        _strong.Add(a);
        _weak.Add(b);
        foreach (Room room in _strong)
        {
            await room.LocalParticipant!.SetNameAsync("x"); // ok
        }

        foreach (Room room in _weak.Where(one => one.LocalParticipant is not null))
        {
            await room.LocalParticipant!.SendTextAsync("x"); //? GG2003
        }
    }
}

// conditions
public enum Role { Viewer, Host, Owner }

public sealed record Account(string Name, Role Role, bool IsHost, string? Key);

public sealed class Conditions(TokenSigner signer)
{
    public async Task EarlyReturnAsync(Account account, string hall)
    {
        bool host = account.Role is Role.Host or Role.Owner;
        var room = new Room();
        await room.ConnectAsync("wss://x", host ? StrongPolicy.CreateToken(signer, hall, account.Name) : WeakPolicy.CreateToken(signer, hall, account.Name));
        await room.LocalParticipant!.SendTextAsync("x"); //! GG2003
        if (account.Role < Role.Host)
        {
            return;
        }

        await room.LocalParticipant!.SetNameAsync("x"); // ok
    }

    public async Task SwitchAsync(Account account, string hall)
    {
        string token;
        switch (account)
        {
            case { IsHost: true }:
                token = StrongPolicy.CreateToken(signer, hall, account.Name);
                break;
            default:
                token = WeakPolicy.CreateToken(signer, hall, account.Name);
                break;
        }

        var room = new Room();
        await room.ConnectAsync("wss://x", token);
        if (account.IsHost)
        {
            await room.LocalParticipant!.SetNameAsync("x"); // ok
        }
        else
        {
            await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
        }
    }

    private async Task<Room> JoinAsync(string hall, bool host)
    {
        var room = new Room();
        string token = host ? StrongPolicy.CreateToken(signer, hall, "s" + hall) : WeakPolicy.CreateToken(signer, hall, "w" + hall);
        await room.ConnectAsync("wss://x", token);
        return room;
    }

    public async Task ConstantsAsync(string hall)
    {
        Room strong = await JoinAsync(hall, host: true);
        Room weak = await JoinAsync(hall, host: false);
        await strong.LocalParticipant!.SetNameAsync("x"); // ok
        await weak.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }

    public async Task FlagAsync(string hall, bool host)
    {
        Room room = await JoinAsync(hall, host);
        if (host)
        {
            await room.LocalParticipant!.SetNameAsync("x"); // ok
            await RenameAsync(room, "x");
        }

        host = DateTime.Now.Ticks > 0;
        if (host)
        {
            await room.LocalParticipant!.SetNameAsync("x"); //? GG2001
        }
    }

    private static Task RenameAsync(Room room, string name) => room.LocalParticipant!.SetNameAsync(name); // ok
}

public sealed class KeptFlag(TokenSigner signer, bool isHost)
{
    private readonly Room _room = new();
    private readonly bool _host = isHost;

    public Task StartAsync(string hall) => _room.ConnectAsync("wss://x", _host ? StrongPolicy.CreateToken(signer, hall, "s" + hall) : WeakPolicy.CreateToken(signer, hall, "w" + hall));

    public async Task TitleAsync(string title)
    {
        if (!_host)
        {
            throw new InvalidOperationException();
        }

        await _room.LocalParticipant!.SetMetadataAsync(title); // ok
    }

    public Task AnyAsync(string title) => _room.LocalParticipant!.SetMetadataAsync(title); //! GG2001

    public Task OtherAsync(string title) => isHost ? _room.LocalParticipant!.SetMetadataAsync(title) : Task.CompletedTask; // ok
}
