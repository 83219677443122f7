// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Arrays, lists, stacks, immutable maps, lookups, Lazy, async-lazy, linked lists and channels of rooms: a flight school's radios.
using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Collections.Immutable; using System.Linq; using System.Threading; using System.Threading.Channels; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace More.Radios;

[RoomPolicy(CanPublish = false, Ttl = "2h")] public partial class ScannerPolicy;
[RoomPolicy(Ttl = "2h")] public partial class PilotPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "2h")] public partial class TowerPolicy;

// array: rooms made by index, used by range and by index from the end
public sealed class Squadron(TokenSigner signer)
{
    private readonly Room[] _planes = new Room[4];

    public async Task TakeOffAsync()
    {
        for (int i = 0; i < _planes.Length; i++)
        {
            _planes[i] = new Room();
            await _planes[i].ConnectAsync("wss://x", PilotPolicy.CreateToken(signer, "sky", $"plane-{i}"));
        }
    }

    public async Task ReportAsync()
    {
        await _planes[^1].LocalParticipant!.SetNameAsync("Tail"); //! GG2001
        foreach (Room plane in _planes[1..])
        {
            await plane.LocalParticipant!.SendTextAsync("following"); // ok
            await plane.LocalParticipant!.SetMetadataAsync("following"); //! GG2001
        }
    }
}

// immutable: a map that is exchanged whole, of one policy
public sealed class Scanners(TokenSigner signer)
{
    private ImmutableDictionary<string, Room> _rooms = ImmutableDictionary<string, Room>.Empty;

    public async Task AddAsync(string channel)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", ScannerPolicy.CreateToken(signer, channel, "scan-" + channel));
        _rooms = _rooms.SetItem(channel, room);
    }

    public Task CallAsync(string channel) => _rooms[channel].LocalParticipant!.SendTextAsync("calling"); //! GG2003

    public Task QuietAsync() => Task.WhenAll(_rooms.Values.Select(r => r.DisconnectAsync())); // ok
}

// collection-guarded: entries that know what they may; asked by a property, a pattern and a query
public sealed class Frequencies(TokenSigner signer)
{
    private sealed class Entry(Room room, bool tower) { public Room Room => room; public bool Tower => tower; }

    private readonly List<Entry> _entries = [];

    public async Task TuneAsync(string who, bool tower)
    {
        var room = new Room();
        string token = tower ? TowerPolicy.CreateToken(signer, "sky", who) : ScannerPolicy.CreateToken(signer, "sky", who);
        await room.ConnectAsync("wss://x", token);
        _entries.Add(new Entry(room, tower));
    }

    public async Task AnnounceAsync(string text)
    {
        foreach (Entry entry in _entries)
        {
            if (!entry.Tower) continue;
            await entry.Room.LocalParticipant!.SetMetadataAsync(text); // ok
        }

        if (_entries.FirstOrDefault(e => e.Tower) is { } first)
        {
            await first.Room.LocalParticipant!.SendTextAsync(text); // ok
        }
    }
}

// collection-elsewhere: rooms come as an argument from a type that connects them as the tower
public sealed class Weather(TokenSigner signer)
{
    public string Link(string listener) => ScannerPolicy.CreateToken(signer, "weather", listener);

    public async Task TellAsync(IEnumerable<KeyValuePair<string, Room>> towers)
    {
        foreach (var (name, room) in towers)
        {
            await room.LocalParticipant!.SetNameAsync(name); // ok
            await room.LocalParticipant!.SendTextAsync("wind 270"); // ok
        }
    }
}

public sealed class Towers(Weather weather, TokenSigner signer)
{
    private readonly SortedDictionary<string, Room> _towers = [];

    public async Task RunAsync(string name)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", TowerPolicy.CreateToken(signer, "sky", name));
        _towers.Add(name, room);
        await weather.TellAsync(_towers);
    }
}

// lazy: a token that is made once, in a field's initializer of the constructor
public sealed class LazyToken
{
    private readonly Lazy<string> _token;
    private readonly Room _room = new();

    public LazyToken(TokenSigner signer) => _token = new Lazy<string>(() => PilotPolicy.CreateToken(signer, "sky", "lazy"), LazyThreadSafetyMode.PublicationOnly);

    public async Task RunAsync()
    {
        await _room.ConnectAsync("wss://x", _token.Value);
        await _room.LocalParticipant!.SetNameAsync("lazy"); //! GG2001
        await _room.LocalParticipant!.SendTextAsync("lazy"); // ok
    }
}

// async-lazy: a class of one's own over Lazy of tasks
public sealed class AsyncLazy<T>(Func<Task<T>> make) : Lazy<Task<T>>(() => Task.Run(make));

public sealed class LateScanner(TokenSigner signer)
{
    private readonly AsyncLazy<Room> _room = new(async () =>
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", ScannerPolicy.CreateToken(signer, "sky", "late"));
        return room;
    });

    public async Task BeepAsync() => await (await _room.Value).LocalParticipant!.PublishDataAsync([1]); //! GG2003

    public async Task LeaveAsync() => await (await _room.Value).DisconnectAsync(); // ok
}

// task-field: two tasks are started at once and awaited apart
public sealed class Pair(TokenSigner signer)
{
    private static async Task<LocalParticipant> JoinAsync(string token)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", token);
        return room.LocalParticipant!;
    }

    public async Task RunAsync(string who)
    {
        Task<LocalParticipant> tower = JoinAsync(TowerPolicy.CreateToken(signer, "sky", who));
        Task<LocalParticipant> pilot = JoinAsync(PilotPolicy.CreateToken(signer, "sky", who + "-p"));
        await Task.WhenAll(tower, pilot);
        await (await tower).SetMetadataAsync("tower"); // ok
        await pilot.Result.SetMetadataAsync("pilot"); //! GG2001
        await pilot.Result.SendTextAsync("pilot"); // ok
    }
}

// memo: tokens by name; GetOrAdd with a factory argument, and what is removed
public sealed class Memo(TokenSigner signer)
{
    private readonly ConcurrentDictionary<string, string> _tokens = new(StringComparer.Ordinal);

    public async Task EnterAsync(string who)
    {
        string token = _tokens.GetOrAdd(who, static (w, s) => ScannerPolicy.CreateToken(s, "sky", w), signer);
        using var room = new Room();
        await room.ConnectAsync("wss://x", token);
        await room.LocalParticipant!.SetAttributesAsync(new() { ["memo"] = "1" }); //! GG2001
        await room.LocalParticipant!.SendChatMessageAsync("memo"); //! GG2003
    }
}

// stack: two collections, and the one that holds towers is read
public sealed class Handover(TokenSigner signer)
{
    private readonly Stack<Room> _towers = new();
    private readonly LinkedList<Room> _scanners = new();

    public async Task OpenAsync(string who)
    {
        Room t = new(), s = new();
        await t.ConnectAsync("wss://x", TowerPolicy.CreateToken(signer, "sky", who));
        await s.ConnectAsync("wss://x", ScannerPolicy.CreateToken(signer, "sky", who + "-s"));
        _towers.Push(t);
        _scanners.AddLast(s);
    }

    public async Task TakeAsync()
    {
        if (_towers.TryPeek(out Room? top))
        {
            await top.LocalParticipant!.SetNameAsync("In charge"); // ok
        }

        Room last = _towers.Pop();
        await last.LocalParticipant!.SendTextAsync("over to you"); // ok
        await _scanners.First!.Value.LocalParticipant!.SendTextAsync("listening"); //? GG2003
    }
}

// mixed: one list that holds both kinds; nobody knows which comes out
public sealed class Mixed(TokenSigner signer)
{
    private readonly List<Room> _all = [];

    public async Task FillAsync(string who)
    {
        Room t = new(), s = new();
        await t.ConnectAsync("wss://x", TowerPolicy.CreateToken(signer, "sky", who));
        await s.ConnectAsync("wss://x", ScannerPolicy.CreateToken(signer, "sky", who + "-s"));
        _all.Add(t);
        _all.Add(s);
    }

    public Task FirstAsync() => _all[0].LocalParticipant!.SetMetadataAsync("first"); // ok
}

// queue: a channel of rooms, read by the type that wrote them
public sealed class Hangar(TokenSigner signer)
{
    private readonly Channel<Room> _ready = Channel.CreateBounded<Room>(8);

    public async Task RollOutAsync(string who)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", PilotPolicy.CreateToken(signer, "sky", who));
        await _ready.Writer.WriteAsync(room);
    }

    public async Task FlyAsync(CancellationToken ct)
    {
        while (await _ready.Reader.WaitToReadAsync(ct) && _ready.Reader.TryRead(out Room? room))
        {
            await room.LocalParticipant!.SetNameAsync("airborne"); //? GG2001
            await room.LocalParticipant!.SendTextAsync("airborne"); // ok
        }
    }
}

// group: a query groups tokens of one kind, and joins them one by one
public sealed class Formation(TokenSigner signer)
{
    public async Task FlyAsync(string[] pilots)
    {
        var tokens = from pilot in pilots
                     orderby pilot
                     select new { Pilot = pilot, Jwt = PilotPolicy.CreateToken(signer, "sky", pilot) };
        foreach (var one in tokens.ToList())
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", one.Jwt);
            await room.LocalParticipant!.SetNameAsync(one.Pilot); //! GG2001
            await room.LocalParticipant!.SendTextAsync(one.Pilot); // ok
        }
    }
}
