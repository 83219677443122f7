// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Tokens and rooms in arrays, lists of tuples, immutable maps, LINQ, linked lists, priority queues.
using System; using System.Collections.Generic; using System.Collections.Immutable; using System.Linq; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Flow.Kept;

[RoomPolicy(CanPublish = false, Ttl = "2h")] public partial class StudentPolicy;
[RoomPolicy(Ttl = "2h")] public partial class HelperPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "2h")] public partial class LecturerPolicy;

// an array of rooms, all with tokens of one policy
public sealed class Row(TokenSigner signer, int seats)
{
    private readonly Room[] _seats = new Room[seats];

    public async Task FillAsync(string hall)
    {
        for (int i = 0; i < _seats.Length; i++)
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", HelperPolicy.CreateToken(signer, hall, $"seat-{i}"));
            _seats[i] = room;
        }
    }

    public async Task MarkAsync(int seat, string mark)
    {
        await _seats[seat].LocalParticipant!.SetMetadataAsync(mark); //! GG2001
        await _seats[^1].LocalParticipant!.SendTextAsync(mark); // ok
    }

    public Task AllAsync(string text) => Task.WhenAll(_seats.Select(room => room.LocalParticipant!.SetNameAsync(text))); //! GG2001
}

// tokens are made by a query, and rooms by the next
public sealed class LoadTest(TokenSigner signer)
{
    public async Task RunAsync(string hall, int count)
    {
        List<string> tokens = Enumerable.Range(0, count).Select(i => StudentPolicy.CreateToken(signer, hall, $"load-{i}")).ToList();
        foreach (string token in tokens)
        {
            using var room = new Room();
            await room.ConnectAsync("wss://x", token);
            await room.LocalParticipant!.SendTextAsync("load"); //! GG2003
            room.LocalParticipant!.UnregisterRpcMethod("load"); // ok
        }
    }

    public async Task FirstAsync(string hall)
    {
        var room = new Room();
        string[] all = [LecturerPolicy.CreateToken(signer, hall, "first"), LecturerPolicy.CreateToken(signer, hall, "second")];
        await room.ConnectAsync("wss://x", all.First());
        await room.LocalParticipant!.SetNameAsync("first"); // ok
    }
}

// a list of tuples: the token is one part of it
public sealed class Waitlist(TokenSigner signer)
{
    private readonly List<(string User, string Token)> _waiting = [];

    public void Add(string hall, string user) => _waiting.Add((user, HelperPolicy.CreateToken(signer, hall, user)));

    public async Task AdmitAsync()
    {
        foreach (var (user, token) in _waiting)
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", token);
            await room.LocalParticipant!.SetNameAsync(user); //! GG2001
            await room.LocalParticipant!.SendChatMessageAsync(user); // ok
        }

        _waiting.Clear();
    }
}

// an immutable map that is exchanged
public sealed class Desks(TokenSigner signer)
{
    private ImmutableDictionary<string, Room> _desks = ImmutableDictionary<string, Room>.Empty;

    public async Task OpenAsync(string desk)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", LecturerPolicy.CreateToken(signer, desk, "desk-" + desk));
        _desks = _desks.Add(desk, room);
    }

    public string Link(string desk, string student) => StudentPolicy.CreateToken(signer, desk, student);

    // only lecturers' rooms go into the map; the link is for somebody else
    public Task TitleAsync(string desk, string title) => _desks[desk].LocalParticipant!.SetMetadataAsync(title); // ok

    public Task SayAsync(string desk, string text) => _desks.TryGetValue(desk, out var room) ? room.LocalParticipant!.SendTextAsync(text) : Task.CompletedTask; // ok
}

// both kinds in one list: who it is, nobody knows
public sealed class Mixed(TokenSigner signer)
{
    private readonly LinkedList<Room> _rooms = new();

    public async Task AddAsync(string hall, string user)
    {
        Room lecturer = new(), student = new();
        await lecturer.ConnectAsync("wss://x", LecturerPolicy.CreateToken(signer, hall, user));
        await student.ConnectAsync("wss://x", StudentPolicy.CreateToken(signer, hall, user + "-s"));
        _rooms.AddLast(lecturer);
        _rooms.AddLast(student);
        await student.LocalParticipant!.SendTextAsync("added"); //! GG2003
    }

    public Task TitleAsync(string title) => _rooms.First!.Value.LocalParticipant!.SetMetadataAsync(title); // ok

    public async Task TellAsync(string text)
    {
        foreach (Room room in _rooms)
        {
            await room.LocalParticipant!.SendTextAsync(text); // ok
        }
    }
}

// a dictionary of dictionaries, and GetValueOrDefault
public sealed class Halls(TokenSigner signer)
{
    private readonly Dictionary<string, Dictionary<string, Room>> _halls = new(StringComparer.Ordinal);

    public async Task EnterAsync(string hall, string user)
    {
        if (!_halls.TryGetValue(hall, out var rooms))
        {
            _halls[hall] = rooms = [];
        }

        rooms[user] = new Room();
        await rooms[user].ConnectAsync("wss://x", StudentPolicy.CreateToken(signer, hall, user));
    }

    public Task AskAsync(string hall, string user, string question)
        => _halls[hall].GetValueOrDefault(user)?.LocalParticipant!.SendTextAsync(question) ?? Task.CompletedTask; //? GG2003

    public int Count(string hall) => _halls.TryGetValue(hall, out var rooms) ? rooms.Count : 0; // ok
}

// a queue of work with the participant in it
public sealed class Worklist(TokenSigner signer)
{
    private sealed record Job(LocalParticipant Me, string Text);

    private readonly Queue<Job> _jobs = new();

    public async Task StartAsync(string hall, string user)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", HelperPolicy.CreateToken(signer, hall, user));
        _jobs.Enqueue(new Job(room.LocalParticipant!, "first"));
    }

    public async Task WorkAsync()
    {
        while (_jobs.TryDequeue(out Job? job))
        {
            await job.Me.SetMetadataAsync(job.Text); //! GG2001
            await job.Me.SendTextAsync(job.Text); // ok
        }
    }
}
