// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Leases, pools, fluent builders, disposable scopes: several objects of one class of one's own.
using System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Flow.Leases;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class ListenPolicy;
[RoomPolicy(Ttl = "1h")] public partial class TalkPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class LeadPolicy;

// a lease: opened by a static factory, closed by await using
public sealed class RoomLease : IAsyncDisposable
{
    private RoomLease(Room room, DateTimeOffset until) => (Room, Until) = (room, until);

    public Room Room { get; }

    public DateTimeOffset Until { get; }

    public static async Task<RoomLease> AcquireAsync(string token, TimeSpan life, CancellationToken ct = default)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", token, cancellationToken: ct);
        return new RoomLease(room, DateTimeOffset.UtcNow + life);
    }

    public async ValueTask DisposeAsync() => await Room.DisconnectAsync();
}

public sealed class LeaseUser(TokenSigner signer)
{
    public async Task RunAsync(string hall, string user)
    {
        await using RoomLease lead = await RoomLease.AcquireAsync(LeadPolicy.CreateToken(signer, hall, user), TimeSpan.FromMinutes(1));
        await using RoomLease ear = await RoomLease.AcquireAsync(ListenPolicy.CreateToken(signer, hall, user + "-ear"), TimeSpan.FromMinutes(1));
        await lead.Room.LocalParticipant!.SetNameAsync(user); // ok
        await lead.Room.LocalParticipant!.SendTextAsync($"until {lead.Until}"); // ok
        await ear.Room.LocalParticipant!.SendTextAsync($"until {ear.Until}"); //! GG2003
    }
}

// a fluent builder whose methods return itself
public sealed class JoinBuilder
{
    private string _url = "wss://x", _token = "";
    private bool _autoSubscribe = true;

    public JoinBuilder At(string url) { _url = url; return this; }

    public JoinBuilder As(string token) { _token = token; return this; }

    public JoinBuilder Deaf() { _autoSubscribe = false; return this; }

    public async Task<Room> BuildAsync()
    {
        var room = new Room();
        await room.ConnectAsync(_url, _token, new RoomOptions { AutoSubscribe = _autoSubscribe });
        return room;
    }
}

public sealed class BuilderUser(TokenSigner signer)
{
    public async Task RunAsync(string hall, string user)
    {
        Room lead = await new JoinBuilder().At("wss://a").As(LeadPolicy.CreateToken(signer, hall, user)).BuildAsync();
        Room talk = await new JoinBuilder().As(TalkPolicy.CreateToken(signer, hall, user + "-t")).Deaf().BuildAsync();
        await lead.LocalParticipant!.SetMetadataAsync("lead"); // ok
        await talk.LocalParticipant!.SetMetadataAsync("talk"); //! GG2001
        await talk.LocalParticipant!.SendTextAsync("talk"); // ok
    }
}

// a pool: every room in it is a talker's; the lead is beside it
public sealed class TalkPool(TokenSigner signer) : IDisposable
{
    private readonly Stack<Room> _free = new();
    private readonly Room _lead = new();

    public Task LeadAsync(string hall) => _lead.ConnectAsync("wss://x", LeadPolicy.CreateToken(signer, hall, "lead-" + hall));

    public async Task<Room> RentAsync(string hall, string user)
    {
        if (_free.TryPop(out Room? had))
        {
            return had;
        }

        var room = new Room();
        await room.ConnectAsync("wss://x", TalkPolicy.CreateToken(signer, hall, user));
        return room;
    }

    public void Return(Room room) => _free.Push(room);

    public async Task ShoutAsync(string hall, string user, string text)
    {
        Room room = await RentAsync(hall, user);
        try
        {
            await room.LocalParticipant!.SendTextAsync(text); // ok
            await room.LocalParticipant!.SetMetadataAsync(text); //! GG2001
            await _lead.LocalParticipant!.SetMetadataAsync(text); // ok
        }
        finally
        {
            Return(room);
        }
    }

    public void Dispose() => _lead.Dispose();
}

// a handle whose connection is a method called on it later
public sealed class Handle
{
    public Room Room { get; } = new();

    public string? Token { get; private set; }

    public async Task<Handle> ConnectAsync(string token)
    {
        Token = token;
        await Room.ConnectAsync("wss://x", token);
        return this;
    }

    public LocalParticipant Me() => Room.LocalParticipant ?? throw new InvalidOperationException();
}

public sealed class HandleUser(TokenSigner signer)
{
    private readonly Handle _lead = new(), _ear = new();

    public async Task OpenAsync(string hall, string user)
    {
        await _lead.ConnectAsync(LeadPolicy.CreateToken(signer, hall, user));
        await _ear.ConnectAsync(ListenPolicy.CreateToken(signer, hall, user + "-ear"));
    }

    public Task TitleAsync(string title) => _lead.Me().SetMetadataAsync(title); // ok

    public Task MurmurAsync(string text) => _ear.Me().SendTextAsync(text); //! GG2003

    public async Task OnceAsync(string hall, string user)
    {
        Handle once = await new Handle().ConnectAsync(TalkPolicy.CreateToken(signer, hall, user));
        await once.Me().SetNameAsync(user); //! GG2001
    }
}

// a scope that restores: the same class, made with an object initializer
public sealed class StatusScope : IDisposable
{
    public required Room Room { get; init; }

    public Task ShowAsync(string text) => Room.LocalParticipant!.SendTextAsync(text); // ok

    public void Dispose() => Room.LocalParticipant?.UnregisterRpcMethod("status"); // ok
}

public sealed class ScopeUser(TokenSigner signer)
{
    public async Task RunAsync(string hall, string user)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", TalkPolicy.CreateToken(signer, hall, user));
        using var scope = new StatusScope { Room = room };
        await scope.ShowAsync("working");
        await scope.Room.LocalParticipant!.SetAttributesAsync(new() { ["work"] = "1" }); //! GG2001
    }
}
