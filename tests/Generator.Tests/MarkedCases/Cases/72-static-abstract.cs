// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Static abstract members of one's own, registries by type, factories per kind, instances by new().
using System; using System.Collections.Generic; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Variants.StaticAbstract;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class DinerPolicy;
[RoomPolicy(Ttl = "1h")] public partial class WaiterPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class ChefPolicy;

// the interface mints, the kinds answer
public interface IApron
{
    static abstract string Label { get; }

    static abstract string Token(TokenSigner signer, string kitchen, string who);

    static virtual string Hello => "hello";
}

public readonly struct ChefApron : IApron
{
    public static string Label => "chef";

    public static string Token(TokenSigner signer, string kitchen, string who) => ChefPolicy.CreateToken(signer, kitchen, who);
}

public readonly struct WaiterApron : IApron
{
    public static string Label => "waiter";

    public static string Token(TokenSigner signer, string kitchen, string who) => WaiterPolicy.CreateToken(signer, kitchen, who);
}

public sealed class Shift(TokenSigner signer)
{
    private async Task<LocalParticipant> StartAsync<TApron>(string kitchen) where TApron : IApron
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", TApron.Token(signer, kitchen, TApron.Label + "@" + kitchen));
        return room.LocalParticipant!;
    }

    public async Task ChefAsync(string kitchen)
    {
        LocalParticipant chef = await StartAsync<ChefApron>(kitchen);
        await chef.SetMetadataAsync("cooking"); // ok
        await chef.SendTextAsync(Hello<ChefApron>()); // ok
    }

    public async Task WaiterAsync(string kitchen)
    {
        LocalParticipant waiter = await StartAsync<WaiterApron>(kitchen);
        await waiter.SendTextAsync(Hello<WaiterApron>()); // ok
        await waiter.SetMetadataAsync("serving"); //! GG2001
    }

    private static string Hello<TApron>() where TApron : IApron => TApron.Hello;
}

// a factory that is made by its type argument
public interface ITokenMaker { string Make(TokenSigner signer, string kitchen, string who); }

public sealed class ChefMaker : ITokenMaker { public string Make(TokenSigner signer, string kitchen, string who) => ChefPolicy.CreateToken(signer, kitchen, who); }

public sealed class DinerMaker : ITokenMaker { public string Make(TokenSigner signer, string kitchen, string who) => DinerPolicy.CreateToken(signer, kitchen, who); }

public sealed class Table<TMaker>(TokenSigner signer) where TMaker : ITokenMaker, new()
{
    private readonly TMaker _maker = new();

    public async Task<Room> SitAsync(string kitchen, string who)
    {
        Room room = new();
        await room.ConnectAsync("wss://x", _maker.Make(signer, kitchen, who));
        return room;
    }
}

public sealed class Tables(TokenSigner signer)
{
    public async Task RunAsync(string kitchen, string who)
    {
        Room chefs = await new Table<ChefMaker>(signer).SitAsync(kitchen, who);
        Room diners = await new Table<DinerMaker>(signer).SitAsync(kitchen, who + "-d");
        await chefs.LocalParticipant!.SetNameAsync("chef's table"); // ok
        await chefs.LocalParticipant!.SendTextAsync("today: soup"); // ok
        await diners.LocalParticipant!.SendTextAsync("the bill"); //? GG2003
        await diners.DisconnectAsync(); // ok
    }
}

// a registry by key: which of them comes out is known only at run time
public sealed class Menu
{
    private readonly Dictionary<string, Func<string, string>> _makers = new();

    public Menu(TokenSigner signer)
    {
        _makers["chef"] = who => ChefPolicy.CreateToken(signer, "kitchen", who);
        _makers["diner"] = who => DinerPolicy.CreateToken(signer, "kitchen", who);
    }

    public async Task OrderAsync(string kind, string who)
    {
        using var room = new Room();
        await room.ConnectAsync("wss://x", _makers[kind](who));
        await room.LocalParticipant!.SetNameAsync(who); // ok
        await room.LocalParticipant!.SendTextAsync(who); // ok
    }
}

// a registry whose entries all lack it
public sealed class Doors
{
    private readonly IReadOnlyDictionary<string, Func<TokenSigner, string, string>> _byDoor = new Dictionary<string, Func<TokenSigner, string, string>>
    {
        ["front"] = (signer, who) => DinerPolicy.CreateToken(signer, "hall", who),
        ["back"] = (signer, who) => WaiterPolicy.CreateToken(signer, "hall", who),
    };

    public async Task EnterAsync(TokenSigner signer, string door, string who)
    {
        Room room = new();
        await room.ConnectAsync("wss://x", _byDoor[door](signer, who));
        await room.LocalParticipant!.SetNameAsync(who); //! GG2001
        await room.LocalParticipant!.SendTextAsync(who); // ok
    }
}
