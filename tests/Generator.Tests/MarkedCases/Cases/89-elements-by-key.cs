// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Elements that are read by a key, in a type that makes their tokens itself.
using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace ElementsByKey;
[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class ViewerPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class HostPolicy;

public static class Join
{
    public static async Task<Room> WithAsync(string token)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", token);
        return room;
    }
}

// two dictionaries, each with the rooms of one policy
public sealed class Halls(TokenSigner signer)
{
    private readonly ConcurrentDictionary<string, Room> _hosts = new(), _viewers = new();

    public async Task FillAsync(string who)
    {
        _hosts[who] = await Join.WithAsync(HostPolicy.CreateToken(signer, "hall", who));
        _viewers[who] = await Join.WithAsync(ViewerPolicy.CreateToken(signer, "hall", who));
    }

    public Task HostAsync(string who) => _hosts[who].LocalParticipant!.SetNameAsync(who); // ok

    public Task ViewerAsync(string who) => _viewers[who].LocalParticipant!.SetNameAsync(who); //! GG2001

    public Task TriedAsync(string who) => _viewers.TryGetValue(who, out Room? room) ? room.LocalParticipant!.SetNameAsync(who) : Task.CompletedTask; //! GG2001
}

// one dictionary with the rooms of both
public sealed class Mixed(TokenSigner signer)
{
    private readonly Dictionary<string, Room> _rooms = new();

    public async Task FillAsync(string who)
    {
        _rooms["host"] = await Join.WithAsync(HostPolicy.CreateToken(signer, "hall", who));
        _rooms["viewer"] = await Join.WithAsync(ViewerPolicy.CreateToken(signer, "hall", who));
    }

    public Task NameAsync(string who) => _rooms[who].LocalParticipant!.SetNameAsync(who); // ok
}

// the rooms come from outside, and the type mints a link for somebody else
public sealed class Links(TokenSigner signer, IReadOnlyDictionary<string, Room> rooms)
{
    public string Link(string who) => ViewerPolicy.CreateToken(signer, "hall", who);

    public Task NameAsync(string who) => rooms[who].LocalParticipant!.SetNameAsync(who); // ok
}

// a class that keeps rooms, in two fields: the objects are told apart
public sealed class Shelf
{
    private readonly Dictionary<string, Room> _rooms = new();

    public Room this[string who] { get => _rooms[who]; set => _rooms[who] = value; }

    public void Put(string who, Room room) => _rooms[who] = room;

    public Room Get(string who) => _rooms[who];

    public IEnumerable<Room> All => _rooms.Values;

    public IEnumerable<LocalParticipant> Everybody => _rooms.Values.Select(room => room.LocalParticipant!);
}

public sealed class TwoShelves(TokenSigner signer)
{
    private readonly Shelf _hosts = new(), _viewers = new();

    public async Task FillAsync(string who)
    {
        _hosts[who] = await Join.WithAsync(HostPolicy.CreateToken(signer, "hall", who));
        _viewers[who] = await Join.WithAsync(ViewerPolicy.CreateToken(signer, "hall", who));
    }

    public Task HostAsync(string who) => _hosts[who].LocalParticipant!.SetNameAsync(who); // ok

    public Task ViewerAsync(string who) => _viewers[who].LocalParticipant!.SetNameAsync(who); //! GG2001

    public async Task AllAsync()
    {
        foreach (Room host in _hosts.All)
        {
            await host.LocalParticipant!.SetNameAsync("host"); // ok
        }

        foreach (LocalParticipant viewer in _viewers.Everybody)
        {
            await viewer.SetNameAsync("viewer"); //! GG2001
        }
    }
}

public sealed class PutShelves(TokenSigner signer)
{
    private readonly Shelf _hosts = new(), _viewers = new();

    public async Task FillAsync(string who)
    {
        _hosts.Put(who, await Join.WithAsync(HostPolicy.CreateToken(signer, "hall", who)));
        _viewers.Put(who, await Join.WithAsync(ViewerPolicy.CreateToken(signer, "hall", who)));
    }

    public Task HostAsync(string who) => _hosts.Get(who).LocalParticipant!.SetNameAsync(who); // ok

    public Task ViewerAsync(string who) => _viewers.Get(who).LocalParticipant!.SetNameAsync(who); //! GG2001
}

// tokens that another type makes: which of them the element has is not known
public static class Tokens { public static string Viewer(TokenSigner signer, string who) => ViewerPolicy.CreateToken(signer, "hall", who); }

public sealed class Kept(TokenSigner signer)
{
    private readonly Shelf _shelf = new();

    public async Task FillAsync(string who) => _shelf.Put(who, await Join.WithAsync(Tokens.Viewer(signer, who)));

    public Task NameAsync(string who) => _shelf.Get(who).LocalParticipant!.SetNameAsync(who); // ok
}
