// rules: GG2001 GG2002 GG2003
// Two objects of one class in two fields: what is known of the object in the field goes before what all objects of its class have.
using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Parts;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class ListenPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class SpeakPolicy;

public sealed class Line
{
    private Room? _room;

    public async Task DialAsync(string token)
    {
        _room = new Room();
        await _room.ConnectAsync("u", token);
    }

    public LocalParticipant Me => _room!.LocalParticipant!;

    public LocalParticipant GetMe() => Me;
}

// dialed later
public sealed class Switchboard(TokenSigner signer)
{
    private readonly Line _in = new(), _out = new();

    public async Task DialAsync(string who)
    {
        await _in.DialAsync(ListenPolicy.CreateToken(signer, "r", who));
        await _out.DialAsync(SpeakPolicy.CreateToken(signer, "r", who));
    }

    public Task NameInAsync() => _in.Me.SetNameAsync("in"); //! GG2001

    public Task NameOutAsync() => _out.Me.SetNameAsync("out"); // ok

    public Task TextInAsync() => _in.GetMe().SendTextAsync("in"); //! GG2003

    public Task TextOutAsync() => _out.GetMe().SendTextAsync("out"); // ok
}

// made by a static factory, in properties
public sealed class Booth
{
    private Booth(Room room) => Room = room;

    public Room Room { get; }

    public static async Task<Booth> OpenAsync(string token)
    {
        var room = new Room();
        await room.ConnectAsync("u", token);
        return new Booth(room);
    }

    public Task RenameAsync(string name) => Room.LocalParticipant!.SetNameAsync(name); // ok
}

public sealed class Booths(TokenSigner signer)
{
    public Booth? Speaker { get; private set; }

    public Booth? Listener { get; private set; }

    public async Task OpenAsync()
    {
        Speaker = await Booth.OpenAsync(SpeakPolicy.CreateToken(signer, "r", "s"));
        Listener = await Booth.OpenAsync(ListenPolicy.CreateToken(signer, "r", "l"));
        await Speaker.RenameAsync("s");
        await Listener.RenameAsync("l");
    }

    public Task TellAsync(string text) => Listener!.Room.LocalParticipant!.SendTextAsync(text); //! GG2003

    public Task SayAsync(string text) => Speaker!.Room.LocalParticipant!.SendTextAsync(text); // ok
}

// one local, one in a field: neither caller's object goes before the other's
public sealed class Mixed(TokenSigner signer)
{
    private Booth? _kept;

    public async Task KeepAsync() => _kept = await Booth.OpenAsync(SpeakPolicy.CreateToken(signer, "r", "k"));

    public async Task OnceAsync()
    {
        Booth once = await Booth.OpenAsync(ListenPolicy.CreateToken(signer, "r", "o"));
        await Signs.ShowAsync(once);
        await Signs.ShowAsync(_kept!);
    }
}

public static class Signs
{
    public static Task ShowAsync(Booth booth) => booth.Room.LocalParticipant!.SetAttributesAsync(new() { ["sign"] = "on" }); // ok
}

// a list of all of them says nothing of each
public sealed class Both(TokenSigner signer)
{
    private readonly Room _stage = new(), _hall = new();

    public async Task OpenAsync()
    {
        await _stage.ConnectAsync("u", SpeakPolicy.CreateToken(signer, "r", "s"));
        await _hall.ConnectAsync("u", ListenPolicy.CreateToken(signer, "r", "h"));
        foreach (Room room in Rooms())
        {
            await room.LocalParticipant!.SetNameAsync("any"); // ok
        }
    }

    private IEnumerable<Room> Rooms() => [_stage, _hall];

    public Task StageAsync() => _stage.LocalParticipant!.SetNameAsync("stage"); // ok

    public Task HallAsync() => _hall.LocalParticipant!.SetNameAsync("hall"); //! GG2001

    public async Task FirstAsync()
    {
        Room[] ordered = [.. Rooms().OrderBy(room => room.Name).Take(1)];
        await ordered[0].LocalParticipant!.SetNameAsync("first"); // ok
    }
}

// sequences of participants
public sealed class Sequences(TokenSigner signer)
{
    public async Task RunAsync(string[] names)
    {
        Room[] rooms = await Task.WhenAll(names.Select(OpenAsync));
        foreach (LocalParticipant me in rooms.Select(room => room.LocalParticipant!))
        {
            await me.SetNameAsync("x"); //! GG2001
        }

        foreach (LocalParticipant me in from room in rooms where room.LocalParticipant is not null select room.LocalParticipant)
        {
            await me.SetNameAsync("x"); //! GG2001
        }

        foreach (Room room in rooms.TakeLast(2).Skip(1).Take(1))
        {
            await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
        }
    }

    private async Task<Room> OpenAsync(string name)
    {
        var room = new Room();
        await room.ConnectAsync("u", ListenPolicy.CreateToken(signer, "r", name));
        return room;
    }
}
