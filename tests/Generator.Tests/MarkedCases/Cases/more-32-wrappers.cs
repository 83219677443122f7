// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// [RequiresPermission] on extension methods, properties, interfaces; wrappers of wrappers and mixed permissions: a town council.
using System; using System.Collections.Generic; using System.Linq; using System.Text.Json; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc;
namespace More.Council;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class CitizenPolicy;
[RoomPolicy(Ttl = "1h")] public partial class CouncillorPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class MayorPolicy;
[RoomPolicy(CanPublishSources = TrackSources.Camera, CanSubscribe = false, Ttl = "1h")] public partial class BalconyPolicy;

// wrapper-chain: a wrapper calls a wrapper; each says what it needs
public static class Hands
{
    [RequiresPermission(Permission.UpdateOwnMetadata)]
    public static Task RaiseAsync(this LocalParticipant me, bool up = true) => me.SetAttributesAsync(new() { ["hand"] = up ? "up" : "down" }); // ok

    [RequiresPermission(Permission.UpdateOwnMetadata)]
    public static Task LowerAsync(this LocalParticipant me) => me.RaiseAsync(up: false); // ok

    [RequiresPermission(Permission.PublishData)]
    public static async Task ShoutAsync(this LocalParticipant me, string text, CancellationToken ct = default)
    {
        ct.ThrowIfCancellationRequested();
        await me.SendTextAsync(text.ToUpperInvariant()); // ok
    }
}

public sealed class Hearing(TokenSigner signer)
{
    public async Task RunAsync(string hall, string who)
    {
        Room mayor = new(), councillor = new(), citizen = new();
        await mayor.ConnectAsync("wss://x", MayorPolicy.CreateToken(signer, hall, who));
        await councillor.ConnectAsync("wss://x", CouncillorPolicy.CreateToken(signer, hall, who + "-c"));
        await citizen.ConnectAsync("wss://x", CitizenPolicy.CreateToken(signer, hall, who + "-z"));
        await mayor.LocalParticipant!.RaiseAsync(); // ok
        await councillor.LocalParticipant!.LowerAsync(); //! GG2001
        await councillor.LocalParticipant!.ShoutAsync("order"); // ok
        await Hands.ShoutAsync(citizen.LocalParticipant!, "no"); //! GG2003
    }
}

// wrapper-mixed: a wrapper that asks for what it needs, and one that asks for half of it
[UsesPolicy(typeof(CitizenPolicy))]
public sealed class Petition(LocalParticipant me)
{
    [RequiresPermission(Permission.UpdateOwnMetadata)]
    public async Task SignAsync(string name)
    {
        await me.SetNameAsync(name); // ok
        await me.SetMetadataAsync($"{name} signs"); // ok
    }

    // the one permission that is not asked for
    [RequiresPermission(Permission.UpdateOwnMetadata)]
    public async Task WithdrawAsync(string name)
    {
        await me.SetMetadataAsync(name); // ok
        await me.PublishDataAsync([0]); //! GG2003
    }
}

// wrapper-interface: the interface's member asks; it is called through the interface
public interface IBell
{
    [RequiresPermission(Permission.PublishData)]
    Task RingAsync();

    Task StopAsync();
}

public sealed class Gavel(IBell bell, TokenSigner signer)
{
    public string Seat(string hall, string who) => CitizenPolicy.CreateToken(signer, hall, who);

    public Task OpenAsync() => bell.RingAsync(); //! GG2003

    public Task CloseAsync() => bell.StopAsync(); // ok
}

// wrapper-property: a property's setter publishes a status
public sealed class Status(LocalParticipant me)
{
    private string _text = "";

    [RequiresPermission(Permission.UpdateOwnMetadata)]
    public string Text
    {
        get => _text;
        set
        {
            _text = value;
            _ = me.SetMetadataAsync(value); // ok
        }
    }
}

[UsesPolicy(typeof(CouncillorPolicy))]
public static class StatusUse
{
    public static void Busy(Status status)
    {
        status.Text = "busy"; //! GG2001
    }
}

// wrapper-generic: serialised messages of any type; by lambda, by method group and by a query
public static class Messages
{
    [RequiresPermission(Permission.PublishData)]
    public static Task SendAsync<T>(LocalParticipant me, T message) where T : notnull => me.PublishDataAsync(JsonSerializer.SerializeToUtf8Bytes(message)); // ok
}

[UsesPolicy(typeof(CitizenPolicy))]
public sealed class Crowd(IReadOnlyList<LocalParticipant> all)
{
    public Task VoteAsync(bool yes) => Task.WhenAll(all.Select(me => Messages.SendAsync(me, new { Vote = yes }))); //! GG2003

    public async Task CountAsync()
    {
        Func<LocalParticipant, int, Task> send = Messages.SendAsync<int>; //! GG2003
        foreach (LocalParticipant me in all)
        {
            await send(me, all.Count);
        }
    }

    [UsesPolicy(typeof(MayorPolicy))]
    public Task DecreeAsync() => Messages.SendAsync(all[0], "decree"); // ok
}

// wrapper-lambda: the wrapper hands a lambda to a queue of its own
public sealed class Queued(LocalParticipant me)
{
    private readonly Queue<Func<Task>> _work = new();

    [RequiresPermission(Permission.UpdateOwnMetadata)]
    public void Rename(string name)
    {
        _work.Enqueue(() => me.SetNameAsync(name)); // ok
        _work.Enqueue(delegate { return me.SetMetadataAsync(name); }); // ok
    }

    public async Task FlushAsync()
    {
        while (_work.TryDequeue(out Func<Task>? next))
        {
            await next();
        }
    }

    [UsesPolicy(typeof(CouncillorPolicy))]
    public void Reset() => Rename(""); //! GG2001
}

// wrapper-sources: camera and screen under a policy with just a camera
public static class Cameras
{
    [RequiresPermission(Permission.PublishCamera)]
    public static Task FilmAsync(this Room room, LocalVideoTrack track)
    {
        const TrackSource face = TrackSource.SourceCamera;
        return room.LocalParticipant!.PublishTrackAsync(track, new TrackPublishOptions { Source = face }); // ok
    }

    [RequiresPermission(Permission.PublishScreenShare)]
    public static Task PlanAsync(this Room room, LocalVideoTrack track) => room.LocalParticipant!.PublishTrackAsync(track, new() { Source = TrackSource.SourceScreenshare }); // ok

    [RequiresPermission(Permission.Subscribe)]
    public static void Follow(RemoteTrackPublication other) => other.SetSubscribed(true); // ok
}

public sealed class Balcony(TokenSigner signer)
{
    private readonly Room _room = new();

    public Task EnterAsync(string hall, string who) => _room.ConnectAsync("wss://x", BalconyPolicy.CreateToken(signer, hall, who));

    public Task FilmAsync(LocalVideoTrack view) => _room.FilmAsync(view); // ok

    public Task PlanAsync(LocalVideoTrack plan) => _room.PlanAsync(plan); //! GG2002

    public void Follow(RemoteTrackPublication mayor) => Cameras.Follow(mayor); //! GG2004
}
