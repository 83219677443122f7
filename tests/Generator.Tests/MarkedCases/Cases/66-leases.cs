// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Leases, pools, scopes and handles: the object that owns the room is disposed, passed on, swapped.
using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Variants.Leases;

[RoomPolicy(CanPublish = false, Ttl = "30m")] public partial class PeekPolicy;
[RoomPolicy(Ttl = "30m")] public partial class BoothPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "30m")] public partial class ManagerPolicy;

// a lease with an asynchronous Dispose; the manager that leases is another type
public sealed class BoothLease(Room room, SemaphoreSlim gate) : IAsyncDisposable
{
    public LocalParticipant Me => room.LocalParticipant ?? throw new ObjectDisposedException(nameof(BoothLease));

    public async ValueTask DisposeAsync()
    {
        await room.DisconnectAsync();
        gate.Release();
    }
}

public sealed class BoothManager(TokenSigner signer)
{
    private readonly SemaphoreSlim _gate = new(4);

    public async Task<BoothLease> PeekAsync(string fair, string who)
    {
        await _gate.WaitAsync();
        return await LeaseAsync(PeekPolicy.CreateToken(signer, fair, who));
    }

    public async Task<BoothLease> ManageAsync(string fair)
    {
        await _gate.WaitAsync();
        return await LeaseAsync(ManagerPolicy.CreateToken(signer, fair, "manager-" + fair));
    }

    private async Task<BoothLease> LeaseAsync(string token)
    {
        Room room = new();
        await room.ConnectAsync("wss://x", token);
        return new BoothLease(room, _gate);
    }
}

public sealed class Fair(BoothManager booths)
{
    public async Task OpenAsync(string fair)
    {
        await using BoothLease manager = await booths.ManageAsync(fair);
        await manager.Me.SetMetadataAsync("open"); // ok
        await using (BoothLease peek = await booths.PeekAsync(fair, "visitor"))
        {
            await peek.Me.SetMetadataAsync("looking"); //! GG2001
            await peek.Me.SendTextAsync("looking"); //! GG2003
        }

        await manager.Me.SendTextAsync("opened"); // ok
    }
}

// a pool: the rooms go back in, and whoever rents gets any of them
public sealed class RoomPool(Func<string> mint)
{
    private readonly ConcurrentBag<Room> _idle = new();

    public async Task<Room> RentAsync()
    {
        if (_idle.TryTake(out Room? idle)) return idle;
        var room = new Room();
        await room.ConnectAsync("wss://x", mint());
        return room;
    }

    public void Return(Room room) => _idle.Add(room);
}

public sealed class PooledBooth
{
    private readonly RoomPool _booths;

    public PooledBooth(TokenSigner signer, string fair) => _booths = new RoomPool(() => BoothPolicy.CreateToken(signer, fair, "b" + Guid.NewGuid()));

    public async Task ServeAsync(string text)
    {
        Room room = await _booths.RentAsync();
        try
        {
            await room.LocalParticipant!.SendTextAsync(text); // ok
            await room.LocalParticipant!.SetAttributesAsync(new() { ["serving"] = text }); //! GG2001
        }
        finally
        {
            _booths.Return(room);
        }
    }
}

// a handle that is swapped for a stronger one: before and after
public sealed class Swap(TokenSigner signer)
{
    private sealed class Handle(string token) : IDisposable
    {
        private readonly Room _room = new();

        public Task OpenAsync() => _room.ConnectAsync("wss://x", token);

        public LocalParticipant Me => _room.LocalParticipant!;

        public void Dispose() => _room.Dispose();
    }

    public async Task RunAsync(string fair, string who)
    {
        var handle = new Handle(PeekPolicy.CreateToken(signer, fair, who));
        await handle.OpenAsync();
        await handle.Me.SendChatMessageAsync("before"); //! GG2003
        handle.Dispose();
        handle = new Handle(ManagerPolicy.CreateToken(signer, fair, who));
        await handle.OpenAsync();
        await handle.Me.SendChatMessageAsync("after"); // ok
        await handle.Me.SetNameAsync(who); // ok
    }
}

// a ref struct around a participant, and a scope that runs a delegate with it
public readonly ref struct Seat(LocalParticipant me)
{
    public LocalParticipant Me { get; } = me;
}

public static class Scoped
{
    public static async Task WithRoomAsync(string token, Func<Room, Task> body)
    {
        using var room = new Room();
        await room.ConnectAsync("wss://x", token);
        await body(room);
        await room.DisconnectAsync();
    }

    public static Task PingAsync(Room room) => new Seat(room.LocalParticipant!).Me.SendTextAsync("ping"); // ok
}

public sealed class ScopedUses(TokenSigner signer)
{
    public Task ManageAsync(string fair) => Scoped.WithRoomAsync(ManagerPolicy.CreateToken(signer, fair, "m-" + fair), async room =>
    {
        await room.LocalParticipant!.SetNameAsync("manager"); // ok
        await Scoped.PingAsync(room);
    });

    public Task ServeAsync(string fair) => Scoped.WithRoomAsync(BoothPolicy.CreateToken(signer, fair, "b-" + fair), async room =>
    {
        await room.LocalParticipant!.SendTextAsync("served"); // ok
        await room.LocalParticipant!.SetNameAsync("booth"); //? GG2001
    });
}
