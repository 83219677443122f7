// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Linq; using System.Threading; using System.Threading.Channels; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc; using LiveKit.Proto;
namespace Hosts.Variants;
[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class Viewer;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class Host;
[RoomPolicy(CanPublishSources = TrackSources.Microphone, Ttl = "1h")] public partial class Speaker;
public enum Role { Viewer, Host }
// a service with state machine
public sealed class Recorder(TokenSigner s, string url)
{
    private Room? _room; private bool _host; private readonly SemaphoreSlim _gate = new(1);
    public async Task StartAsync(string r, CancellationToken ct)
    {
        await _gate.WaitAsync(ct);
        try
        {
            if (_room is not null) return;
            var room = new Room();
            room.Disconnected += (_, _) => _room = null;
            await room.ConnectAsync(url, Viewer.CreateToken(s, r, "rec"), cancellationToken: ct);
            _room = room;
        }
        finally { _gate.Release(); }
    }
    public async Task TagAsync(string tag) { if (_room is { } room) await room.LocalParticipant!.SetMetadataAsync(tag); } //! GG2001
    public Task SayAsync(string text) => _room?.LocalParticipant?.SendTextAsync(text) ?? Task.CompletedTask; //! GG2003
    public async Task SwitchAsync(string r)
    {
        _host = true;
        await _room!.DisconnectAsync();
        var next = new Room();
        await next.ConnectAsync(url, Host.CreateToken(s, r, "rec"));
        Interlocked.Exchange(ref _room, next);
        if (_host) await _room.LocalParticipant!.SetNameAsync("x"); // ok
    }
}
// retry & timeouts around
public sealed class Retry(TokenSigner s)
{
    static async Task<T> WithRetry<T>(Func<Task<T>> action, int times) { for (int i = 0; ; i++) { try { return await action(); } catch when (i < times) { } } }
    async Task A(string r)
    {
        var room = await WithRetry(async () => { var x = new Room(); await x.ConnectAsync("u", Viewer.CreateToken(s, r, "a")); return x; }, 3);
        await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
        var host = await WithRetry(() => Connect(Host.CreateToken(s, r, "b")), 3);
        await host.LocalParticipant!.SetNameAsync("x"); // ok
        await WithRetry(async () => { await host.LocalParticipant!.SetNameAsync("x"); return 0; }, 2); // ok
        await WithRetry(async () => { await room.LocalParticipant!.SetNameAsync("x"); return 0; }, 2); //! GG2001
    }
    static async Task<Room> Connect(string token) { var x = new Room(); await x.ConnectAsync("u", token); return x; }
}
// result types
public readonly record struct Result<T>(T? Value, string? Error) { public bool IsOk => Error is null; public static Result<T> Ok(T v) => new(v, null); public static Result<T> Fail(string e) => new(default, e); }
public sealed class Results(TokenSigner s)
{
    Result<string> Mint(string r, string i, Role role) => i.Length == 0 ? Result<string>.Fail("empty") : Result<string>.Ok(role == Role.Host ? Host.CreateToken(s, r, i) : Viewer.CreateToken(s, r, i));
    async Task A(string r, string i)
    {
        var result = Mint(r, i, Role.Viewer);
        if (!result.IsOk) return;
        var room = new Room();
        await room.ConnectAsync("u", result.Value!);
        await room.LocalParticipant!.SetNameAsync("x"); //? GG2001
    }
    async Task B(string r, string i)
    {
        var result = Mint(r, i, Role.Host);
        if (result is not { IsOk: true, Value: { } token }) return;
        var room = new Room();
        await room.ConnectAsync("u", token);
        await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
}
// generic wrapper over rooms
public sealed class Scoped<T>(T value, Action<T> release) : IDisposable where T : class { public T Value { get; } = value; public void Dispose() => release(Value); }
public sealed class Scopes(TokenSigner s)
{
    async Task<Scoped<Room>> Open(string token) { var room = new Room(); await room.ConnectAsync("u", token); return new Scoped<Room>(room, r => r.Dispose()); }
    async Task A(string r)
    {
        using var a = await Open(Host.CreateToken(s, r, "a")); using var b = await Open(Viewer.CreateToken(s, r, "b"));
        await a.Value.LocalParticipant!.SetNameAsync("x"); // ok
        await b.Value.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
}
// partial wrappers, interface default, explicit impl
public interface ISeat { Room Room { get; } Task RenameAsync(string n) => Room.LocalParticipant!.SetNameAsync(n); } // ok
public sealed class HostSeat(Room room) : ISeat { public Room Room => room; }
public sealed class ViewerSeat(Room room) : ISeat { Room ISeat.Room => room; }
public sealed class Seats(TokenSigner s)
{
    async Task A(string r)
    {
        Room h = new(), v = new();
        await h.ConnectAsync("u", Host.CreateToken(s, r, "h")); await v.ConnectAsync("u", Viewer.CreateToken(s, r, "v"));
        ISeat host = new HostSeat(h), viewer = new ViewerSeat(v);
        await host.RenameAsync("x"); await viewer.RenameAsync("x");
        await host.Room.LocalParticipant!.SetNameAsync("x"); // ok
        await viewer.Room.LocalParticipant!.SetNameAsync("x"); //! GG2001
        ISeat[] both = [host, viewer];
        foreach (var seat in both) await seat.Room.LocalParticipant!.SetNameAsync("x"); // ok
        await both.OfType<HostSeat>().First().Room.LocalParticipant!.SetNameAsync("x"); // ok
    }
}
// events of one's own, messages
public sealed record Joined(Room Room, Role Role); public sealed class Bus { public event Action<Joined>? OnJoined; public event Func<Room, Task>? OnRoom; public void Raise(Joined j) => OnJoined?.Invoke(j); public Task RaiseRoom(Room r) => OnRoom?.Invoke(r) ?? Task.CompletedTask; }
public sealed class Subscribers
{
    public Subscribers(Bus bus) { bus.OnJoined += j => { if (j.Role == Role.Host) _ = j.Room.LocalParticipant!.SetNameAsync("x"); }; bus.OnRoom += HandleAsync; } // ok
    Task HandleAsync(Room room) => room.LocalParticipant!.SetMetadataAsync("x"); //! GG2001
}
public sealed class Publisher(Bus bus, TokenSigner s)
{
    public async Task A(string r, bool host) { var room = new Room(); await room.ConnectAsync("u", host ? Host.CreateToken(s, r, "a") : Viewer.CreateToken(s, r, "a")); bus.Raise(new Joined(room, host ? Role.Host : Role.Viewer)); }
    public async Task B(string r) { var room = new Room(); await room.ConnectAsync("u", Viewer.CreateToken(s, r, "b")); await bus.RaiseRoom(room); }
}
// switch on constants, static readonly config, const flags
public static class Features { public const bool Rename = false; public static readonly bool Hosts = Environment.GetEnvironmentVariable("HOSTS") == "1"; public static bool Live => Hosts && DateTime.UtcNow.Hour > 6; }
public sealed class Flags(TokenSigner s)
{
    async Task A(string r)
    {
        var room = new Room();
        await room.ConnectAsync("u", Features.Hosts ? Host.CreateToken(s, r, "a") : Viewer.CreateToken(s, r, "a"));
        if (Features.Hosts) await room.LocalParticipant!.SetNameAsync("x"); // ok
        else await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
        if (Features.Rename) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (Features.Live) await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
    async Task B(string r)
    {
#if DEBUG
        const bool host = true;
#else
        const bool host = false;
#endif
        var room = new Room();
        await room.ConnectAsync("u", host ? Host.CreateToken(s, r, "a") : Viewer.CreateToken(s, r, "a"));
        if (host) await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
    async Task C(string r, IReadOnlyDictionary<string, string> headers)
    {
        var room = new Room();
        bool host = headers.TryGetValue("x-role", out var role) && role == "host";
        await room.ConnectAsync("u", host ? Host.CreateToken(s, r, "a") : Viewer.CreateToken(s, r, "a"));
        if (host) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (role == "host") await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (!host) await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    async Task D(string r, Task<bool> isHost)
    {
        var room = new Room();
        if (await isHost) { await room.ConnectAsync("u", Host.CreateToken(s, r, "a")); } else { await room.ConnectAsync("u", Viewer.CreateToken(s, r, "a")); }
        if (isHost.Result) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (await isHost) await room.LocalParticipant!.SetNameAsync("x"); // ok
        await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    async Task E(string r, int level)
    {
        var room = new Room();
        bool host = level > 5;
        if (host) await room.ConnectAsync("u", Host.CreateToken(s, r, "a"));
        else await room.ConnectAsync("u", Viewer.CreateToken(s, r, "a"));
        if (level > 7) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (level >= 5) await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
        host = !host;
        if (host) await room.LocalParticipant!.SetMetadataAsync("x"); //? GG2001
    }
    async Task F(string r, string[] args)
    {
        bool host = args is ["--host", ..];
        var room = new Room();
        await room.ConnectAsync("u", host ? Host.CreateToken(s, r, "a") : Viewer.CreateToken(s, r, "a"));
        if (args is ["--host", ..]) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (args.Length > 0 && args[0] == "--host") await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (host) await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
    async Task G(string r, Role role)
    {
        var room = new Room();
        string token;
        do { token = role == Role.Host ? Host.CreateToken(s, r, "a") : Viewer.CreateToken(s, r, "a"); } while (token.Length == 0);
        await room.ConnectAsync("u", token);
        for (int i = 0; i < 3 && role == Role.Host; i++) await room.LocalParticipant!.SetNameAsync("x"); // ok
        while (role == Role.Viewer) { await room.LocalParticipant!.SetNameAsync("x"); break; } //! GG2001
        if (role != Role.Host) { Log(); return; }
        await room.LocalParticipant!.SetNameAsync("x"); // ok
        void Log() { }
    }
}
// media under a speaker
public sealed class Media(TokenSigner s)
{
    async Task A(string r, LocalAudioTrack mic, LocalVideoTrack cam, bool video)
    {
        var room = new Room();
        await room.ConnectAsync("u", Speaker.CreateToken(s, r, "a"));
        var options = new TrackPublishOptions { Source = video ? TrackSource.SourceCamera : TrackSource.SourceMicrophone };
        await room.LocalParticipant!.PublishTrackAsync(mic, options); // ok
        await room.LocalParticipant!.PublishTrackAsync(mic, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); // ok
        await room.LocalParticipant!.PublishTrackAsync(cam, new TrackPublishOptions { Source = TrackSource.SourceCamera }); //! GG2002
    }
}
