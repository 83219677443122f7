// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Overrides and base bodies, hidden members, sealed overrides, calls of base, interfaces with default bodies.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Variants.Overrides;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class CabinBoyPolicy;
[RoomPolicy(Ttl = "1h")] public partial class SailorPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class CaptainPolicy;

// a virtual body with a default, replaced in one of the derived types
public class Sailor(TokenSigner signer)
{
    protected TokenSigner Signer => signer;

    protected virtual string CreatePass(string ship) => SailorPolicy.CreateToken(signer, ship, "sailor-" + ship);

    public async Task<Room> BoardAsync(string ship)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", CreatePass(ship));
        return room;
    }
}

public sealed class Captain(TokenSigner signer) : Sailor(signer)
{
    protected override string CreatePass(string ship) => CaptainPolicy.CreateToken(Signer, ship, "captain-" + ship);
}

public sealed class Boy(TokenSigner signer) : Sailor(signer)
{
    protected override string CreatePass(string ship)
    {
        Console.WriteLine("instead of " + base.CreatePass(ship).Length);
        return CabinBoyPolicy.CreateToken(Signer, ship, "boy-" + ship);
    }
}

public sealed class Cook(TokenSigner signer) : Sailor(signer)
{
    protected override string CreatePass(string ship) => base.CreatePass(ship);
}

public static class Crew
{
    public static async Task BoardAsync(TokenSigner signer, string ship)
    {
        Room captain = await new Captain(signer).BoardAsync(ship);
        Room boy = await new Boy(signer).BoardAsync(ship);
        Room cook = await new Cook(signer).BoardAsync(ship);
        Room sailor = await new Sailor(signer).BoardAsync(ship);
        await captain.LocalParticipant!.SetMetadataAsync("aye"); // ok
        await captain.LocalParticipant!.SendTextAsync("aye"); // ok
        await boy.LocalParticipant!.SendTextAsync("aye"); //! GG2003
        await cook.LocalParticipant!.SendTextAsync("soup"); // ok
        await cook.LocalParticipant!.SetMetadataAsync("soup"); //! GG2001
        await sailor.LocalParticipant!.SendTextAsync("aye"); // ok
        await sailor.LocalParticipant!.SetMetadataAsync("aye"); //! GG2001
    }

    // any of them, and the captain among them
    public static async Task AnyAsync(Sailor any, string ship)
    {
        using Room room = await any.BoardAsync(ship);
        await room.LocalParticipant!.SetNameAsync("any"); // ok
    }
}

// uses in virtual bodies of the base: a derived type replaces the use
public abstract class Watch(Room room)
{
    protected LocalParticipant Me => room.LocalParticipant!;

    public async Task KeepAsync()
    {
        await ReportAsync("watch");
    }

    protected virtual Task ReportAsync(string text) => Me.SetMetadataAsync(text); // ok
}

public sealed class CaptainWatch(Room room) : Watch(room);

public sealed class SailorWatch(Room room) : Watch(room)
{
    protected override Task ReportAsync(string text) => Me.SendTextAsync(text); // ok
}

public static class Watches
{
    public static async Task RunAsync(TokenSigner signer, string ship)
    {
        Room captain = new(), sailor = new();
        await captain.ConnectAsync("wss://x", CaptainPolicy.CreateToken(signer, ship, "c-" + ship));
        await sailor.ConnectAsync("wss://x", SailorPolicy.CreateToken(signer, ship, "s-" + ship));
        await new CaptainWatch(captain).KeepAsync();
        await new SailorWatch(sailor).KeepAsync();
    }
}

// an interface with a default body, and a type that has its own
public interface IBerth
{
    Room Room { get; }

    string Pass(TokenSigner signer, string ship) => CabinBoyPolicy.CreateToken(signer, ship, "hammock-" + ship);
}

public sealed class CaptainBerth : IBerth
{
    public Room Room { get; } = new();

    public string Pass(TokenSigner signer, string ship) => CaptainPolicy.CreateToken(signer, ship, "berth-" + ship);
}

public sealed class Hammock : IBerth
{
    public Room Room { get; } = new();
}

public static class Berths
{
    public static async Task SleepAsync(TokenSigner signer, string ship)
    {
        var captain = new CaptainBerth();
        await captain.Room.ConnectAsync("wss://x", captain.Pass(signer, ship));
        await captain.Room.LocalParticipant!.SetNameAsync("asleep"); // ok
        IBerth hammock = new Hammock();
        await hammock.Room.ConnectAsync("wss://x", hammock.Pass(signer, ship));
        await hammock.Room.LocalParticipant!.SetNameAsync("asleep"); //! GG2001
        await hammock.Room.LocalParticipant!.SendTextAsync("asleep"); //! GG2003
    }
}

// a hidden member is not an override: the static type decides
public class Log(TokenSigner signer)
{
    public string Token(string ship) => SailorPolicy.CreateToken(signer, ship, "log");

    protected TokenSigner Signer => signer;
}

public sealed class SealedLog(TokenSigner signer) : Log(signer)
{
    public new string Token(string ship) => CaptainPolicy.CreateToken(Signer, ship, "sealed-log");
}

public static class Logs
{
    public static async Task WriteAsync(TokenSigner signer, string ship)
    {
        var own = new SealedLog(signer);
        Log asBase = own;
        Room a = new(), b = new();
        await a.ConnectAsync("wss://x", own.Token(ship));
        await b.ConnectAsync("wss://x", asBase.Token(ship));
        await a.LocalParticipant!.SetMetadataAsync("own"); // ok
        await b.LocalParticipant!.SetMetadataAsync("base"); //! GG2001
    }
}
