// rules: GG2001 GG2003 GG3005
// What constructors keep of their parameters, participants in messages, a flag that is turned round, and grants that a function returns.
using System;
using System.Threading.Tasks;
using GrantGen;
using Livekit.Server.Sdk.Dotnet;
using LiveKit.Proto;
using LiveKit.Rtc;
using Room = LiveKit.Rtc.Room;

namespace ConstructionAndMessages;

[RoomPolicy(CanPublish = false, Ttl = "1h")]
public partial class ReaderPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")]
public partial class EditorPolicy;

public sealed class Desk(Room room)
{
    public LocalParticipant Own { get; } = room.LocalParticipant!;
}

public sealed class Shelf(Room room)
{
    public Room First { get; } = room;

    public Room Second { get; } = room;
}

public sealed record Board(Room Room)
{
    public readonly LocalParticipant Own = Room.LocalParticipant!;
}

public sealed class Pair
{
    public Pair(Room room)
    {
        First = room;
        Second = room;
    }

    public Room First { get; }

    public Room Second { get; }
}

public sealed class Library(TokenSigner signer)
{
    private async Task<(Room Editor, Room Reader)> OpenAsync(string shelf)
    {
        var editor = new Room();
        await editor.ConnectAsync("wss://library", EditorPolicy.CreateToken(signer, shelf, "editor-" + shelf));
        var reader = new Room();
        await reader.ConnectAsync("wss://library", ReaderPolicy.CreateToken(signer, shelf, "reader-" + shelf));
        return (editor, reader);
    }

    public async Task DesksAsync(string shelf)
    {
        var (editor, reader) = await OpenAsync(shelf);
        Desk write = new(editor), read = new(reader);
        await write.Own.SetNameAsync("editor"); // ok
        await write.Own.SendTextAsync("news"); // ok
        await read.Own.SetNameAsync("reader"); //! GG2001
        await read.Own.SendTextAsync("question"); //! GG2003
    }

    public async Task ShelvesAsync(string shelf)
    {
        var (editor, reader) = await OpenAsync(shelf);
        Shelf write = new(editor), read = new(reader);
        await write.Second.LocalParticipant!.SetNameAsync("editor"); // ok
        await read.First.LocalParticipant!.SetNameAsync("reader"); //! GG2001
        await read.Second.LocalParticipant!.SendTextAsync("question"); //! GG2003
    }

    public async Task BoardsAsync(string shelf)
    {
        var (editor, reader) = await OpenAsync(shelf);
        Board write = new(editor), read = new(reader);
        await write.Own.SetNameAsync("editor"); // ok
        await read.Own.SetNameAsync("reader"); //! GG2001
        await read.Room.LocalParticipant!.SendTextAsync("question"); //! GG2003
    }

    public async Task PairsAsync(string shelf)
    {
        var (editor, reader) = await OpenAsync(shelf);
        Pair write = new(editor), read = new(reader);
        await write.Second.LocalParticipant!.SetNameAsync("editor"); // ok
        await read.First.LocalParticipant!.SetNameAsync("reader"); //! GG2001
        await read.Second.LocalParticipant!.SendTextAsync("question"); //! GG2003
    }
}

// A message brings a participant along; the tokens that its handler makes are for others.
public sealed record Closing(LocalParticipant Own, string Reason);

public sealed class Opening
{
    public Room? Room { get; init; }
}

public interface IBus
{
    Task PublishAsync(object message);
}

public sealed class Counter(TokenSigner signer)
{
    public Task CloseAsync(Closing message) => message.Own.SetMetadataAsync(message.Reason); // ok

    public Task OpenAsync(Opening message) => message.Room!.LocalParticipant!.SetMetadataAsync("open"); // ok

    public string TicketFor(string visitor) => ReaderPolicy.CreateToken(signer, "hall", visitor);
}

public sealed class HeadOffice(TokenSigner signer, Counter counter, IBus bus)
{
    public async Task CloseAsync(string reason)
    {
        var room = new Room();
        await room.ConnectAsync("wss://library", EditorPolicy.CreateToken(signer, "hall", "head-" + reason));
        await counter.CloseAsync(new Closing(room.LocalParticipant!, reason));
        await bus.PublishAsync(new Opening { Room = room });
    }
}

// The handler that gets a reader's participant is reported, wherever the message comes from.
public sealed record Asking(LocalParticipant Own);

public sealed class Answers(TokenSigner signer)
{
    public Task AskAsync(Asking message) => message.Own.SendTextAsync("?"); //! GG2003

    public string TicketFor(string visitor) => EditorPolicy.CreateToken(signer, "hall", visitor);
}

public sealed class Visitor(TokenSigner signer, Answers answers)
{
    public async Task AskAsync(string name)
    {
        var room = new Room();
        await room.ConnectAsync("wss://library", ReaderPolicy.CreateToken(signer, "hall", name));
        await answers.AskAsync(new Asking(room.LocalParticipant!));
    }
}

// The right-hand side of an assignment reads the old value.
public sealed class Shifts(TokenSigner signer)
{
    public async Task SwapAsync(bool edits, string shelf, string who)
    {
        var room = new Room();
        await room.ConnectAsync("wss://library", edits ? EditorPolicy.CreateToken(signer, shelf, who) : ReaderPolicy.CreateToken(signer, shelf, who));
        edits = !edits;
        if (edits)
        {
            await room.LocalParticipant!.SetNameAsync("was a reader"); //! GG2001
        }
        else
        {
            await room.LocalParticipant!.SetNameAsync("was an editor"); // ok
        }

        edits = !edits;
        await (edits ? room.LocalParticipant!.SetNameAsync("an editor again") : Task.CompletedTask); // ok
    }

    public async Task ExchangeAsync(bool first, bool second, string shelf, string who)
    {
        var room = new Room();
        await room.ConnectAsync("wss://library", first ? EditorPolicy.CreateToken(signer, shelf, who) : ReaderPolicy.CreateToken(signer, shelf, who));
        (first, second) = (second, first);
        if (second)
        {
            await room.LocalParticipant!.SetNameAsync("came as an editor"); // ok
        }

        if (!second)
        {
            await room.LocalParticipant!.SetNameAsync("came as a reader"); //! GG2001
        }
    }
}

// What a variable is computed from says something of the value before.
public sealed class Levels(TokenSigner signer)
{
    public async Task RaiseAsync(int level, string shelf, string who)
    {
        var room = new Room();
        await room.ConnectAsync("wss://library", level > 2 ? EditorPolicy.CreateToken(signer, shelf, who) : ReaderPolicy.CreateToken(signer, shelf, who));
        level = level + 1;
        if (level > 3)
        {
            await room.LocalParticipant!.SetNameAsync("was more than two"); // ok
        }
    }

    public async Task RetryAsync(bool edits, string shelf, string who)
    {
        var room = new Room();
        await room.ConnectAsync("wss://library", edits ? EditorPolicy.CreateToken(signer, shelf, who) : ReaderPolicy.CreateToken(signer, shelf, who));
        while (true)
        {
            if (edits)
            {
                await room.LocalParticipant!.SetNameAsync("editor"); // ok
                break;
            }

            edits = !edits;
        }
    }

    public async Task TurnAsync(bool edits, string shelf, string who)
    {
        var room = new Room();
        await room.ConnectAsync("wss://library", edits ? EditorPolicy.CreateToken(signer, shelf, who) : ReaderPolicy.CreateToken(signer, shelf, who));
        Turn(ref edits);
        if (!edits)
        {
            await room.LocalParticipant!.SetNameAsync("was an editor"); // ok
        }

        static void Turn(ref bool flag) => flag = !flag;
    }

    public async Task RightsAsync(bool edits, string shelf, string who)
    {
        edits = edits || await IsOwnerAsync(who);
        var room = new Room();
        await room.ConnectAsync("wss://library", edits ? EditorPolicy.CreateToken(signer, shelf, who) : ReaderPolicy.CreateToken(signer, shelf, who));
        if (!edits)
        {
            await room.LocalParticipant!.SetNameAsync("reader"); //! GG2001
        }
    }

    private static Task<bool> IsOwnerAsync(string who) => Task.FromResult(who.Length > 3);
}

// A struct that does not change is what it was made with.
public readonly record struct Place(Room Room, bool Edits);

public sealed class Places(TokenSigner signer)
{
    public async Task SitAsync(bool edits, string shelf, string who)
    {
        var room = new Room();
        await room.ConnectAsync("wss://library", edits ? EditorPolicy.CreateToken(signer, shelf, who) : ReaderPolicy.CreateToken(signer, shelf, who));
        var place = new Place(room, edits);
        if (place.Edits)
        {
            await place.Room.LocalParticipant!.SetNameAsync("editor"); // ok
        }

        if (place is { Edits: false, Room.LocalParticipant: { } me })
        {
            await me.SetNameAsync("reader"); //! GG2001
        }
    }
}

// A function that is passed brings the room of its caller.
public sealed class Reception(TokenSigner signer)
{
    public Task GreetAsync(Func<Room> room) => room().LocalParticipant!.SetNameAsync("reception"); // ok

    public string TicketFor(string visitor) => ReaderPolicy.CreateToken(signer, "hall", visitor);
}

public sealed class Opener(TokenSigner signer, Reception reception)
{
    public async Task OpenAsync(string name)
    {
        var room = new Room();
        await room.ConnectAsync("wss://library", EditorPolicy.CreateToken(signer, "hall", name));
        await reception.GreetAsync(() => room);
    }
}

// A constructor that sets several members at once.
public sealed class Membership
{
    private readonly TokenSigner _signer;
    private readonly bool _edits;
    private readonly Room _room = new();

    public Membership(TokenSigner signer, bool edits) => (_signer, _edits) = (signer, edits);

    public Task JoinAsync(string shelf, string who)
        => _room.ConnectAsync("wss://library", _edits ? EditorPolicy.CreateToken(_signer, shelf, who) : ReaderPolicy.CreateToken(_signer, shelf, who));

    public Task NameAsync(string name) => _edits ? _room.LocalParticipant!.SetNameAsync(name) : Task.CompletedTask; // ok

    public Task WhisperAsync(string text) => _edits ? Task.CompletedTask : _room.LocalParticipant!.SendTextAsync(text); //! GG2003
}

// Grants that a function returns are what they say, unless another function completes them.
public static class Grants
{
    public static VideoGrants Listener(string room) => new() { RoomJoin = true, Room = room, CanPublish = false }; //! GG3005

    public static VideoGrants Stated(string room) => new() { RoomJoin = true, Room = room, CanPublish = false, CanPublishData = false }; // ok
}
