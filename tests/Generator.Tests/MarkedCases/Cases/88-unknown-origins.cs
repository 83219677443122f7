// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Merges in which one token is of unknown origin, and members that other types fill as well.
using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Linq; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace UnknownOrigins;
[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class ViewerPolicy;
[RoomPolicy(Ttl = "1h")] public partial class GuestPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class HostPolicy;
static class Settings { public static string Get(string name) => Environment.GetEnvironmentVariable(name) ?? ""; }

// two callers, one with a token from the environment
public sealed class TwoCallers(TokenSigner signer)
{
    public async Task RunAsync()
    {
        await EnterAsync(ViewerPolicy.CreateToken(signer, "hall", "viewer"));
        await EnterAsync(Settings.Get("HOST_TOKEN"));
    }

    // a constant that is not a token does not count
    public async Task TestAsync()
    {
        await SitAsync(ViewerPolicy.CreateToken(signer, "hall", "viewer"));
        await SitAsync("none");
    }

    private static async Task EnterAsync(string token)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", token);
        await room.LocalParticipant!.SetNameAsync("entered"); // ok
    }

    private static async Task SitAsync(string token)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", token);
        await room.LocalParticipant!.SetNameAsync("seated"); //! GG2001
    }
}

// one caller, whose token is one of two alternatives
public sealed class OneCaller(TokenSigner signer)
{
    public Task RunAsync(bool isHost) => EnterAsync(isHost ? Settings.Get("HOST_TOKEN") : ViewerPolicy.CreateToken(signer, "hall", "viewer"));

    private static async Task EnterAsync(string token)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", token);
        await room.LocalParticipant!.SetNameAsync("entered"); //! GG2001
    }
}

// an object of unknown origin has what this code stores in it
public sealed class Session { public string? Token { get; set; } }

public sealed class Stored(TokenSigner signer)
{
    public async Task RunAsync()
    {
        Session session = Activator.CreateInstance<Session>();
        session.Token = ViewerPolicy.CreateToken(signer, "hall", "viewer");
        await EnterAsync(session);
        await EnterAsync(new Session { Token = ViewerPolicy.CreateToken(signer, "hall", "second") });
    }

    private static async Task EnterAsync(Session session)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", session.Token!);
        await room.LocalParticipant!.SetNameAsync("entered"); //! GG2001
    }
}

// elements of a list and of a dictionary, one of them with a token from the environment
public sealed class Elements(TokenSigner signer)
{
    private readonly List<Room> _all = new();
    private readonly Dictionary<string, Room> _byName = new();
    private readonly Room[] _seats = new Room[4];

    private static async Task<Room> JoinAsync(string token)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", token);
        return room;
    }

    public async Task FillAsync()
    {
        _all.Add(await JoinAsync(ViewerPolicy.CreateToken(signer, "hall", "viewer")));
        _all.Add(await JoinAsync(Settings.Get("HOST_TOKEN")));
        _byName["viewer"] = await JoinAsync(ViewerPolicy.CreateToken(signer, "hall", "viewer"));
        _byName["host"] = await JoinAsync(Settings.Get("HOST_TOKEN"));
        _seats[0] = await JoinAsync(ViewerPolicy.CreateToken(signer, "hall", "seat"));
    }

    public async Task NameAsync(string who)
    {
        foreach (Room room in _all)
        {
            await room.LocalParticipant!.SetNameAsync(who); // ok
        }

        await _byName[who].LocalParticipant!.SetNameAsync(who); // ok
        foreach (Room room in _seats)
        {
            await room.LocalParticipant!.SetNameAsync(who); //! GG2001
        }
    }

    public async Task FirstAsync()
    {
        Task<Room> east = JoinAsync(ViewerPolicy.CreateToken(signer, "east", "viewer")), west = JoinAsync(GuestPolicy.CreateToken(signer, "west", "guest"));
        Room first = await await Task.WhenAny(east, west);
        await first.LocalParticipant!.SetNameAsync("first"); //! GG2001
        await first.LocalParticipant!.SendTextAsync("first"); // ok
    }
}

// public methods that a type of a viewer calls itself, and another type as a host
public sealed class Greeter(TokenSigner signer)
{
    private readonly List<Room> _rooms = new();

    public Task ViewerAsync() => EnterAsync(ViewerPolicy.CreateToken(signer, "hall", "viewer"));

    public Task MintedAsync() => EnterByAsync(() => ViewerPolicy.CreateToken(signer, "hall", "viewer"));

    public async Task RoomAsync()
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", ViewerPolicy.CreateToken(signer, "hall", "viewer"));
        await GreetAsync(room);
        await SayAsync(room);
        Keep(room);
    }

    public async Task EnterAsync(string token)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", token);
        await room.LocalParticipant!.SetNameAsync("entered"); // ok
    }

    public async Task EnterByAsync(Func<string> mint)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", mint());
        await room.LocalParticipant!.SetNameAsync("entered"); // ok
    }

    public async Task GreetAsync(Room room) => await room.LocalParticipant!.SetMetadataAsync("hello"); // ok

    // nobody else calls this one
    public async Task SayAsync(Room room) => await room.LocalParticipant!.SetMetadataAsync("hello"); //! GG2001

    public void Keep(Room room) => _rooms.Add(room);

    public async Task AllAsync()
    {
        foreach (Room room in _rooms)
        {
            await room.LocalParticipant!.SetNameAsync("all"); // ok
        }
    }
}

public sealed class HostGreeter(Greeter greeter, TokenSigner signer)
{
    public Task HostAsync() => greeter.EnterAsync(HostPolicy.CreateToken(signer, "hall", "host"));

    public Task MintedAsync() => greeter.EnterByAsync(() => HostPolicy.CreateToken(signer, "hall", "host"));

    public async Task RoomAsync()
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", HostPolicy.CreateToken(signer, "hall", "host"));
        await greeter.GreetAsync(room);
        greeter.Keep(room);
    }
}

// the other type has its token from the environment
public sealed class Lobby(TokenSigner signer)
{
    public Task ViewerAsync() => EnterAsync(ViewerPolicy.CreateToken(signer, "hall", "viewer"));

    public async Task EnterAsync(string token)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", token);
        await room.LocalParticipant!.SetNameAsync("entered"); // ok
    }
}

public sealed class HostLobby(Lobby lobby)
{
    public Task HostAsync() => lobby.EnterAsync(Settings.Get("HOST_TOKEN"));
}

// a dictionary that another type fills as well
public sealed class OpenRooms(TokenSigner signer)
{
    public ConcurrentDictionary<string, Room> Rooms { get; } = new();

    public async Task EnterAsync(string who)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", GuestPolicy.CreateToken(signer, "hall", who));
        Rooms[who] = room;
    }

    public Task NameAsync(string who) => Rooms[who].LocalParticipant!.SetNameAsync(who); // ok
}

public sealed class HostRooms(OpenRooms open, TokenSigner signer)
{
    public async Task EnterAsync(string who)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", HostPolicy.CreateToken(signer, "hall", who));
        open.Rooms[who] = room;
    }
}

// objects of a list that hold a room, beside a link for somebody else
public sealed class Tile(LocalParticipant me) { public LocalParticipant Me { get; } = me; }

public sealed class Wall(TokenSigner signer)
{
    public List<Tile> Tiles { get; } = [];

    public ConcurrentQueue<Tile> Waiting { get; } = [];

    public string Link(string guest) => ViewerPolicy.CreateToken(signer, "hall", guest);

    public async Task CaptionAsync(IEnumerable<KeyValuePair<string, Room>> named)
    {
        foreach (Tile tile in Tiles)
        {
            await tile.Me.SetNameAsync("tile"); // ok
        }

        foreach (var (name, room) in named)
        {
            await room.LocalParticipant!.SetNameAsync(name); // ok
        }

        if (Waiting.TryDequeue(out Tile? next))
        {
            await next.Me.SetNameAsync("next"); // ok
        }
    }
}

// what several derived types store in a member of their base
public abstract class Board
{
    protected readonly Room Live = new();

    protected readonly Room Quiet = new();

    protected Task OpenAsync(string token) => Live.ConnectAsync("wss://x", token);

    protected Task HushAsync(string token) => Quiet.ConnectAsync("wss://x", token);

    public Task ShowAsync(string text) => Live.LocalParticipant!.SetMetadataAsync(text); // ok

    public Task NoteAsync(string text) => Quiet.LocalParticipant!.SetMetadataAsync(text); //! GG2001
}

public sealed class HostBoard(TokenSigner signer) : Board
{
    public Task StartAsync() => OpenAsync(HostPolicy.CreateToken(signer, "hall", "host"));
}

public sealed class ViewerBoard(TokenSigner signer) : Board
{
    public Task StartAsync() => OpenAsync(ViewerPolicy.CreateToken(signer, "hall", "viewer"));

    public Task QuietAsync() => HushAsync(ViewerPolicy.CreateToken(signer, "hall", "viewer"));

    public Task NameAsync(string text) => Live.LocalParticipant!.SetNameAsync(text); //! GG2001
}
