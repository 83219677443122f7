// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Generics: policies as type arguments, static abstract kinds, generic bases, typed registries, generic results.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Flow.Generics;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class FanPolicy;
[RoomPolicy(Ttl = "1h")] public partial class BandPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class SoundPolicy;

// a generic static helper joins
public static class Concert
{
    public static async Task<Room> JoinAsync<TPolicy>(TokenSigner signer, string hall, string who) where TPolicy : IRoomPolicy
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", TPolicy.CreateToken(signer, new RoomPolicyArguments { Room = hall, Identity = who }));
        return room;
    }
}

public sealed class Evening(TokenSigner signer)
{
    public async Task RunAsync(string hall)
    {
        Room sound = await Concert.JoinAsync<SoundPolicy>(signer, hall, "sound-" + hall);
        Room fan = await Concert.JoinAsync<FanPolicy>(signer, hall, "fan-" + hall);
        Room band = await Concert.JoinAsync<BandPolicy>(signer, hall, "band-" + hall);
        await sound.LocalParticipant!.SetMetadataAsync("levels"); // ok
        await band.LocalParticipant!.SendTextAsync("one, two"); // ok
        await band.LocalParticipant!.SetNameAsync("The Band"); //! GG2001
        await fan.LocalParticipant!.SendChatMessageAsync("encore"); //! GG2003
    }
}

// a generic base class, closed by its heirs
public abstract class Seat<TPolicy>(TokenSigner signer, string hall) where TPolicy : IRoomPolicy
{
    private readonly Room _room = new();

    protected LocalParticipant Me => _room.LocalParticipant!;

    public async Task TakeAsync(string who)
    {
        await _room.ConnectAsync("wss://x", TPolicy.CreateToken(signer, new RoomPolicyArguments { Room = hall, Identity = who }));
        await OnTakenAsync();
    }

    protected abstract Task OnTakenAsync();
}

public sealed class FanSeat(TokenSigner signer, string hall) : Seat<FanPolicy>(signer, hall)
{
    protected override Task OnTakenAsync() => Me.SendTextAsync("hello from row 12"); //! GG2003
}

public sealed class SoundSeat(TokenSigner signer, string hall) : Seat<SoundPolicy>(signer, hall)
{
    protected override async Task OnTakenAsync()
    {
        await Me.SetAttributesAsync(new() { ["desk"] = "front" }); // ok
        await Me.SendTextAsync("levels are fine"); // ok
    }
}

// kinds of one's own with static abstract members
public interface IPass<TSelf> where TSelf : IPass<TSelf>
{
    static abstract string Label { get; }

    static abstract string Print(TokenSigner signer, string hall, string who);
}

public readonly struct FanPass : IPass<FanPass>
{
    public static string Label => "fan";

    public static string Print(TokenSigner signer, string hall, string who) => FanPolicy.CreateToken(signer, hall, who);
}

public readonly struct CrewPass : IPass<CrewPass>
{
    public static string Label => "crew";

    public static string Print(TokenSigner signer, string hall, string who) => SoundPolicy.CreateToken(signer, hall, who);
}

public sealed class Gate(TokenSigner signer)
{
    private async Task<LocalParticipant> PassAsync<TPass>(string hall, string who) where TPass : IPass<TPass>
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", TPass.Print(signer, hall, TPass.Label + who));
        return room.LocalParticipant!;
    }

    public async Task RunAsync(string hall, string who)
    {
        LocalParticipant crew = await PassAsync<CrewPass>(hall, who);
        LocalParticipant fan = await PassAsync<FanPass>(hall, who);
        await crew.SetMetadataAsync(CrewPass.Label); // ok
        await fan.SendTextAsync(FanPass.Label); //! GG2003
    }
}

// a generic result type carries the token
public readonly record struct Result<T>(T? Value, string? Error)
{
    public bool Ok => Error is null;

    public T Unwrap() => Value ?? throw new InvalidOperationException(Error);
}

public sealed class Results(TokenSigner signer)
{
    private Result<string> Band(string hall, string who) => hall.Length == 0 ? new(null, "no hall") : new(BandPolicy.CreateToken(signer, hall, who), null);

    private Result<string> Sound(string hall, string who) => new(SoundPolicy.CreateToken(signer, hall, who), null);

    public async Task RunAsync(string hall, string who)
    {
        Room band = new(), sound = new();
        Result<string> result = Band(hall, who);
        if (!result.Ok) return;
        await band.ConnectAsync("wss://x", result.Value!);
        await sound.ConnectAsync("wss://x", Sound(hall, who + "-s").Unwrap());
        await band.LocalParticipant!.SetMetadataAsync("playing"); //! GG2001
        await band.LocalParticipant!.SendTextAsync("playing"); // ok
        await sound.LocalParticipant!.SetMetadataAsync("listening"); // ok
    }
}

// a registry of clients by type; the type that stands there decides
public sealed class Client<TPolicy>(TokenSigner signer) where TPolicy : IRoomPolicy
{
    private readonly Room _room = new();

    public async Task<LocalParticipant> StartAsync(string hall, string who)
    {
        await _room.ConnectAsync("wss://x", TPolicy.CreateToken(signer, new RoomPolicyArguments { Room = hall, Identity = who }));
        return _room.LocalParticipant!;
    }

    // asked before: whoever the client is
    public Task TitleAsync(string title) => TPolicy.Grants.Permissions.CanUpdateOwnMetadata ? _room.LocalParticipant!.SetMetadataAsync(title) : Task.CompletedTask; // ok
}

public sealed class Stage(Client<BandPolicy> band, Client<SoundPolicy> sound)
{
    public async Task OpenAsync(string hall)
    {
        LocalParticipant player = await band.StartAsync(hall, "player-" + hall);
        await player.SetNameAsync("Player"); //! GG2001
        LocalParticipant mixer = await sound.StartAsync(hall, "mixer-" + hall);
        await mixer.SetNameAsync("Mixer"); // ok
        await band.TitleAsync("Stage"); // ok
    }
}
