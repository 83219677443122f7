// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Linq; using System.Threading; using System.Threading.Channels; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Objects.Variants;
[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class Viewer;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class Host;

public sealed class RoomLease(Room room) : IAsyncDisposable
{
    public Room Room => room;
    public ValueTask DisposeAsync() { room.Dispose(); return default; }
}
public class Leases(TokenSigner s)
{
    async Task<RoomLease> RentAsync(string token) { var room = new Room(); await room.ConnectAsync("u", token); return new RoomLease(room); }
    async Task A(string r, string i)
    {
        await using var a = await RentAsync(Host.CreateToken(s, r, i));
        await using var b = await RentAsync(Viewer.CreateToken(s, r, i));
        await a.Room.LocalParticipant!.SetNameAsync("x"); // ok
        await b.Room.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
}
public class Pool(TokenSigner s)
{
    readonly ConcurrentDictionary<string, Room> _rooms = new();
    async Task<Room> GetAsync(string name)
    {
        if (_rooms.TryGetValue(name, out var room)) return room;
        room = new Room();
        await room.ConnectAsync("u", Host.CreateToken(s, name, "bot"));
        return _rooms.GetOrAdd(name, room);
    }
    public string TokenFor(string name, string user) => Viewer.CreateToken(s, name, user);
    public async Task RenameAsync(string name) => await (await GetAsync(name)).LocalParticipant!.SetNameAsync("x"); // ok
}
public class TwoFields(TokenSigner s)
{
    readonly Room _stage = new(), _lobby = new();
    public async Task StartAsync(string r)
    {
        await _stage.ConnectAsync("u", Host.CreateToken(s, r, "a"));
        await _lobby.ConnectAsync("u", Viewer.CreateToken(s, r, "b"));
    }
    public Task A() => _stage.LocalParticipant!.SetNameAsync("x"); // ok
    public Task B() => _lobby.LocalParticipant!.SetNameAsync("x"); //! GG2001
    IEnumerable<Room> All => new[] { _stage, _lobby };
    public async Task C() { foreach (var room in All) await room.LocalParticipant!.SetNameAsync("x"); } // ok
    Room Current { get; set; } = null!;
    public void D(bool stage) => Current = stage ? _stage : _lobby;
    public Task E() => Current.LocalParticipant!.SetNameAsync("x"); //? GG2001
}
public class Inits(TokenSigner s)
{
    sealed class Session { public required Room Room { get; init; } public string? Name { get; set; } public Task RenameAsync() => Room.LocalParticipant!.SetNameAsync(Name ?? ""); } // ok
    async Task A(string r, string i)
    {
        var host = new Session { Room = new Room() };
        await host.Room.ConnectAsync("u", Host.CreateToken(s, r, i));
        await host.RenameAsync();
        var viewer = new Session { Room = new Room() };
        await viewer.Room.ConnectAsync("u", Viewer.CreateToken(s, r, i));
        await viewer.Room.LocalParticipant!.SetNameAsync("x"); //! GG2001
        await host.Room.LocalParticipant!.SetNameAsync("x"); // ok
    }
}
public class Structs(TokenSigner s)
{
    readonly struct Seat(string token, string who) { public string Token { get; } = token; public string Who { get; } = who; public Task JoinAsync(Room room) => room.ConnectAsync("u", Token); }
    async Task A(string r)
    {
        var a = new Seat(Host.CreateToken(s, r, "a"), "a");
        var b = new Seat(Viewer.CreateToken(s, r, "b"), "b");
        Room x = new(), y = new();
        await a.JoinAsync(x);
        await b.JoinAsync(y);
        await x.LocalParticipant!.SetNameAsync("x"); // ok
        await y.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
}
public abstract record Grant(string Who) { public abstract string Token(TokenSigner s, string r); }
public sealed record HostGrant(string Who) : Grant(Who) { public override string Token(TokenSigner s, string r) => Host.CreateToken(s, r, Who); }
public sealed record ViewerGrant(string Who) : Grant(Who) { public override string Token(TokenSigner s, string r) => Viewer.CreateToken(s, r, Who); }
public class Grants(TokenSigner s)
{
    async Task A(string r)
    {
        Grant g = new HostGrant("a");
        var room = new Room();
        await room.ConnectAsync("u", g.Token(s, r));
        await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
    async Task B(string r)
    {
        var g = new ViewerGrant("a");
        var room = new Room();
        await room.ConnectAsync("u", g.Token(s, r));
        await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    async Task C(string r, Grant g)
    {
        var room = new Room();
        await room.ConnectAsync("u", g.Token(s, r));
        if (g is HostGrant) await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
    static Grant For(bool host, string who) => host ? new HostGrant(who) : new ViewerGrant(who);
    async Task D(string r, bool host)
    {
        var room = new Room();
        await room.ConnectAsync("u", For(host, "a").Token(s, r));
        if (host) await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
    async Task E(string r)
    {
        var room = new Room();
        await room.ConnectAsync("u", For(false, "a").Token(s, r));
        await room.LocalParticipant!.SetNameAsync("x"); //? GG2001
    }
}
public interface IMinter { string Mint(string r, string i); }
public sealed class HostMinter(TokenSigner s) : IMinter { public string Mint(string r, string i) => Host.CreateToken(s, r, i); }
public sealed class ViewerMinter(TokenSigner s) : IMinter { public string Mint(string r, string i) => Viewer.CreateToken(s, r, i); }
public class Consumers
{
    public sealed class Desk(IMinter minter)
    {
        public async Task<Room> OpenAsync(string r) { var room = new Room(); await room.ConnectAsync("u", minter.Mint(r, "desk")); return room; }
        public async Task RenameAsync(string r) => await (await OpenAsync(r)).LocalParticipant!.SetNameAsync("x"); // ok
    }
    async Task A(TokenSigner s, string r)
    {
        var desk = new Desk(new HostMinter(s));
        var room = await desk.OpenAsync(r);
        await room.LocalParticipant!.SetNameAsync("x"); // ok
        var other = await new Desk(new ViewerMinter(s)).OpenAsync(r);
        await other.LocalParticipant!.SetNameAsync("x"); //? GG2001
    }
}
public class Withs(TokenSigner s)
{
    record Invite(string Token, string Who, Room Room) { public Invite For(string who) => this with { Who = who }; public Task JoinAsync() => Room.ConnectAsync("u", Token); }
    async Task A(string r)
    {
        var a = new Invite(Host.CreateToken(s, r, "a"), "a", new Room());
        var b = a with { Token = Viewer.CreateToken(s, r, "b"), Room = new Room() };
        await a.JoinAsync();
        await b.JoinAsync();
        await a.Room.LocalParticipant!.SetNameAsync("x"); // ok
        await b.Room.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    async Task B(string r)
    {
        var a = new Invite(Viewer.CreateToken(s, r, "a"), "a", new Room());
        var b = a.For("c") with { Who = "d" };
        await b.JoinAsync();
        await b.Room.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    record Draft { public string? Token { get; init; } public string Describe() => Token ?? ""; }
    async Task C(string r)
    {
        Draft viewer = new() { Token = Viewer.CreateToken(s, r, "a") };
        Draft host = viewer with { Token = Host.CreateToken(s, r, "b") };
        Room x = new(), y = new();
        await x.ConnectAsync("u", host.Token!);
        await y.ConnectAsync("u", viewer.Token!);
        await x.LocalParticipant!.SetNameAsync("x"); // ok
        await y.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
}
public class Builder
{
    string? _token; Room? _room; string _url = "u";
    public static Builder Create() => new();
    public Builder Url(string url) { _url = url; return this; }
    public Builder Token(string token) { _token = token; return this; }
    public Builder Room(Room room) { _room = room; return this; }
    public async Task<Room> BuildAsync() { var room = _room ?? new Room(); await room.ConnectAsync(_url, _token ?? throw new InvalidOperationException()); return room; }
}
public class BuilderUser(TokenSigner s)
{
    async Task A(string r)
    {
        var host = await Builder.Create().Url("u").Token(Host.CreateToken(s, r, "a")).BuildAsync();
        var viewer = await Builder.Create().Token(Viewer.CreateToken(s, r, "b")).Url("v").BuildAsync();
        await host.LocalParticipant!.SetNameAsync("x"); // ok
        await viewer.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    async Task B(string r, bool isHost)
    {
        var builder = Builder.Create();
        if (isHost) builder.Token(Host.CreateToken(s, r, "a")); else builder.Token(Viewer.CreateToken(s, r, "b"));
        var room = await builder.BuildAsync();
        if (isHost) await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
}
public class Configure(TokenSigner s)
{
    sealed class Options { public string Token { get; set; } = ""; public string Url { get; set; } = "u"; }
    static async Task<Room> OpenAsync(Action<Options> configure) { var o = new Options(); configure(o); var room = new Room(); await room.ConnectAsync(o.Url, o.Token); return room; }
    async Task A(string r)
    {
        var host = await OpenAsync(o => o.Token = Host.CreateToken(s, r, "a"));
        var viewer = await OpenAsync(o => { o.Token = Viewer.CreateToken(s, r, "b"); });
        await host.LocalParticipant!.SetNameAsync("x"); // ok
        await viewer.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
}
public class Statics
{
    static Room? s_room;
    static Room Shared => s_room ??= new Room();
    public static async Task StartAsync(TokenSigner s, string r) => await Shared.ConnectAsync("u", Viewer.CreateToken(s, r, "a"));
    public static Task RenameAsync() => Shared.LocalParticipant!.SetNameAsync("x"); //! GG2001
}
public abstract class BaseWorker(TokenSigner s)
{
    protected Room Room { get; } = new();
    protected abstract string Mint(TokenSigner s, string r);
    public async Task RunAsync(string r) { await Room.ConnectAsync("u", Mint(s, r)); await OnJoinedAsync(); }
    protected virtual Task OnJoinedAsync() => Task.CompletedTask;
}
public sealed class HostWorker(TokenSigner s) : BaseWorker(s)
{
    protected override string Mint(TokenSigner s, string r) => Host.CreateToken(s, r, "h");
    protected override Task OnJoinedAsync() => Room.LocalParticipant!.SetNameAsync("x"); // ok
}
public sealed class ViewerWorker(TokenSigner s) : BaseWorker(s)
{
    protected override string Mint(TokenSigner s, string r) => Viewer.CreateToken(s, r, "v");
    protected override Task OnJoinedAsync() => Room.LocalParticipant!.SetNameAsync("x"); //! GG2001
}
