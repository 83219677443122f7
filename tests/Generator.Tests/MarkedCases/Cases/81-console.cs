// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Console programs and tools: Main, commands by name, static state, arguments, a menu loop.
using System; using System.Collections.Generic; using System.IO; using System.Linq; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Variants.Consoles;

[RoomPolicy(CanPublish = false, Ttl = "10m")] public partial class SnifferPolicy;
[RoomPolicy(Ttl = "10m")] public partial class ChatBotPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "10m")] public partial class AdminBotPolicy;

// one Main, a switch on the command
public static class Tool
{
    private static readonly TokenSigner Signer = TokenSigner.FromEnvironment();

    public static async Task<int> Main(string[] args)
    {
        if (args is not [var command, var hall, ..]) return Usage();
        using var room = new Room();
        switch (command)
        {
            case "chat":
                await room.ConnectAsync("wss://x", ChatBotPolicy.CreateToken(Signer, hall, Environment.UserName));
                await room.LocalParticipant!.SendTextAsync(string.Join(' ', args.Skip(2))); // ok
                return 0;
            case "title":
                await room.ConnectAsync("wss://x", AdminBotPolicy.CreateToken(Signer, hall, Environment.UserName));
                await room.LocalParticipant!.SetMetadataAsync(args[^1]); // ok
                return 0;
            case "listen":
                await room.ConnectAsync("wss://x", SnifferPolicy.CreateToken(Signer, hall, Environment.UserName));
                await room.LocalParticipant!.SendChatMessageAsync("is anybody here?"); //! GG2003
                Console.ReadLine();
                return 0;
            default:
                return Usage();
        }
    }

    private static int Usage()
    {
        Console.Error.WriteLine("chat | title | listen <room>");
        return 1;
    }
}

// the token is read from a file or the command line; minted is a link for others
public static class Joiner
{
    private static Room? s_room;

    public static async Task RunAsync(string[] args, TokenSigner signer)
    {
        string token = args.Length > 1 ? args[1] : await File.ReadAllTextAsync("token.txt");
        s_room = new Room();
        await s_room.ConnectAsync("wss://x", token.Trim());
        Console.WriteLine(SnifferPolicy.CreateToken(signer, "tool", "guest-" + args.Length));
        await s_room.LocalParticipant!.SetNameAsync("tool"); // ok
        await s_room.LocalParticipant!.SendTextAsync("tool"); // ok
    }
}

// a menu: the room is a local that the commands close over
public static class Shell
{
    public static async Task RunAsync(TokenSigner signer, TextReader input)
    {
        Room room = new();
        await room.ConnectAsync("wss://x", ChatBotPolicy.CreateToken(signer, "shell", Environment.MachineName));
        var commands = new Dictionary<string, Func<string, Task>>(StringComparer.OrdinalIgnoreCase)
        {
            ["say"] = text => room.LocalParticipant!.SendTextAsync(text), // ok
            ["name"] = name => room.LocalParticipant!.SetNameAsync(name), //! GG2001
            ["quit"] = _ => room.DisconnectAsync(), // ok
        };
        while (await input.ReadLineAsync() is { } line)
        {
            string[] words = line.Split(' ', 2);
            if (commands.TryGetValue(words[0], out var command))
            {
                await command(words.Length > 1 ? words[1] : "");
            }
        }
    }
}

// Ctrl+C: the handler acts on the room that Main made
public static class Interrupted
{
    public static async Task RunAsync(TokenSigner signer)
    {
        using var stop = new CancellationTokenSource();
        await using var timer = new Timer(_ => stop.Cancel(), null, 60_000, Timeout.Infinite);
        Room bot = new();
        await bot.ConnectAsync("wss://x", AdminBotPolicy.CreateToken(signer, "long", "bot-" + Environment.ProcessId), cancellationToken: stop.Token);
        Room ear = new();
        await ear.ConnectAsync("wss://x", SnifferPolicy.CreateToken(signer, "long", "ear-" + Environment.ProcessId), cancellationToken: stop.Token);
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = true;
            bot.LocalParticipant!.SetMetadataAsync("interrupted").Wait(); // ok
            ear.LocalParticipant!.PublishDataAsync([3]).Wait(); //! GG2003
            stop.Cancel();
        };
        try
        {
            await Task.Delay(Timeout.Infinite, stop.Token);
        }
        catch (OperationCanceledException)
        {
            await bot.LocalParticipant!.SendTextAsync("bye"); // ok
        }
    }
}

// flags of the command line in a record of options
public sealed record Arguments(string Hall, string Name, bool Admin, bool Silent);

public static class Bot
{
    public static async Task RunAsync(Arguments a, TokenSigner signer)
    {
        string token = a switch
        {
            { Admin: true } => AdminBotPolicy.CreateToken(signer, a.Hall, a.Name),
            { Silent: true } => SnifferPolicy.CreateToken(signer, a.Hall, a.Name),
            _ => ChatBotPolicy.CreateToken(signer, a.Hall, a.Name),
        };
        Room room = new();
        await room.ConnectAsync("wss://x", token);
        if (a.Admin)
        {
            await room.LocalParticipant!.SetNameAsync(a.Name); // ok
        }

        if (!a.Silent)
        {
            await room.LocalParticipant!.SendTextAsync(a.Name); // ok
        }

        if (a is { Admin: false, Silent: true })
        {
            await room.LocalParticipant!.SendTextAsync(a.Name); //! GG2003
        }
    }
}
