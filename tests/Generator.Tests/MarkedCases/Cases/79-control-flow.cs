// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Retry loops, early return and throw, try, finally, goto case, reassignment, while over a condition.
using System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Variants.ControlFlow;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class CaboosePolicy;
[RoomPolicy(Ttl = "1h")] public partial class CarriagePolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class EnginePolicy;

// falls back to a weaker token when the strong one is refused
public sealed class Fallback(TokenSigner signer)
{
    public async Task EnterAsync(string line, string who)
    {
        Room room = new();
        bool strong = true;
        try
        {
            await room.ConnectAsync("wss://x", EnginePolicy.CreateToken(signer, line, who));
        }
        catch (InvalidOperationException)
        {
            strong = false;
            await room.ConnectAsync("wss://x", CaboosePolicy.CreateToken(signer, line, who));
        }

        if (strong)
        {
            await room.LocalParticipant!.SetNameAsync(who); // ok
            await room.LocalParticipant!.SendTextAsync(who); // ok
        }
    }

    public async Task ThrowingAsync(string line, string who, bool driver)
    {
        string token = driver ? EnginePolicy.CreateToken(signer, line, who) : CarriagePolicy.CreateToken(signer, line, who);
        _ = driver || who.Length > 0 ? 0 : throw new ArgumentException("nobody", nameof(who));
        using Room room = new();
        await room.ConnectAsync("wss://x", token);
        if (driver)
        {
            goto drive;
        }

        await room.LocalParticipant!.SendTextAsync("seated"); // ok
        return;

    drive:
        await room.LocalParticipant!.SetMetadataAsync("driving"); // ok
    }
}

// the loop mints anew, weaker each time it fails
public sealed class Degrading(TokenSigner signer)
{
    public async Task<Room> EnterAsync(string line, string who, CancellationToken ct)
    {
        for (int attempt = 0; attempt < 3 && !ct.IsCancellationRequested; attempt++)
        {
            Room room = new();
            try
            {
                await room.ConnectAsync("wss://x", CarriagePolicy.CreateToken(signer, line, who + attempt), cancellationToken: ct);
                await room.LocalParticipant!.SetMetadataAsync($"attempt {attempt}"); //! GG2001
                return room;
            }
            catch (TimeoutException)
            {
                room.Dispose();
            }
            finally
            {
                await Task.Yield();
            }
        }

        throw new OperationCanceledException(ct);
    }
}

// while over a flag, continue, and a local that is cleared
public sealed class Loops(TokenSigner signer)
{
    public async Task RunAsync(string line, string who, bool driver, Queue<string> orders)
    {
        Room room = new();
        await room.ConnectAsync("wss://x", driver ? EnginePolicy.CreateToken(signer, line, who) : CarriagePolicy.CreateToken(signer, line, who));
        while (driver && orders.Count > 0)
        {
            await room.LocalParticipant!.SetMetadataAsync(orders.Dequeue()); // ok
        }

        foreach (string order in orders)
        {
            if (!driver) continue;
            await room.LocalParticipant!.SetNameAsync(order); // ok
        }

        foreach (string order in orders)
        {
            if (driver) break;
            await room.LocalParticipant!.SetNameAsync(order); //! GG2001
        }

        do
        {
            await room.LocalParticipant!.SendTextAsync("rolling"); // ok
        }
        while (orders.TryDequeue(out _));
    }

    public async Task ClearedAsync(string line, string who)
    {
        string? token = CaboosePolicy.CreateToken(signer, line, who);
        Console.WriteLine(token.Length);
        token = null;
        token ??= EnginePolicy.CreateToken(signer, line, who);
        Room room = new();
        await room.ConnectAsync("wss://x", token);
        await room.LocalParticipant!.SendTextAsync(who); // ok
        await room.LocalParticipant!.SetNameAsync(who); // ok
    }
}

// nested conditions: the inner one narrows, the outer one mints
public sealed class Nested(TokenSigner signer)
{
    public async Task EnterAsync(bool first, bool driver, string line, string who)
    {
        Room room = new();
        if (first)
        {
            if (driver)
            {
                await room.ConnectAsync("wss://x", EnginePolicy.CreateToken(signer, line, who));
            }
            else
            {
                await room.ConnectAsync("wss://x", CarriagePolicy.CreateToken(signer, line, who));
            }
        }
        else
        {
            await room.ConnectAsync("wss://x", CaboosePolicy.CreateToken(signer, line, who));
        }

        if (first && driver)
        {
            await room.LocalParticipant!.SetNameAsync(who); // ok
        }

        if (driver)
        {
            // a driver in the second class has a caboose's token
            await room.LocalParticipant!.SetMetadataAsync(who); //! GG2001
        }

        if (first)
        {
            await room.LocalParticipant!.SendTextAsync(who); // ok
        }

        if (!first)
        {
            await room.LocalParticipant!.SendTextAsync(who); //! GG2003
        }
    }

    public async Task ImpliedAsync(bool first, bool driver, string line, string who)
    {
        if (driver && !first)
        {
            throw new ArgumentException("drivers ride first class");
        }

        Room room = new();
        await room.ConnectAsync("wss://x", first ? EnginePolicy.CreateToken(signer, line, who) : CaboosePolicy.CreateToken(signer, line, who));
        if (driver)
        {
            await room.LocalParticipant!.SetNameAsync(who); // ok
        }
        else if (!first)
        {
            await room.LocalParticipant!.SendTextAsync(who); //! GG2003
        }
    }
}
