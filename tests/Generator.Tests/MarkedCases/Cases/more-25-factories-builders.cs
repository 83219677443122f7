// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Factories, fluent builders, pools, static helpers and extension methods of a conference's interpreters.
using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Text; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc;
namespace More.Interpreters;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class DelegatePolicy;
[RoomPolicy(Ttl = "1h")] public partial class InterpreterPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class DirectorPolicy;

// context-helper: a static helper returns a tuple of room and participant
public static class Booths
{
    public static async ValueTask<(Room Room, LocalParticipant Me)> OpenAsync(string token, Action<Room>? opened = null)
    {
        Room room = new();
        await room.ConnectAsync("wss://x", token).ConfigureAwait(false);
        opened?.Invoke(room);
        return (room, room.LocalParticipant!);
    }
}

public sealed class Session(TokenSigner signer)
{
    public async Task RunAsync(string hall, string who)
    {
        var (_, director) = await Booths.OpenAsync(DirectorPolicy.CreateToken(signer, hall, who));
        (Room room, LocalParticipant me) = await Booths.OpenAsync(DelegatePolicy.CreateToken(signer, hall, who + "-d"));
        await director.SetMetadataAsync("open"); // ok
        await director.SendTextAsync("open"); // ok
        await me.SetNameAsync("delegate"); //! GG2001
        await room.LocalParticipant!.PublishDataAsync([1]); //! GG2003
    }
}

// context-extension: a chain of extension methods on the token, and on the task of a room
public static class TokenExtensions
{
    public static async Task<Room> ConnectAsync(this string token, string url = "wss://x")
    {
        var room = new Room();
        await room.ConnectAsync(url, token);
        return room;
    }

    public static async Task<LocalParticipant> AsMeAsync(this Task<Room> joining) => (await joining).LocalParticipant!;
}

public sealed class Chained(TokenSigner signer)
{
    public async Task RunAsync(string hall, string who)
    {
        LocalParticipant director = await DirectorPolicy.CreateToken(signer, hall, who).ConnectAsync().AsMeAsync();
        LocalParticipant interpreter = await InterpreterPolicy.CreateToken(signer, hall, who + "-i").ConnectAsync("wss://y").AsMeAsync();
        await director.SetNameAsync("Director"); // ok
        await interpreter.SetNameAsync("Interpreter"); //! GG2001
        await interpreter.SendTextAsync("ready"); // ok
    }
}

// builder: fluent, mutable, returns itself; one policy per builder
public sealed class RoomBuilder
{
    private string _url = "wss://x";
    private string? _token;

    public static RoomBuilder Start() => new();

    public RoomBuilder At(string url) { _url = url; return this; }

    public RoomBuilder With(string token)
    {
        _token = token;
        return this;
    }

    public async Task<Room> BuildAsync()
    {
        var room = new Room();
        await room.ConnectAsync(_url, _token ?? throw new InvalidOperationException("no token"));
        return room;
    }
}

public sealed class Built(TokenSigner signer)
{
    public async Task RunAsync(string hall, string who)
    {
        Room director = await RoomBuilder.Start().At("wss://d").With(DirectorPolicy.CreateToken(signer, hall, who)).BuildAsync();
        Room @delegate = await RoomBuilder.Start().With(DelegatePolicy.CreateToken(signer, hall, who + "-d")).At("wss://e").BuildAsync();
        await director.LocalParticipant!.SetMetadataAsync("built"); // ok
        await director.LocalParticipant!.SendChatMessageAsync("built"); // ok
        await @delegate.LocalParticipant!.SendChatMessageAsync("built"); //? GG2003
        await @delegate.LocalParticipant!.SetMetadataAsync("built"); //? GG2001
    }
}

// factory-delegate: a factory takes the mint as a function
public static class RoomsBy
{
    public static async Task<Room> MintAsync(Func<string, string> mint, string who)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", mint(who));
        return room;
    }
}

public sealed class ByMint(TokenSigner signer)
{
    public async Task RunAsync(string hall, string who)
    {
        Room strong = await RoomsBy.MintAsync(w => DirectorPolicy.CreateToken(signer, hall, w), who);
        await strong.LocalParticipant!.SetNameAsync(who); // ok
        Room weak = await RoomsBy.MintAsync(Weak, who);
        await weak.LocalParticipant!.SetNameAsync(who); //? GG2001

        string Weak(string w) => InterpreterPolicy.CreateToken(signer, hall, w);
    }
}

// factory-abstract: a factory method in the base, overridden as a property by its kinds
public abstract class BoothFactory
{
    protected abstract string Token { get; }

    public Room Create()
    {
        var room = new Room();
        room.ConnectAsync("wss://x", Token).GetAwaiter().GetResult();
        return room;
    }
}

public sealed class DirectorBooths(TokenSigner signer) : BoothFactory { protected override string Token => DirectorPolicy.CreateToken(signer, "main", "director"); }

public sealed class DelegateBooths(TokenSigner signer) : BoothFactory { protected override string Token { get; } = DelegatePolicy.CreateToken(signer, "main", "delegate"); }

public sealed class Hall(TokenSigner signer)
{
    public async Task RunAsync()
    {
        var first = new DirectorBooths(signer);
        var second = new DelegateBooths(signer);
        using Room a = first.Create(), b = second.Create();
        await a.LocalParticipant!.SetMetadataAsync("main"); // ok
        await b.LocalParticipant!.SendTextAsync("main"); //! GG2003
    }
}

// singleton: an instance that makes itself
public sealed class Console2
{
    private static Console2? _instance;
    private readonly Room _room = new();

    private Console2() { }

    public static Console2 Instance => _instance ??= new Console2();

    public LocalParticipant Me => _room.LocalParticipant!;

    public Task ConnectAsync(TokenSigner signer) => _room.ConnectAsync("wss://x", InterpreterPolicy.CreateToken(signer, "main", Environment.MachineName));
}

public static class Lamp
{
    public static Task OnAsync() => Console2.Instance.Me.SetAttributesAsync(new() { ["lamp"] = "on" }); //! GG2001

    public static Task SayAsync() => Console2.Instance.Me.SendTextAsync("on"); // ok
}

// pool: rooms that are rented and given back; only delegates' go in
public sealed class RoomPool(TokenSigner signer)
{
    private readonly ConcurrentBag<Room> _free = [];

    public async Task<Room> RentAsync(string hall)
    {
        if (_free.TryTake(out Room? had)) return had;
        var room = new Room();
        await room.ConnectAsync("wss://x", DelegatePolicy.CreateToken(signer, hall, Guid.NewGuid().ToString("N")));
        return room;
    }

    public void Return(Room room) => _free.Add(room);
}

public sealed class Polls(RoomPool pool)
{
    public async Task VoteAsync(string hall)
    {
        Room room = await pool.RentAsync(hall);
        try
        {
            await room.LocalParticipant!.SendTextAsync("yes"); //! GG2003
            room.LocalParticipant!.SetTrackSubscriptionPermissions(true); // ok
        }
        finally
        {
            pool.Return(room);
        }
    }
}

// method-group: a static field of a delegate's own type, for directors
public sealed class Minted(TokenSigner signer)
{
    private static readonly Func<TokenSigner, string, string, ParticipantOptions, string> Director = DirectorPolicy.CreateToken;
    private readonly Func<TokenSigner, string, string, ParticipantOptions, string> _interpreter = InterpreterPolicy.CreateToken;

    public async Task RunAsync(string hall, string who)
    {
        Room a = new(), b = new();
        await a.ConnectAsync("wss://x", Director(signer, hall, who, default));
        await b.ConnectAsync("wss://x", _interpreter.Invoke(signer, hall, who, default));
        await a.LocalParticipant!.SetNameAsync(who); // ok
        await b.LocalParticipant!.SetNameAsync(who); //! GG2001
    }
}

// helper-parameter: all callers of the helper bring rooms that lack; one of them lacks more
public static class Marks
{
    public static async Task MarkAsync(Room room, string mark)
    {
        await room.LocalParticipant!.SetMetadataAsync(mark); //! GG2001
        await room.LocalParticipant!.SendTextAsync(mark); // ok
    }
}

public sealed class Marking(TokenSigner signer)
{
    public async Task RunAsync(string hall, string who)
    {
        Room one = new(), two = new();
        await one.ConnectAsync("wss://x", InterpreterPolicy.CreateToken(signer, hall, who));
        await two.ConnectAsync("wss://x", DelegatePolicy.CreateToken(signer, hall, who + "-d"));
        await Marks.MarkAsync(one, "one");
        await Marks.MarkAsync(two, "two");
    }
}

// out: a helper gives two rooms by out, each with its own token
public sealed class TwoOut(TokenSigner signer)
{
    private void Open(string hall, string who, out string strong, out string weak)
    {
        weak = DelegatePolicy.CreateToken(signer, hall, who);
        strong = DirectorPolicy.CreateToken(signer, hall, who + "-x");
    }

    public async Task RunAsync(string hall, string who)
    {
        Open(hall, who, out var strong, out var weak);
        Room a = new(), b = new();
        await a.ConnectAsync("wss://x", strong);
        await b.ConnectAsync("wss://x", weak);
        await a.LocalParticipant!.SetMetadataAsync(who); // ok
        await b.LocalParticipant!.PublishDataAsync([2]); //! GG2003
    }
}

// ref: a helper of one's own fills an empty token, and leaves one that is there
public sealed class FilledByRef(TokenSigner signer)
{
    private void Fill(ref string? token, string hall, string who) => token ??= DirectorPolicy.CreateToken(signer, hall, who);

    public string Link(string hall, string guest) => DelegatePolicy.CreateToken(signer, hall, guest);

    public async Task RunAsync(string hall, string who)
    {
        string? token = null;
        Fill(ref token, hall, who);
        var room = new Room();
        await room.ConnectAsync("wss://x", token!);
        await room.LocalParticipant!.SetNameAsync(who); // ok
        await room.LocalParticipant!.SendTextAsync(who); // ok
    }
}

// text: a token that is trimmed and joined on its way is still the token
public sealed class Polished(TokenSigner signer)
{
    public async Task RunAsync(string hall, string who)
    {
        string header = $"Bearer {DelegatePolicy.CreateToken(signer, hall, who)}";
        string token = header.Substring("Bearer ".Length).Trim();
        var room = new Room();
        await room.ConnectAsync("wss://x", token);
        await room.LocalParticipant!.SetMetadataAsync(who); //! GG2001
        await room.DisconnectAsync(); // ok
    }
}
