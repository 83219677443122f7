// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Extension methods, local functions, closures, events with arguments of one's own, delegates in maps, ref.
using System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Flow.Functions;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class EarPolicy;
[RoomPolicy(Ttl = "1h")] public partial class MouthPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class HeadPolicy;

// extension methods on the signer, on the token, and on the room
public static class Extensions
{
    public static string Ear(this TokenSigner signer, string hall, string who) => EarPolicy.CreateToken(signer, hall, who);

    public static string Head(this TokenSigner signer, string hall, string who) => HeadPolicy.CreateToken(signer, hall, who);

    public static async Task<Room> OpenAsync(this string token, string url = "wss://x")
    {
        var room = new Room();
        await room.ConnectAsync(url, token);
        return room;
    }

    public static async Task<T> UsingAsync<T>(this Task<Room> opening, Func<Room, Task<T>> work)
    {
        using Room room = await opening;
        return await work(room);
    }
}

public sealed class ExtensionUser(TokenSigner signer)
{
    public async Task RunAsync(string hall, string who)
    {
        Room ear = await signer.Ear(hall, who).OpenAsync();
        Room head = await signer.Head(hall, who + "-h").OpenAsync("wss://y");
        await head.LocalParticipant!.SetNameAsync(who); // ok
        await ear.LocalParticipant!.SendTextAsync(who); //! GG2003
        await head.LocalParticipant!.SendTextAsync(who); // ok
    }
}

// events: the arguments carry the room
public sealed class JoinedEventArgs(Room room, string hall) : EventArgs
{
    public Room Room => room;

    public string Hall => hall;
}

public sealed class Mouth(TokenSigner signer)
{
    public event EventHandler<JoinedEventArgs>? Joined;

    public async Task OpenAsync(string hall)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", MouthPolicy.CreateToken(signer, hall, "mouth-" + hall));
        Joined?.Invoke(this, new JoinedEventArgs(room, hall));
    }
}

public sealed class MouthWatcher
{
    public MouthWatcher(Mouth mouth)
    {
        mouth.Joined += OnJoined;
        mouth.Joined += async (_, e) => await e.Room.LocalParticipant!.SendTextAsync(e.Hall); // ok
    }

    private async void OnJoined(object? sender, JoinedEventArgs e)
    {
        await e.Room.LocalParticipant!.SetMetadataAsync(e.Hall); //! GG2001
    }
}

// local functions that close over the room, and one that is static
public sealed class Nested(TokenSigner signer)
{
    public async Task RunAsync(string hall, string who, bool heads)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", Token());
        if (heads)
        {
            await TitleAsync("head");
        }

        await SayAsync(room, "hello");
        await MarkAsync();

        string Token() => heads ? HeadPolicy.CreateToken(signer, hall, who) : MouthPolicy.CreateToken(signer, hall, who);

        Task TitleAsync(string title) => room.LocalParticipant!.SetMetadataAsync(title); // ok

        static Task SayAsync(Room room, string text) => room.LocalParticipant!.SendTextAsync(text); // ok

        Task MarkAsync() => room.LocalParticipant!.SetAttributesAsync(new() { ["mark"] = "1" }); //! GG2001
    }
}

// commands in a map: each closes over the same room
public sealed class Commands
{
    private readonly Room _room = new();
    private readonly Dictionary<string, Func<string, Task>> _commands;

    public Commands(TokenSigner signer, string hall)
    {
        _commands = new()
        {
            ["join"] = who => _room.ConnectAsync("wss://x", MouthPolicy.CreateToken(signer, hall, who)),
            ["say"] = text => _room.LocalParticipant!.SendTextAsync(text), // ok
            ["name"] = name => _room.LocalParticipant!.SetNameAsync(name), //! GG2001
            ["leave"] = _ => _room.DisconnectAsync(), // ok
        };
    }

    public Task RunAsync(string command, string argument) => _commands[command](argument);
}

// ref and closures over a token that is exchanged before it is used
public sealed class Exchanged(TokenSigner signer)
{
    private void Promote(ref string token, string hall, string who) => token = HeadPolicy.CreateToken(signer, hall, who);

    public async Task RefAsync(string hall, string who)
    {
        string token = EarPolicy.CreateToken(signer, hall, who);
        Promote(ref token, hall, who);
        var room = new Room();
        await room.ConnectAsync("wss://x", token);
        await room.LocalParticipant!.SetNameAsync(who); // ok
        await room.LocalParticipant!.SendTextAsync(who); // ok
    }

    public async Task DelayedAsync(string hall, string who)
    {
        Func<string> mint = () => MouthPolicy.CreateToken(signer, hall, who);
        async Task<Room> JoinAsync(Func<string> with)
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", with());
            return room;
        }

        Room room = await JoinAsync(mint);
        await room.LocalParticipant!.SetNameAsync(who); //! GG2001
        await room.LocalParticipant!.SendTextAsync(who); // ok
    }
}

// work that is handed to a helper together with the opening
public sealed class Worker(TokenSigner signer)
{
    public Task<int> HeadAsync(string hall, string who) => signer.Head(hall, who).OpenAsync().UsingAsync(async room =>
    {
        await room.LocalParticipant!.SetMetadataAsync("working"); // ok
        return 1;
    });

    public async Task MouthAsync(string hall, string who, CancellationToken ct)
    {
        using var room = await MouthPolicy.CreateToken(signer, hall, who).OpenAsync();
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(5));
        while (await timer.WaitForNextTickAsync(ct))
        {
            await room.LocalParticipant!.SetAttributesAsync(new() { ["alive"] = "1" }); //! GG2001
        }
    }
}
