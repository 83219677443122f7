// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Records that derive, with, deconstruction into fields, iterators, async streams, out variables, retry helpers.
using System; using System.Collections.Generic; using System.Runtime.CompilerServices; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Flow.RecordsIterators;

[RoomPolicy(CanPublish = false, Ttl = "45m")] public partial class AuditPolicy;
[RoomPolicy(Ttl = "45m")] public partial class DriverPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "45m")] public partial class DispatchPolicy;

// a record that derives from one with the token
public abstract record Access(string Token) { public string Url { get; init; } = "wss://x"; }
public sealed record RideAccess(string Token, string Ride) : Access(Token);

public sealed class Rides(TokenSigner signer)
{
    private static async Task<LocalParticipant> OpenAsync(Access access)
    {
        var room = new Room();
        await room.ConnectAsync(access.Url, access.Token);
        return room.LocalParticipant!;
    }

    public async Task RunAsync(string ride, string who)
    {
        var driver = new RideAccess(DriverPolicy.CreateToken(signer, ride, who), ride);
        var dispatch = driver with { Token = DispatchPolicy.CreateToken(signer, ride, who + "-d"), Url = "wss://dispatch" };
        LocalParticipant first = await OpenAsync(driver);
        LocalParticipant second = await OpenAsync(dispatch);
        await first.SetMetadataAsync(driver.Ride); //! GG2001
        await first.SendTextAsync(driver.Ride); // ok
        await second.SetMetadataAsync(dispatch.Ride); // ok
    }

    public async Task ElsewhereAsync(string ride, string who)
    {
        var audit = new RideAccess(AuditPolicy.CreateToken(signer, ride, who), ride);
        var moved = audit with { Url = "wss://other" };
        LocalParticipant me = await OpenAsync(moved);
        await me.SendTextAsync("auditing"); //! GG2003
    }
}

// deconstruction into fields
public sealed class Cars(TokenSigner signer)
{
    private Room _front = new(), _back = new();

    private async Task<(Room, Room)> ConnectBothAsync(string ride)
    {
        Room dispatch = new(), driver = new();
        await dispatch.ConnectAsync("wss://x", DispatchPolicy.CreateToken(signer, ride, "front"));
        await driver.ConnectAsync("wss://x", DriverPolicy.CreateToken(signer, ride, "back"));
        return (dispatch, driver);
    }

    public async Task StartAsync(string ride)
    {
        (_front, _back) = await ConnectBothAsync(ride);
        await _front.LocalParticipant!.SendTextAsync("started"); // ok
    }

    public async Task StopAsync()
    {
        await _back.LocalParticipant!.SendTextAsync("stopped"); // ok
        await _back.LocalParticipant!.SetNameAsync("stopped"); //! GG2001
    }
}

// an iterator of tokens, and an asynchronous stream of participants
public sealed class Convoy(TokenSigner signer)
{
    private IEnumerable<string> Tokens(string ride, int count)
    {
        for (int i = 0; i < count; i++)
        {
            yield return AuditPolicy.CreateToken(signer, ride, $"audit-{i}");
        }
    }

    private async IAsyncEnumerable<LocalParticipant> JoinAsync(string ride, int count, [EnumeratorCancellation] CancellationToken ct = default)
    {
        foreach (string token in Tokens(ride, count))
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", token, cancellationToken: ct);
            yield return room.LocalParticipant!;
        }
    }

    public async Task RunAsync(string ride, CancellationToken ct)
    {
        await foreach (LocalParticipant me in JoinAsync(ride, 3, ct))
        {
            await me.PublishDataAsync([1, 2, 3]); //! GG2003
            me.UnregisterRpcMethod("ride"); // ok
        }
    }
}

// out variables: the token and whether there is one
public sealed class Permits(TokenSigner signer)
{
    private bool TryIssue(string ride, string? who, out string token)
    {
        token = "";
        if (string.IsNullOrWhiteSpace(who))
        {
            return false;
        }

        token = DriverPolicy.CreateToken(signer, ride, who);
        return true;
    }

    public async Task DriveAsync(string ride, string? who)
    {
        if (!TryIssue(ride, who, out string token))
        {
            return;
        }

        var room = new Room();
        await room.ConnectAsync("wss://x", token);
        await room.LocalParticipant!.SetAttributesAsync(new() { ["drives"] = "1" }); //! GG2001
        await room.LocalParticipant!.SendTextAsync("driving"); // ok
    }
}

// a retry helper gives back what the attempt made
public static class Retry
{
    public static async Task<T> TimesAsync<T>(int times, Func<int, Task<T>> attempt)
    {
        for (int i = 0; ; i++)
        {
            try
            {
                return await attempt(i);
            }
            catch (Exception) when (i < times)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100 << i));
            }
        }
    }
}

public sealed class Stubborn(TokenSigner signer)
{
    public async Task RunAsync(string ride, string who)
    {
        Room dispatch = await Retry.TimesAsync(3, async attempt =>
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", DispatchPolicy.CreateToken(signer, ride, $"{who}-{attempt}"));
            return room;
        });
        await dispatch.LocalParticipant!.SetMetadataAsync("at last"); // ok
        await dispatch.LocalParticipant!.SendTextAsync("at last"); // ok
    }

    public async Task DriverAsync(string ride, string who)
    {
        var room = new Room();
        await Retry.TimesAsync(5, async _ => { await room.ConnectAsync("wss://x", DriverPolicy.CreateToken(signer, ride, who)); return true; });
        await room.LocalParticipant!.SetNameAsync(who); //! GG2001
        await Retry.TimesAsync(2, async _ => { await room.LocalParticipant!.SendTextAsync(who); return 0; }); // ok
    }
}
