// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Iterators and async streams of tokens, rooms and pairs; zip, buffering, early break.
using System; using System.Collections.Generic; using System.Linq; using System.Runtime.CompilerServices; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Variants.Iterators;

[RoomPolicy(CanPublish = false, Ttl = "15m")] public partial class WatcherLoadPolicy;
[RoomPolicy(Ttl = "15m")] public partial class TalkerLoadPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "15m")] public partial class LeaderLoadPolicy;

// a lazy sequence of tokens
public sealed class LoadTest(TokenSigner signer)
{
    private IEnumerable<string> Talkers(string hall, int count)
    {
        for (int i = 0; i < count; i++)
        {
            yield return TalkerLoadPolicy.CreateToken(signer, hall, $"talker-{i}");
        }
    }

    private IEnumerable<(string Name, string Token)> Crowd(string hall, int count)
    {
        yield return ("leader", LeaderLoadPolicy.CreateToken(signer, hall, "leader-" + hall));
        foreach (string token in Talkers(hall, count - 1))
        {
            yield return ("talker", token);
        }
    }

    public async Task TalkAsync(string hall)
    {
        foreach (string token in Talkers(hall, 10))
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", token);
            await room.LocalParticipant!.SetAttributesAsync(new() { ["load"] = "1" }); //! GG2001
            await room.LocalParticipant!.SendTextAsync("load"); // ok
        }
    }

    // one of the crowd is the leader
    public async Task MixAsync(string hall)
    {
        foreach (var (name, token) in Crowd(hall, 10))
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", token);
            await room.LocalParticipant!.SetNameAsync(name); // ok
            if (name == "leader") break;
        }
    }
}

// an async stream through another one
public sealed class Streams(TokenSigner signer)
{
    private async IAsyncEnumerable<Room> WatchersAsync(string hall, int count, [EnumeratorCancellation] CancellationToken ct = default)
    {
        while (count-- > 0 && !ct.IsCancellationRequested)
        {
            Room room = new();
            await room.ConnectAsync("wss://x", WatcherLoadPolicy.CreateToken(signer, hall, "w" + count), cancellationToken: ct);
            yield return room;
        }
    }

    private async IAsyncEnumerable<LocalParticipant> SlowlyAsync(IAsyncEnumerable<Room> rooms, TimeSpan pause)
    {
        await foreach (Room room in rooms)
        {
            await Task.Delay(pause);
            if (room.LocalParticipant is { } me)
            {
                yield return me;
            }
        }
    }

    public async Task RunAsync(string hall, CancellationToken ct)
    {
        await foreach (LocalParticipant watcher in SlowlyAsync(WatchersAsync(hall, 5, ct), TimeSpan.FromSeconds(1)).WithCancellation(ct))
        {
            await watcher.SendTextAsync("watching"); //! GG2003
            watcher.UnregisterRpcMethod("watch"); // ok
        }
    }
}

// two sequences side by side
public sealed class Zipped(TokenSigner signer)
{
    public async Task RunAsync(string hall, IReadOnlyList<string> names)
    {
        var rooms = new List<Room>();
        foreach (string name in names)
        {
            Room room = new();
            await room.ConnectAsync("wss://x", TalkerLoadPolicy.CreateToken(signer, hall, name));
            rooms.Add(room);
        }

        foreach ((Room room, string name) in rooms.Zip(names))
        {
            await room.LocalParticipant!.SendTextAsync(name); // ok
            await room.LocalParticipant!.SetNameAsync(name); //? GG2001
        }

        foreach (Room[] chunk in rooms.Chunk(3))
        {
            await chunk[^1].LocalParticipant!.SetMetadataAsync("last of three"); //? GG2001
        }

        Room[] ordered = [.. rooms.OrderBy(r => r.LocalParticipant!.Identity).Take(2)];
        await ordered[0].LocalParticipant!.SetMetadataAsync("first"); //! GG2001
        await ordered[0].DisconnectAsync(); // ok
    }
}

// a stream that comes from outside, beside a mint for watchers
public sealed class Outside(IAsyncEnumerable<Room> stage, TokenSigner signer)
{
    public string Watch(string hall, string who) => WatcherLoadPolicy.CreateToken(signer, hall, who);

    public async Task TellAsync(string text)
    {
        await foreach (Room room in stage)
        {
            await room.LocalParticipant!.SendTextAsync(text); // ok
            await room.LocalParticipant!.SetMetadataAsync(text); // ok
        }
    }
}

// a generator that is driven by hand
public sealed class ByHand(TokenSigner signer)
{
    private IEnumerator<string> Leaders(string hall)
    {
        int n = 0;
        while (true) yield return LeaderLoadPolicy.CreateToken(signer, hall, "leader" + n++);
    }

    public string Link(string hall) => WatcherLoadPolicy.CreateToken(signer, hall, Guid.NewGuid().ToString());

    public async Task NextAsync(string hall)
    {
        using IEnumerator<string> leaders = Leaders(hall);
        if (!leaders.MoveNext()) return;
        Room room = new();
        await room.ConnectAsync("wss://x", leaders.Current);
        await room.LocalParticipant!.SetNameAsync("next"); // ok
        await room.LocalParticipant!.SendTextAsync(Link(hall)); // ok
    }
}
