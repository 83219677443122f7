// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// What is known of a receiver: calls on the object itself over several levels, and the member that a call of an interface reaches.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Variants.Receivers;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class DeckhandPolicy;
[RoomPolicy(Ttl = "1h")] public partial class DriverPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class ForemanPolicy;

// the token goes through two helpers of the base class before the base class keeps it
public abstract class Crane
{
    private string _pass = "";

    protected Room Cabin { get; } = new();

    protected void Keep(string pass) => Check(pass.Trim());

    private void Check(string pass)
    {
        ArgumentException.ThrowIfNullOrEmpty(pass);
        Store(pass);
    }

    private void Store(string pass) => _pass = pass;

    protected Task OpenAsync() => Cabin.ConnectAsync("wss://x", _pass);
}

public sealed class TowerCrane(TokenSigner signer, string site) : Crane
{
    public async Task LiftAsync()
    {
        Keep(DriverPolicy.CreateToken(signer, site, "tower-" + site));
        await OpenAsync();
        await Cabin.LocalParticipant!.SetMetadataAsync("lift"); //! GG2001
        await Cabin.LocalParticipant!.SendTextAsync("lift"); // ok
    }
}

public sealed class FloatingCrane(TokenSigner signer, string site) : Crane
{
    public async Task LiftAsync()
    {
        Keep(ForemanPolicy.CreateToken(signer, site, "floating-" + site));
        await OpenAsync();
        await Cabin.LocalParticipant!.SetMetadataAsync("lift"); // ok
    }
}

// the base class keeps a token that one of the derived types passes on and another one replaces
public abstract class Barge
{
    private readonly string _pass;

    protected Barge(TokenSigner signer, string river)
    {
        Signer = signer;
        _pass = DriverPolicy.CreateToken(signer, river, "barge-" + river);
    }

    protected TokenSigner Signer { get; }

    protected Room Bridge { get; } = new();

    protected Task OpenAsync() => Bridge.ConnectAsync("wss://x", Dress(_pass));

    protected abstract string Dress(string pass);
}

public sealed class CoalBarge(TokenSigner signer, string river) : Barge(signer, river)
{
    protected override string Dress(string pass) => pass;

    public async Task HailAsync()
    {
        await OpenAsync();
        await Bridge.LocalParticipant!.SetNameAsync("coal"); //! GG2001
        await Bridge.LocalParticipant!.SendTextAsync("coal"); // ok
    }
}

public sealed class PilotBarge(TokenSigner signer, string river) : Barge(signer, river)
{
    private readonly string _river = river;

    protected override string Dress(string pass) => ForemanPolicy.CreateToken(Signer, _river, "pilot-" + pass.Length);

    public async Task HailAsync()
    {
        await OpenAsync();
        await Bridge.LocalParticipant!.SetNameAsync("pilot"); // ok
    }
}

// a derived type implements the interface again: that is not the member of the type which the field holds
public interface IPier { string Pass(string ship); }

public class StonePier(TokenSigner signer) : IPier
{
    protected TokenSigner Signer => signer;

    public string Pass(string ship) => DeckhandPolicy.CreateToken(signer, ship, "stone-" + ship);
}

public class RoyalPier(TokenSigner signer) : StonePier(signer), IPier
{
    string IPier.Pass(string ship) => ForemanPolicy.CreateToken(Signer, ship, "royal-" + ship);
}

public sealed class StoneHarbour
{
    private readonly IPier _pier;

    public StoneHarbour(TokenSigner signer) => _pier = new StonePier(signer);

    public async Task MoorAsync(string ship)
    {
        using Room room = new();
        await room.ConnectAsync("wss://x", _pier.Pass(ship));
        await room.LocalParticipant!.SendTextAsync("moored"); //! GG2003
        await room.LocalParticipant!.SetNameAsync("moored"); //! GG2001
    }
}

public sealed class RoyalHarbour
{
    private readonly IPier _pier;

    public RoyalHarbour(TokenSigner signer) => _pier = new RoyalPier(signer);

    public async Task MoorAsync(string ship)
    {
        using Room room = new();
        await room.ConnectAsync("wss://x", _pier.Pass(ship));
        await room.LocalParticipant!.SendTextAsync("moored"); // ok
        await room.LocalParticipant!.SetNameAsync("moored"); // ok
    }
}

// whichever pier: one of the two may, so nothing is said
public sealed class AnyHarbour(IPier pier)
{
    public async Task MoorAsync(string ship)
    {
        using Room room = new();
        await room.ConnectAsync("wss://x", pier.Pass(ship));
        await room.LocalParticipant!.SetNameAsync("moored"); // ok
    }
}

// many types inherit the member that the interface asks for, and two have one of their own
public interface IWatch { string Pass(string deck); }

public abstract class Watch(TokenSigner signer) : IWatch
{
    protected TokenSigner Signer => signer;

    public virtual string Pass(string deck) => ForemanPolicy.CreateToken(signer, deck, "watch-" + deck);
}

public sealed class FirstWatch(TokenSigner signer) : Watch(signer);
public sealed class SecondWatch(TokenSigner signer) : Watch(signer);
public sealed class ThirdWatch(TokenSigner signer) : Watch(signer);
public sealed class FourthWatch(TokenSigner signer) : Watch(signer);
public sealed class FifthWatch(TokenSigner signer) : Watch(signer);
public sealed class SixthWatch(TokenSigner signer) : Watch(signer);
public sealed class SeventhWatch(TokenSigner signer) : Watch(signer);
public sealed class EighthWatch(TokenSigner signer) : Watch(signer);
public sealed class NinthWatch(TokenSigner signer) : Watch(signer);
public sealed class TenthWatch(TokenSigner signer) : Watch(signer);
public sealed class EleventhWatch(TokenSigner signer) : Watch(signer);
public sealed class TwelfthWatch(TokenSigner signer) : Watch(signer);
public sealed class ThirteenthWatch(TokenSigner signer) : Watch(signer);
public sealed class FourteenthWatch(TokenSigner signer) : Watch(signer);

public sealed class DogWatch(TokenSigner signer) : Watch(signer) { public override string Pass(string deck) => DriverPolicy.CreateToken(Signer, deck, "dog-" + deck); }

public sealed class Rota
{
    private readonly IWatch _dog, _first;

    public Rota(TokenSigner signer)
    {
        _dog = new DogWatch(signer);
        _first = new FirstWatch(signer);
    }

    public async Task StandAsync(string deck)
    {
        Room dog = new(), first = new();
        await dog.ConnectAsync("wss://x", _dog.Pass(deck));
        await first.ConnectAsync("wss://x", _first.Pass(deck));
        await dog.LocalParticipant!.SetMetadataAsync("bark"); //! GG2001
        await dog.LocalParticipant!.SendTextAsync("bark"); // ok
        await first.LocalParticipant!.SetMetadataAsync("first"); // ok
    }
}
