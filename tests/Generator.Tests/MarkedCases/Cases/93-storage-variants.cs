// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Linq; using System.Threading; using System.Threading.Channels; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Storage.Variants;
[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class Viewer;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class Host;

public class Store(TokenSigner s)
{
    async Task<Room> Join(string token) { var room = new Room(); await room.ConnectAsync("u", token); return room; }
    async Task A(string r)
    {
        var rooms = new List<Room>();
        for (int n = 0; n < 3; n++) rooms.Add(await Join(Viewer.CreateToken(s, r, "v" + n)));
        foreach (var room in rooms) await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
        await rooms[0].LocalParticipant!.SetNameAsync("x"); //! GG2001
        await rooms.First().LocalParticipant!.SetNameAsync("x"); //! GG2001
        await Task.WhenAll(rooms.Select(room => room.LocalParticipant!.SetNameAsync("x"))); //! GG2001
        rooms.ForEach(async room => await room.LocalParticipant!.SetNameAsync("x")); //! GG2001
    }
    async Task B(string r)
    {
        var host = await Join(Host.CreateToken(s, r, "h"));
        var viewer = await Join(Viewer.CreateToken(s, r, "v"));
        Room[] both = [host, viewer];
        foreach (var room in both) await room.LocalParticipant!.SetNameAsync("x"); // ok
        (Room First, Room Second) pair = (host, viewer);
        await pair.First.LocalParticipant!.SetNameAsync("x"); // ok
        await pair.Second.LocalParticipant!.SetNameAsync("x"); //! GG2001
        var (a, b) = pair;
        await a.LocalParticipant!.SetNameAsync("x"); // ok
        await b.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    async Task C(string r)
    {
        var channel = Channel.CreateUnbounded<string>();
        await channel.Writer.WriteAsync(Viewer.CreateToken(s, r, "v"));
        var room = await Join(await channel.Reader.ReadAsync());
        await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
        await foreach (var token in channel.Reader.ReadAllAsync())
        {
            var next = await Join(token);
            await next.LocalParticipant!.SetNameAsync("x"); //! GG2001
        }
        while (channel.Reader.TryRead(out var t)) await (await Join(t)).LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    async Task D(string r)
    {
        var ready = new TaskCompletionSource<Room>(TaskCreationOptions.RunContinuationsAsynchronously);
        _ = Task.Run(async () => ready.TrySetResult(await Join(Viewer.CreateToken(s, r, "v"))));
        var room = await ready.Task;
        await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
        await (await ready.Task.WaitAsync(TimeSpan.FromSeconds(1))).LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    async Task E(string r)
    {
        var lazy = new Lazy<Task<Room>>(() => Join(Viewer.CreateToken(s, r, "v")));
        await (await lazy.Value).LocalParticipant!.SetNameAsync("x"); //! GG2001
        var asyncLazy = new Lazy<string>(() => Host.CreateToken(s, r, "v"));
        var room = await Join(asyncLazy.Value);
        await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
    async Task F(string r)
    {
        var queue = new Queue<(string Token, string Who)>();
        queue.Enqueue((Viewer.CreateToken(s, r, "v"), "v"));
        while (queue.TryDequeue(out var item))
        {
            var room = await Join(item.Token);
            await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
        }
        var (token, who) = queue.Dequeue();
        await (await Join(token)).LocalParticipant!.SetNameAsync(who); //! GG2001
    }
    record Seat(string Who, string Token);
    async Task G(string r, string[] users)
    {
        var seats = users.Select(u => new Seat(u, Viewer.CreateToken(s, r, u))).ToList();
        foreach (var (who, token) in seats)
        {
            var room = await Join(token);
            await room.LocalParticipant!.SetNameAsync(who); //! GG2001
        }
        var seat = seats.First(x => x.Who == "a");
        await (await Join(seat.Token)).LocalParticipant!.SetNameAsync("x"); //! GG2001
        var tokens = users.ToDictionary(u => u, u => Viewer.CreateToken(s, r, u));
        foreach (var (who, token) in tokens) await (await Join(token)).LocalParticipant!.SetNameAsync(who); //! GG2001
        foreach (var entry in tokens) await (await Join(entry.Value)).LocalParticipant!.SetNameAsync(entry.Key); //! GG2001
    }
    async Task H(string r, string[] users)
    {
        var joins = users.Select(async u => await Join(Viewer.CreateToken(s, r, u)));
        Room[] rooms = await Task.WhenAll(joins);
        foreach (var room in rooms) await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
        await rooms[^1].LocalParticipant!.SetNameAsync("x"); //! GG2001
        foreach (var room in rooms.Where(x => x.LocalParticipant is not null).OrderBy(x => x.Name)) await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
        var query = from room in rooms where room.LocalParticipant != null select room;
        foreach (var room in query) await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
        foreach (var me in from room in rooms select room.LocalParticipant) await me.SetNameAsync("x"); //! GG2001
    }
    void Out(string r, out string token) => token = Viewer.CreateToken(s, r, "o");
    bool TryMint(string r, bool ok, out string? token) { if (ok) { token = Host.CreateToken(s, r, "o"); return true; } token = null; return false; }
    void Swap(ref string token, string r) => token = Host.CreateToken(s, r, "s");
    async Task I(string r)
    {
        Out(r, out var token);
        await (await Join(token)).LocalParticipant!.SetNameAsync("x"); //! GG2001
        if (TryMint(r, true, out var host)) await (await Join(host!)).LocalParticipant!.SetNameAsync("x"); // ok
        Swap(ref token, r);
        await (await Join(token)).LocalParticipant!.SetNameAsync("x"); // ok
    }
    async IAsyncEnumerable<Room> Rooms(string r) { for (int n = 0; n < 2; n++) yield return await Join(Viewer.CreateToken(s, r, "y" + n)); }
    IEnumerable<string> Tokens(string r) { yield return Viewer.CreateToken(s, r, "a"); yield return Viewer.CreateToken(s, r, "b"); }
    async Task J(string r)
    {
        await foreach (var room in Rooms(r)) await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
        foreach (var token in Tokens(r)) await (await Join(token)).LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    Room? _current;
    async Task K(string r)
    {
        var old = Interlocked.Exchange(ref _current, await Join(Viewer.CreateToken(s, r, "k")));
        old?.Dispose();
        await _current!.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    async Task L(object boxed, string r)
    {
        object token = Viewer.CreateToken(s, r, "l");
        var room = await Join((string)token);
        await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
        object any = room;
        if (any is Room again) await again.LocalParticipant!.SetNameAsync("x"); //! GG2001
        await ((Room)any).LocalParticipant!.SetNameAsync("x"); //! GG2001
        if (boxed is Room other) await other.LocalParticipant!.SetNameAsync("x"); //? GG2001
    }
    async Task M(string r)
    {
        var span = new[] { Viewer.CreateToken(s, r, "a"), Viewer.CreateToken(s, r, "b") };
        for (int n = 0; n < span.Length; n++) { var room = await Join(span[n]); await room.LocalParticipant!.SetNameAsync("x"); } //! GG2001
        var stack = new Stack<Room>(); stack.Push(await Join(span[0]));
        await stack.Pop().LocalParticipant!.SetNameAsync("x"); //! GG2001
        var linked = new LinkedList<Room>(); linked.AddLast(stack.Peek());
        await linked.First!.Value.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    async Task N(string r)
    {
        List<Task<Room>> pending = [Join(Viewer.CreateToken(s, r, "a")), Join(Viewer.CreateToken(s, r, "b"))];
        while (pending.Count > 0)
        {
            var done = await Task.WhenAny(pending);
            pending.Remove(done);
            await (await done).LocalParticipant!.SetNameAsync("x"); //! GG2001
        }
    }
    async Task O(string r)
    {
        var room = new Room();
        var connected = new TaskCompletionSource<LocalParticipant>();
        room.Connected += (_, _) => connected.TrySetResult(room.LocalParticipant!);
        await room.ConnectAsync("u", Viewer.CreateToken(s, r, "o"));
        var me = await connected.Task;
        await me.SetNameAsync("x"); //! GG2001
    }
    readonly Dictionary<string, (Room Room, DateTime At)> _byName = new();
    public async Task P(string r, string who) { _byName[who] = (await Join(Host.CreateToken(s, r, who)), DateTime.UtcNow); }
    public string Invite(string r) => Viewer.CreateToken(s, r, "guest");
    public Task Q(string who) => _byName[who].Room.LocalParticipant!.SetNameAsync("x"); // ok
    public Task Q2(string who) => _byName.TryGetValue(who, out var e) ? e.Room.LocalParticipant!.SetNameAsync("x") : Task.CompletedTask; // ok
    public async Task Q3() { foreach (var (_, e) in _byName) await e.Room.LocalParticipant!.SetNameAsync("x"); } // ok
}
