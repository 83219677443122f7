// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Method groups, delegates in fields and parameters, local functions, events, currying.
using System; using System.Collections.Generic; using System.Linq; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Variants.Delegates;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class OnlookerPolicy;
[RoomPolicy(Ttl = "1h")] public partial class DebaterPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class ChairmanPolicy;

public delegate string Mint(TokenSigner signer, string room, string identity, ParticipantOptions options);

// the factory of a policy as an argument
public sealed class Rostrum(TokenSigner signer)
{
    private async Task<Room> RiseAsync(Mint mint, string hall, string who)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", mint(signer, hall, who, default));
        return room;
    }

    public async Task RunAsync(string hall, string who)
    {
        Room chair = await RiseAsync(ChairmanPolicy.CreateToken, hall, who);
        Room debater = await RiseAsync(DebaterPolicy.CreateToken, hall, who + "-d");
        await chair.LocalParticipant!.SetMetadataAsync("order"); // ok
        await chair.LocalParticipant!.SendTextAsync("order"); // ok
        await debater.LocalParticipant!.SendTextAsync("but"); // ok
        await debater.LocalParticipant!.SetMetadataAsync("but"); //! GG2001
    }
}

// one method group in a field, chosen by the constructor
public sealed class ChosenMint
{
    private readonly Mint _mint;
    private readonly TokenSigner _signer;
    private readonly bool _chairs;

    public ChosenMint(TokenSigner signer, bool chairs)
    {
        _signer = signer;
        _chairs = chairs;
        _mint = chairs ? (Mint)ChairmanPolicy.CreateToken : OnlookerPolicy.CreateToken;
    }

    public async Task EnterAsync(string hall, string who)
    {
        Room room = new();
        await room.ConnectAsync("wss://x", _mint(_signer, hall, who, default));
        if (_chairs)
        {
            await room.LocalParticipant!.SetNameAsync(who); // ok
            await room.LocalParticipant!.SendTextAsync(who); // ok
        }
    }
}

// local functions: a use behind the guard of its only call, and one that is called from both sides
public sealed class Guarded(TokenSigner signer)
{
    public async Task EnterAsync(string hall, string who, bool chairs)
    {
        Room room = new();
        await room.ConnectAsync("wss://x", chairs ? ChairmanPolicy.CreateToken(signer, hall, who) : OnlookerPolicy.CreateToken(signer, hall, who));
        if (!chairs)
        {
            await ListenAsync();
        }
        else
        {
            await OpenAsync("open");
            await NoteAsync("chair");
        }

        await NoteAsync("anybody");

        Task OpenAsync(string text) => room.LocalParticipant!.SetMetadataAsync(text); // ok

        async Task ListenAsync()
        {
            await room.DisconnectAsync(); // ok
        }

        async Task NoteAsync(string text)
        {
            await room.LocalParticipant!.SetAttributesAsync(new() { ["note"] = text }); //! GG2001
        }
    }

    public async Task LambdaAsync(string hall, string who, bool chairs)
    {
        Room room = new();
        Func<string, Task> rename = name => room.LocalParticipant!.SetNameAsync(name); // ok
        Func<string, Task> say = text => room.LocalParticipant!.SendTextAsync(text); //! GG2003
        await room.ConnectAsync("wss://x", chairs ? ChairmanPolicy.CreateToken(signer, hall, who) : OnlookerPolicy.CreateToken(signer, hall, who));
        await say("entered");
        if (chairs)
        {
            await rename(who);
        }
    }
}

// an event whose handlers belong to two objects
public sealed class Floor(TokenSigner signer)
{
    public event Func<LocalParticipant, Task>? Taken;

    public async Task TakeAsync(string hall, string who)
    {
        Room room = new();
        await room.ConnectAsync("wss://x", DebaterPolicy.CreateToken(signer, hall, who));
        if (Taken is { } taken)
        {
            await taken(room.LocalParticipant!);
        }
    }
}

public sealed class Secretary
{
    public Secretary(Floor floor)
    {
        floor.Taken += WriteAsync;
        floor.Taken += me => me.SendTextAsync("noted"); // ok
    }

    private static Task WriteAsync(LocalParticipant me) => me.SetMetadataAsync("noted"); //! GG2001
}

// curried and composed
public sealed class Curried(TokenSigner signer)
{
    private static Func<string, string> For(Func<string, string, string> mint, string hall) => who => mint(hall, who);

    public async Task RunAsync(string who)
    {
        Func<string, string> chair = For((hall, id) => ChairmanPolicy.CreateToken(signer, hall, id), "great");
        Func<string, string> onlooker = For((hall, id) => OnlookerPolicy.CreateToken(signer, hall, id), "small");
        Room a = new(), b = new();
        await a.ConnectAsync("wss://x", chair(who));
        await b.ConnectAsync("wss://x", onlooker(who));
        await a.LocalParticipant!.SetNameAsync("curried"); // ok
        await a.LocalParticipant!.SendTextAsync("curried"); // ok
        await b.LocalParticipant!.SendTextAsync("curried"); //? GG2003
    }

    public async Task RetriedAsync(string hall, string who)
    {
        Room room = await RetryAsync(async () =>
        {
            Room fresh = new();
            await fresh.ConnectAsync("wss://x", DebaterPolicy.CreateToken(signer, hall, who));
            return fresh;
        });
        await room.LocalParticipant!.SetNameAsync("retried"); //! GG2001
        await room.LocalParticipant!.SendTextAsync("retried"); // ok
    }

    private static async Task<T> RetryAsync<T>(Func<Task<T>> action)
    {
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                return await action();
            }
            catch (TimeoutException) when (attempt < 3)
            {
                await Task.Delay(100 << attempt);
            }
        }
    }
}
