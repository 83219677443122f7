// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Objects that a member keeps, functions that come with an object or an implementation, code of a base class on objects of several types.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Variants.Kept;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class VisitorPolicy;
[RoomPolicy(Ttl = "1h")] public partial class GardenerPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class WardenPolicy;

// settings that a field keeps: each read sees the same object
public class GardenAsset { public string Title = ""; }

public sealed class GateSettings : GardenAsset { public readonly bool Guarded; public GateTimes Times { get; } = new(); }

public sealed class GateTimes { public bool Nightly { get; init; } }

public sealed class Gate(TokenSigner signer, string garden)
{
    private static readonly GateSettings s_common = new();
    private readonly GateSettings _settings = new();
    private readonly Room _room = new();

    private GateSettings Fresh => new();

    public Task OpenAsync() => _room.ConnectAsync("wss://x", _settings.Guarded ? WardenPolicy.CreateToken(signer, garden, "w") : GardenerPolicy.CreateToken(signer, garden, "g"));

    public async Task GreetAsync()
    {
        if (_settings.Guarded)
        {
            await _room.LocalParticipant!.SetMetadataAsync("guarded"); // ok
        }
        else
        {
            await _room.LocalParticipant!.SetMetadataAsync("open"); //! GG2001
        }
    }

    public async Task AtNightAsync()
    {
        using Room room = new();
        await room.ConnectAsync("wss://x", _settings.Times.Nightly ? WardenPolicy.CreateToken(signer, garden, "w") : VisitorPolicy.CreateToken(signer, garden, "v"));
        if (_settings.Times.Nightly)
        {
            await room.LocalParticipant!.SetNameAsync("night"); // ok
            await room.LocalParticipant!.SendTextAsync("night"); // ok
        }

        if (_settings is { Times.Nightly: false })
        {
            await room.LocalParticipant!.SendTextAsync("day"); //! GG2003
        }
    }

    public async Task CommonAsync()
    {
        using Room room = new();
        await room.ConnectAsync("wss://x", s_common.Guarded ? WardenPolicy.CreateToken(signer, garden, "w") : GardenerPolicy.CreateToken(signer, garden, "g"));
        if (s_common.Guarded)
        {
            await room.LocalParticipant!.SetNameAsync("common"); // ok
        }
    }

    // a property that makes another object each time
    public async Task FreshAsync()
    {
        using Room room = new();
        await room.ConnectAsync("wss://x", Fresh.Guarded ? WardenPolicy.CreateToken(signer, garden, "w") : GardenerPolicy.CreateToken(signer, garden, "g"));
        if (Fresh.Guarded)
        {
            await room.LocalParticipant!.SetNameAsync("fresh"); //? GG2001
        }
    }
}

// a property of an interface that answers a function: two implementations
public interface IPasses { Func<string, string> Write { get; } }

public sealed class WardenPasses(TokenSigner signer) : IPasses { public Func<string, string> Write => garden => WardenPolicy.CreateToken(signer, garden, "warden"); }

public sealed class GardenerPasses(TokenSigner signer) : IPasses { public Func<string, string> Write => garden => GardenerPolicy.CreateToken(signer, garden, "gardener"); }

public sealed class AnyPass(IPasses passes)
{
    public async Task EnterAsync(string garden)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", passes.Write(garden));
        await room.LocalParticipant!.SetNameAsync("any"); // ok
    }
}

public sealed class KnownPasses(WardenPasses wardens, GardenerPasses gardeners)
{
    public async Task EnterAsync(string garden)
    {
        Room warden = new(), gardener = new();
        await warden.ConnectAsync("wss://x", wardens.Write(garden));
        await gardener.ConnectAsync("wss://x", gardeners.Write(garden));
        await warden.LocalParticipant!.SetNameAsync("warden"); // ok
        await gardener.LocalParticipant!.SetNameAsync("gardener"); //! GG2001
        await gardener.LocalParticipant!.SendTextAsync("gardener"); // ok
    }
}

// a function that the constructor gets: two objects of one class
public sealed class Greenhouse(Func<string, string> pass)
{
    private readonly Room _room = new();

    public Room Room => _room;

    public Task OpenAsync(string garden) => _room.ConnectAsync("wss://x", pass(garden));

    public Task LabelAsync(string label) => _room.LocalParticipant!.SetNameAsync(label); // ok
}

public static class Greenhouses
{
    public static async Task RunAsync(TokenSigner signer, string garden)
    {
        var palms = new Greenhouse(g => WardenPolicy.CreateToken(signer, g, "palms"));
        var herbs = new Greenhouse(g => GardenerPolicy.CreateToken(signer, g, "herbs"));
        await palms.OpenAsync(garden);
        await herbs.OpenAsync(garden);
        await palms.LabelAsync("palms");
        await palms.Room.LocalParticipant!.SetMetadataAsync("palms"); // ok
        await herbs.Room.LocalParticipant!.SetMetadataAsync("herbs"); //? GG2001
    }
}

// the same with one object, and with a function that is chosen by a condition
public sealed class Orangery(Func<string, string> pass)
{
    private readonly Room _room = new();

    public Task OpenAsync(string garden) => _room.ConnectAsync("wss://x", pass(garden));

    public Task LabelAsync(string label) => _room.LocalParticipant!.SetNameAsync(label); //! GG2001
}

public static class Orangeries
{
    public static async Task RunAsync(TokenSigner signer, string garden, bool guarded)
    {
        var only = new Orangery(g => GardenerPolicy.CreateToken(signer, g, "oranges"));
        await only.OpenAsync(garden);
        await only.LabelAsync("oranges");
        Func<string, string> pass = guarded ? g => WardenPolicy.CreateToken(signer, g, "w") : g => GardenerPolicy.CreateToken(signer, g, "g");
        using Room room = new();
        await room.ConnectAsync("wss://x", pass(garden));
        if (guarded)
        {
            await room.LocalParticipant!.SetNameAsync("guarded"); // ok
        }

        await room.LocalParticipant!.SetMetadataAsync("either"); //! GG2001
    }
}

// a settable function in two objects
public sealed class Kiosk
{
    public Func<string, string> Pass { get; set; } = _ => "";

    public async Task SellAsync(string garden)
    {
        using Room room = new();
        await room.ConnectAsync("wss://x", Pass(garden));
        await room.LocalParticipant!.SetNameAsync("kiosk"); // ok
    }
}

public static class Kiosks
{
    public static async Task RunAsync(TokenSigner signer, string garden)
    {
        var north = new Kiosk { Pass = g => WardenPolicy.CreateToken(signer, g, "north") };
        var south = new Kiosk { Pass = g => VisitorPolicy.CreateToken(signer, g, "south") };
        await north.SellAsync(garden);
        await south.SellAsync(garden);
    }
}

// code of a base class that asks its heirs: it runs on objects of both
public abstract class Round
{
    protected Room Room { get; } = new();

    protected abstract string Pass(string garden);

    public async Task WalkAsync(string garden)
    {
        await Room.ConnectAsync("wss://x", Pass(garden));
        await Room.LocalParticipant!.SetNameAsync("walking"); // ok
        await Room.LocalParticipant!.SendTextAsync("walking"); // ok
    }
}

public sealed class WardenRound(TokenSigner signer) : Round
{
    protected override string Pass(string garden) => WardenPolicy.CreateToken(signer, garden, "warden");

    public Task EndAsync() => Room.LocalParticipant!.SetMetadataAsync("ended"); // ok
}

public sealed class GardenerRound(TokenSigner signer) : Round
{
    protected override string Pass(string garden) => GardenerPolicy.CreateToken(signer, garden, "gardener");

    public Task EndAsync() => Room.LocalParticipant!.SetMetadataAsync("ended"); //! GG2001
}

// the same with functions, and all heirs lack the permission
public abstract class Tour
{
    protected abstract Func<string, string> Pass { get; }

    public async Task<Room> LeadAsync(string garden)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", Pass(garden));
        await room.LocalParticipant!.SetNameAsync("tour"); //! GG2001
        await room.LocalParticipant!.SendTextAsync("tour"); // ok
        return room;
    }
}

public sealed class GardenerTour(TokenSigner signer) : Tour
{
    protected override Func<string, string> Pass => garden => GardenerPolicy.CreateToken(signer, garden, "tour");

    public async Task EndAsync(string garden)
    {
        Room room = await LeadAsync(garden);
        await room.LocalParticipant!.SendTextAsync("ended"); // ok
    }
}

public sealed class VisitorTour(TokenSigner signer) : Tour
{
    protected override Func<string, string> Pass => garden => VisitorPolicy.CreateToken(signer, garden, "tour");

    public async Task EndAsync(string garden)
    {
        Room room = await LeadAsync(garden);
        await room.LocalParticipant!.SendTextAsync("ended"); //! GG2003
    }
}

// a static abstract function of a marker type
public interface ISeason { static abstract Func<TokenSigner, string, string> Pass { get; } }

public readonly struct Summer : ISeason { public static Func<TokenSigner, string, string> Pass => (signer, garden) => WardenPolicy.CreateToken(signer, garden, "summer"); }

public readonly struct Winter : ISeason { public static Func<TokenSigner, string, string> Pass => (signer, garden) => GardenerPolicy.CreateToken(signer, garden, "winter"); }

public sealed class Season<T>(TokenSigner signer) where T : struct, ISeason
{
    public async Task<Room> BeginAsync(string garden)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", T.Pass(signer, garden));
        return room;
    }
}

public static class Seasons
{
    public static async Task RunAsync(TokenSigner signer, string garden)
    {
        Room summer = await new Season<Summer>(signer).BeginAsync(garden), winter = await new Season<Winter>(signer).BeginAsync(garden);
        await summer.LocalParticipant!.SetNameAsync("summer"); // ok
        await winter.LocalParticipant!.SendTextAsync("winter"); // ok
        await winter.LocalParticipant!.SetNameAsync("winter"); //? GG2001
    }
}
