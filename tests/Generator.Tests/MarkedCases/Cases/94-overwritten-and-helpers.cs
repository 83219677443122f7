// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Linq; using System.Threading; using System.Threading.Channels; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Overwritten.Variants;
[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class Viewer;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class Host;
[RoomPolicy(Ttl = "1h")] public partial class Guest;
public enum Role { Viewer, Host, Admin }
public sealed class JoinOptions { public string Token { get; set; } = ""; public string Url { get; set; } = "u"; public bool IsHost { get; set; } }

public class Overwrites(TokenSigner s)
{
    async Task<Room> OpenAsync(JoinOptions o) { var room = new Room(); await room.ConnectAsync(o.Url, o.Token); return room; }
    async Task A(bool isHost, string r)
    {
        var o = new JoinOptions { Token = Viewer.CreateToken(s, r, "a") };
        if (isHost) o.Token = Host.CreateToken(s, r, "a");
        var room = await OpenAsync(o);
        if (isHost) await room.LocalParticipant!.SetNameAsync("x"); // ok
        else await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    async Task B(string r)
    {
        var o = new JoinOptions();
        o.Token = Viewer.CreateToken(s, r, "a");
        var first = await OpenAsync(o);
        await first.LocalParticipant!.SetNameAsync("x"); //? GG2001
        o.Token = Host.CreateToken(s, r, "b");
        var second = await OpenAsync(o);
        await second.LocalParticipant!.SetNameAsync("x"); //? GG2001
    }
    async Task C(string r)
    {
        var o = new JoinOptions();
        o.Token = Viewer.CreateToken(s, r, "a");
        o.Token = Host.CreateToken(s, r, "b");
        var room = await OpenAsync(o);
        await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
    string? _token;
    async Task D(bool isHost, string r)
    {
        _token = Viewer.CreateToken(s, r, "a");
        if (isHost) _token = Host.CreateToken(s, r, "a");
        var room = new Room();
        await room.ConnectAsync("u", _token);
        if (isHost) await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
    async Task E(JoinOptions o, string r)
    {
        o.Token = o.IsHost ? Host.CreateToken(s, r, "a") : Viewer.CreateToken(s, r, "a");
        var room = await OpenAsync(o);
        if (o.IsHost) await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
}
public sealed class Player(TokenSigner s, string name, bool isHost)
{
    private readonly Room _room = new();
    public bool IsHost { get; } = isHost;
    public string Name => name;
    public async Task JoinAsync(string r) => await _room.ConnectAsync("u", IsHost ? Host.CreateToken(s, r, name) : Viewer.CreateToken(s, r, name));
    public Task RenameAsync(string n) => IsHost ? _room.LocalParticipant!.SetNameAsync(n) : Task.CompletedTask; // ok
    public async Task RetitleAsync(string n) { if (!isHost) throw new InvalidOperationException(); await _room.LocalParticipant!.SetMetadataAsync(n); } // ok
    public async Task AlwaysAsync(string n) => await _room.LocalParticipant!.SetNameAsync(n); //! GG2001
    public bool CanRename => IsHost && Name.Length > 0;
    public async Task MaybeAsync(string n) { if (CanRename) await _room.LocalParticipant!.SetNameAsync(n); } // ok
    public async Task TryAsync(string n) { try { await _room.LocalParticipant!.SetNameAsync(n); } catch (InvalidOperationException) when (!IsHost) { } } //! GG2001
}
public sealed class Mode
{
    private readonly Role _role; private readonly TokenSigner _s; private Room? _room; private bool _joined;
    public Mode(TokenSigner s, Role role) { _s = s; _role = role; }
    private string Mint(string r) { switch (_role) { case Role.Host: case Role.Admin: return Host.CreateToken(_s, r, "h"); default: return Viewer.CreateToken(_s, r, "v"); } }
    public async Task StartAsync(string r) { _room = new Room(); await _room.ConnectAsync("u", Mint(r)); _joined = true; if (_role == Role.Host) await RenameAsync("x"); }
    private async Task RenameAsync(string n) { if (!_joined) return; await _room!.LocalParticipant!.SetNameAsync(n); } // ok
    public async Task TitleAsync(string n) { if (_role is Role.Viewer) return; await _room!.LocalParticipant!.SetNameAsync(n); } // ok
    public async Task Title2Async(string n) { if (_joined && _role < Role.Host) await _room!.LocalParticipant!.SetNameAsync(n); } //? GG2001
    public async Task Title3Async(string n) { if (_role < Role.Host) await _room!.LocalParticipant!.SetNameAsync(n); } //! GG2001
}
public class Helpers(TokenSigner s)
{
    async Task<Room> JoinAsync(string r, string i, bool host = false) { var room = new Room(); await room.ConnectAsync("u", host ? Host.CreateToken(s, r, i) : Viewer.CreateToken(s, r, i)); return room; }
    async Task A(string r)
    {
        var a = await JoinAsync(r, "a", host: true);
        var b = await JoinAsync(r, "b");
        await a.LocalParticipant!.SetNameAsync("x"); // ok
        await b.LocalParticipant!.SetNameAsync("x"); //! GG2001
        await RenameAsync(a, true); await RenameAsync(b, false);
    }
    async Task RenameAsync(Room room, bool host) { if (host) await room.LocalParticipant!.SetNameAsync("x"); } // ok
    async Task<Room> ByRoleAsync(Role role, string r) => await JoinAsync(r, role.ToString(), role switch { Role.Host => true, Role.Admin => true, _ => false });
    async Task B(string r)
    {
        var host = await ByRoleAsync(Role.Host, r); var viewer = await ByRoleAsync(Role.Viewer, r);
        await host.LocalParticipant!.SetNameAsync("x"); // ok
        await viewer.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    async Task C(Role role, string r)
    {
        var room = await ByRoleAsync(role, r);
        if (role is Role.Host or Role.Admin) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (role == Role.Viewer) await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    string Token(string r, string i, Role? role = null) => role is null ? Viewer.CreateToken(s, r, i) : Host.CreateToken(s, r, i);
    async Task D(string r)
    {
        Room a = new(), b = new();
        await a.ConnectAsync("u", Token(r, "a", Role.Host)); await b.ConnectAsync("u", Token(r, "b"));
        await a.LocalParticipant!.SetNameAsync("x"); // ok
        await b.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    string Pick(string kind, string r) => kind switch { "host" or "admin" => Host.CreateToken(s, r, kind), "viewer" => Viewer.CreateToken(s, r, kind), _ => throw new ArgumentException(kind) };
    async Task E(string kind, string r)
    {
        var room = new Room();
        await room.ConnectAsync("u", Pick(kind, r));
        if (kind == "host") await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (kind != "viewer") await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (kind == "viewer") await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    async Task F(string r)
    {
        var room = new Room();
        await room.ConnectAsync("u", Pick("viewer", r));
        await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
        var other = new Room();
        await other.ConnectAsync("u", Pick("host", r));
        await other.LocalParticipant!.SetNameAsync("x"); // ok
    }
}
public static class Extensions
{
    public static async Task<Room> EnterAsync(this TokenSigner s, string r, string i, bool host) { var room = new Room(); await room.ConnectAsync("u", host ? Host.CreateToken(s, r, i) : Viewer.CreateToken(s, r, i)); return room; }
    public static Task RenameAsync(this Room room, string n) => room.LocalParticipant!.SetNameAsync(n); //? GG2001
    public static async Task RunAsync(TokenSigner s, string r)
    {
        var host = await s.EnterAsync(r, "h", true);
        await host.LocalParticipant!.SetNameAsync("x"); // ok
        var viewer = await s.EnterAsync(r, "v", false);
        await viewer.LocalParticipant!.SetNameAsync("x"); //! GG2001
        await host.RenameAsync("y");
    }
}
public class Reconnect(TokenSigner s)
{
    readonly Room _room = new();
    public async Task ViewAsync(string r) { await _room.ConnectAsync("u", Viewer.CreateToken(s, r, "a")); await _room.LocalParticipant!.SetNameAsync("x"); } //! GG2001
    public async Task PromoteAsync(string r) { await _room.DisconnectAsync(); await _room.ConnectAsync("u", Host.CreateToken(s, r, "a")); await _room.LocalParticipant!.SetNameAsync("x"); } // ok
    async Task C(string r, bool promote)
    {
        var room = new Room();
        await room.ConnectAsync("u", Viewer.CreateToken(s, r, "a"));
        if (promote) { await room.DisconnectAsync(); await room.ConnectAsync("u", Host.CreateToken(s, r, "a")); }
        if (promote) await room.LocalParticipant!.SetNameAsync("x"); // ok
        else await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    async Task D(string r)
    {
        var room = new Room();
        try { await room.ConnectAsync("u", Host.CreateToken(s, r, "a")); }
        catch (Exception) { await room.ConnectAsync("u", Host.CreateToken(s, r, "b")); }
        await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
}
public class Nested(TokenSigner s)
{
    async Task A(Role role, bool live, string r)
    {
        string token;
        if (live)
        {
            if (role == Role.Host) token = Host.CreateToken(s, r, "h");
            else token = Guest.CreateToken(s, r, "g");
        }
        else { token = Viewer.CreateToken(s, r, "v"); }
        var room = new Room();
        await room.ConnectAsync("u", token);
        if (live) await room.LocalParticipant!.SendTextAsync("x"); // ok
        if (!live) await room.LocalParticipant!.SendTextAsync("x"); //! GG2003
        if (live && role == Role.Host) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (role == Role.Host) await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
        if (role == Role.Host) { if (!live) return; await room.LocalParticipant!.SetNameAsync("x"); } // ok
    }
    async Task B(Role role, string r)
    {
        var room = new Room();
        var task = role == Role.Viewer ? room.ConnectAsync("u", Viewer.CreateToken(s, r, "v")) : room.ConnectAsync("u", Host.CreateToken(s, r, "h"));
        await task;
        await (role switch { Role.Viewer => Task.CompletedTask, _ => room.LocalParticipant!.SetNameAsync("x") }); // ok
        switch (role) { case Role.Viewer: await room.LocalParticipant!.SetNameAsync("x"); break; default: break; } //! GG2001
        switch (role) { case not Role.Viewer: await room.LocalParticipant!.SetNameAsync("x"); break; } // ok
    }
    async Task C(int seats, string r)
    {
        var room = new Room();
        await room.ConnectAsync("u", seats is > 0 and <= 10 ? Host.CreateToken(s, r, "v") : Viewer.CreateToken(s, r, "h"));
        if (seats is >= 1 and < 11) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (seats == 5) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (seats > 10) await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
        if (seats < 0) await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    async Task D(DateTime at, string r)
    {
        var room = new Room();
        bool late = at > DateTime.UtcNow;
        await room.ConnectAsync("u", late ? Viewer.CreateToken(s, r, "v") : Host.CreateToken(s, r, "h"));
        if (!late) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (at <= DateTime.UtcNow) await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
    async Task E(object user, string r)
    {
        var room = new Room();
        string token = user switch { string name when name.StartsWith("host") => Host.CreateToken(s, r, name), string name => Guest.CreateToken(s, r, name), _ => Viewer.CreateToken(s, r, "x") };
        await room.ConnectAsync("u", token);
        if (user is string) await room.LocalParticipant!.SendTextAsync("x"); // ok
        if (user is string s2 && s2.StartsWith("host")) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (user is not string) await room.LocalParticipant!.SendTextAsync("x"); //! GG2003
    }
    async Task F(bool a, bool b, string r)
    {
        var room = new Room();
        await room.ConnectAsync("u", (a, b) switch { (true, true) => Host.CreateToken(s, r, "v"), (true, false) => Guest.CreateToken(s, r, "v"), (false, _) => Viewer.CreateToken(s, r, "v") });
        if (a && b) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (a ^ b) await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
        if (a) await room.LocalParticipant!.SendTextAsync("x"); // ok
        if (a == b && a) await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
}
