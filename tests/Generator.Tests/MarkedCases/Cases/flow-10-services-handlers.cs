// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Services behind interfaces: decorators, handlers with typed results, strategies chosen by key, fakes, a facade.
using System; using System.Collections.Generic; using System.Linq; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Flow.Services;

[RoomPolicy(CanPublish = false, Ttl = "15m")] public partial class BuyerPolicy;
[RoomPolicy(Ttl = "1h")] public partial class ClerkPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class ManagerPolicy;

// a decorator around the only real implementation
public interface IShopTokens { ValueTask<string> IssueAsync(string shop, string who, CancellationToken ct); }

public interface ILog { void Write(string line); }

public sealed class ShopTokens(TokenSigner signer) : IShopTokens
{
    public ValueTask<string> IssueAsync(string shop, string who, CancellationToken ct) => ValueTask.FromResult(ClerkPolicy.CreateToken(signer, shop, who));
}

public sealed class LoggedTokens(IShopTokens inner, ILog log) : IShopTokens
{
    public async ValueTask<string> IssueAsync(string shop, string who, CancellationToken ct)
    {
        string token = await inner.IssueAsync(shop, who, ct);
        log.Write($"{who} may enter {shop}");
        return token;
    }
}

public sealed class ClerkBot(IShopTokens tokens)
{
    public async Task ServeAsync(string shop, CancellationToken ct)
    {
        using var room = new Room();
        await room.ConnectAsync("wss://x", await tokens.IssueAsync(shop, "clerk-" + shop, ct), cancellationToken: ct);
        await room.LocalParticipant!.SetAttributesAsync(new() { ["open"] = "yes" }); //! GG2001
        await room.LocalParticipant!.SendTextAsync("may I help you?"); // ok
    }
}

// handlers: the command is the argument, the answer a record
public interface ICommand<TResult>;

public interface ICommandHandler<in TCommand, TResult> where TCommand : ICommand<TResult> { Task<TResult> HandleAsync(TCommand command, CancellationToken ct); }

public sealed record Admission(string Url, string Token);

public sealed record AdmitBuyer(string Shop, string Who) : ICommand<Admission>;

public sealed record AdmitManager(string Shop, string Who) : ICommand<Admission>;

public sealed class AdmitBuyerHandler(TokenSigner signer) : ICommandHandler<AdmitBuyer, Admission>
{
    public Task<Admission> HandleAsync(AdmitBuyer command, CancellationToken ct) => Task.FromResult(new Admission("wss://x", BuyerPolicy.CreateToken(signer, command.Shop, command.Who)));
}

public sealed class AdmitManagerHandler(TokenSigner signer) : ICommandHandler<AdmitManager, Admission>
{
    public async Task<Admission> HandleAsync(AdmitManager command, CancellationToken ct)
    {
        await Task.Yield();
        return new Admission("wss://x", ManagerPolicy.CreateToken(signer, command.Shop, command.Who));
    }
}

public sealed class Counter(ICommandHandler<AdmitBuyer, Admission> buyers, ICommandHandler<AdmitManager, Admission> managers)
{
    public async Task BuyAsync(string shop, string who, CancellationToken ct)
    {
        var (url, token) = await buyers.HandleAsync(new AdmitBuyer(shop, who), ct);
        var room = new Room();
        await room.ConnectAsync(url, token, cancellationToken: ct);
        await room.LocalParticipant!.SendTextAsync("one of these"); //! GG2003
    }

    public async Task ManageAsync(string shop, string who, CancellationToken ct)
    {
        Admission admission = await managers.HandleAsync(new AdmitManager(shop, who), ct);
        var room = new Room();
        await room.ConnectAsync(admission.Url, admission.Token, cancellationToken: ct);
        await room.LocalParticipant!.SetMetadataAsync("managing"); // ok
        await room.LocalParticipant!.SendTextAsync("managing"); // ok
    }
}

// strategies by key: one of several implementations, nobody knows which
public interface IEntrance { string Key { get; } string Token(string shop, string who); }

public sealed class FrontEntrance(TokenSigner signer) : IEntrance
{
    public string Key => "front";

    public string Token(string shop, string who) => BuyerPolicy.CreateToken(signer, shop, who);
}

public sealed class StaffEntrance(TokenSigner signer) : IEntrance
{
    public string Key => "staff";

    public string Token(string shop, string who) => ManagerPolicy.CreateToken(signer, shop, who);
}

public sealed class Entrances(IEnumerable<IEntrance> entrances)
{
    public async Task EnterAsync(string key, string shop, string who)
    {
        IEntrance entrance = entrances.First(e => e.Key == key);
        var room = new Room();
        await room.ConnectAsync("wss://x", entrance.Token(shop, who));
        await room.LocalParticipant!.SendTextAsync("through " + key); // ok
        await room.LocalParticipant!.SetMetadataAsync(key); // ok
    }
}

public sealed class FrontDesk(TokenSigner signer)
{
    private readonly FrontEntrance _front = new(signer);
    private readonly IEntrance _staff = new StaffEntrance(signer);

    public async Task OpenAsync(string shop, string who)
    {
        Room front = new(), staff = new();
        await front.ConnectAsync("wss://x", _front.Token(shop, who));
        await staff.ConnectAsync("wss://x", _staff.Token(shop, who + "-s"));
        await front.LocalParticipant!.SendTextAsync("front"); //! GG2003
        await staff.LocalParticipant!.SetMetadataAsync("staff"); // ok
    }
}

// a facade with two methods; callers use one each
public sealed class LiveShop(TokenSigner signer)
{
    public Task<Room> OpenAsManagerAsync(string shop) => ConnectAsync(ManagerPolicy.CreateToken(signer, shop, "manager-" + shop));

    public Task<Room> OpenAsClerkAsync(string shop) => ConnectAsync(ClerkPolicy.CreateToken(signer, shop, "clerk-" + shop));

    private static async Task<Room> ConnectAsync(string token)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", token);
        return room;
    }
}

public sealed class Sale(LiveShop shop)
{
    public async Task RunAsync(string name)
    {
        Room manager = await shop.OpenAsManagerAsync(name);
        Room clerk = await shop.OpenAsClerkAsync(name);
        await manager.LocalParticipant!.SetNameAsync("Manager of " + name); // ok
        await clerk.LocalParticipant!.SetNameAsync("Clerk of " + name); //! GG2001
        await clerk.LocalParticipant!.SendTextAsync("sale!"); // ok
    }
}
