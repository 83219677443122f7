// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Inheritance: template methods, virtual defaults, base calls, explicit interfaces, a base that keeps the token.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Flow.Heirs;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class PassengerPolicy;
[RoomPolicy(Ttl = "1h")] public partial class CrewPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class PilotPolicy;

// the base takes the token in its constructor and connects
public abstract class Voyager(string token)
{
    protected Room Cabin { get; } = new();

    public async Task BoardAsync()
    {
        await Cabin.ConnectAsync("wss://x", token);
        await BoardedAsync();
    }

    protected virtual Task BoardedAsync() => Task.CompletedTask;
}

public sealed class Pilot(TokenSigner signer, string flight) : Voyager(PilotPolicy.CreateToken(signer, flight, "pilot-" + flight))
{
    protected override async Task BoardedAsync()
    {
        await Cabin.LocalParticipant!.SetMetadataAsync("cockpit"); // ok
        await Cabin.LocalParticipant!.SendTextAsync("good evening"); // ok
    }
}

public sealed class Passenger(TokenSigner signer, string flight, string seat) : Voyager(PassengerPolicy.CreateToken(signer, flight, seat))
{
    protected override async Task BoardedAsync()
    {
        await Cabin.LocalParticipant!.SetAttributesAsync(new() { ["seat"] = seat }); //! GG2001
        await Cabin.LocalParticipant!.SendTextAsync("tea, please"); //! GG2003
    }
}

// a virtual method with a default; the heir calls the base's first
public class Attendant(TokenSigner signer)
{
    private readonly Room _room = new();

    protected TokenSigner Signer => signer;

    protected LocalParticipant Me => _room.LocalParticipant!;

    protected virtual string CreateToken(string flight) => CrewPolicy.CreateToken(signer, flight, "crew-" + Guid.NewGuid().ToString("N"));

    public virtual async Task WorkAsync(string flight)
    {
        await _room.ConnectAsync("wss://x", CreateToken(flight));
        await Me.SendTextAsync("at work"); // ok
    }
}

public sealed class Purser(TokenSigner signer) : Attendant(signer)
{
    protected override string CreateToken(string flight) => PilotPolicy.CreateToken(Signer, flight, "purser-" + flight);

    public override async Task WorkAsync(string flight)
    {
        await base.WorkAsync(flight);
        await Me.SetNameAsync("Purser"); // ok
    }
}

public sealed class Steward(TokenSigner signer) : Attendant(signer)
{
    public override async Task WorkAsync(string flight)
    {
        await base.WorkAsync(flight);
        await Me.SetNameAsync("Steward"); //! GG2001
    }

    public Task ServeAsync(string seat) => Me.SendChatMessageAsync($"for {seat}"); // ok
}

// two levels: the middle one decides the token, the last one acts
public abstract class Vehicle { protected abstract string Key(string trip); protected readonly Room Inside = new(); public Task EnterAsync(string trip) => Inside.ConnectAsync("wss://x", Key(trip)); }

public abstract class Train(TokenSigner signer) : Vehicle
{
    protected sealed override string Key(string trip) => PassengerPolicy.CreateToken(signer, trip, "train-" + trip);
}

public sealed class NightTrain(TokenSigner signer) : Train(signer)
{
    public Task SnoreAsync() => Inside.LocalParticipant!.PublishDataAsync([0x7a]); //! GG2003

    public Task SleepAsync() => Inside.DisconnectAsync(); // ok
}

public sealed class Taxi(TokenSigner signer) : Vehicle
{
    protected override string Key(string trip) => PilotPolicy.CreateToken(signer, trip, "taxi-" + trip);

    public Task MeterAsync(decimal price) => Inside.LocalParticipant!.SetMetadataAsync($"{price}"); // ok
}

// one class, two interfaces, explicitly
public interface ICrewKeys { string Make(string flight); }

public interface IPilotKeys { string Make(string flight); }

public sealed class Keys(TokenSigner signer) : ICrewKeys, IPilotKeys
{
    string ICrewKeys.Make(string flight) => CrewPolicy.CreateToken(signer, flight, "c-" + flight);

    string IPilotKeys.Make(string flight) => PilotPolicy.CreateToken(signer, flight, "p-" + flight);
}

public sealed class Cockpit(IPilotKeys keys)
{
    public async Task OpenAsync(string flight)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", keys.Make(flight));
        await room.LocalParticipant!.SetNameAsync("Cockpit"); // ok
    }
}

public sealed class Galley(ICrewKeys keys)
{
    private readonly Room _room = new();

    public async Task OpenAsync(string flight)
    {
        await _room.ConnectAsync("wss://x", keys.Make(flight));
        await _room.LocalParticipant!.SetNameAsync("Galley"); //! GG2001
        await _room.LocalParticipant!.SendTextAsync("open"); // ok
    }
}

// the heir hides the base's room with one of its own
public sealed class Inspector(TokenSigner signer) : Attendant(signer)
{
    private readonly Room _own = new();

    public async Task InspectAsync(string flight)
    {
        await _own.ConnectAsync("wss://x", PassengerPolicy.CreateToken(Signer, flight, "inspector-" + flight));
        await _own.LocalParticipant!.SendTextAsync("tickets, please"); //! GG2003
        await Me.SendTextAsync("tickets, please"); // ok
    }
}
