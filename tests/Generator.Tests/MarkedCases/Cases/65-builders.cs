// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Fluent builders and configurators: the token is set by a method of the object, not by its constructor.
using System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc;
namespace Variants.Builders;

[RoomPolicy(CanPublish = false, Ttl = "2h")] public partial class TouristPolicy;
[RoomPolicy(Ttl = "2h")] public partial class LocalPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "2h")] public partial class GuidePolicy;

// a mutable builder that returns itself
public sealed class TourBuilder
{
    private string _url = "wss://x";
    private string? _token;
    private bool _quiet;

    public static TourBuilder Create() => new();

    public TourBuilder At(string url)
    {
        _url = url;
        return this;
    }

    public TourBuilder As(string token)
    {
        _token = token;
        return this;
    }

    public TourBuilder Quiet(bool quiet = true)
    {
        _quiet = quiet;
        return this;
    }

    public async Task<Room> StartAsync(CancellationToken ct = default)
    {
        var room = new Room();
        await room.ConnectAsync(_url, _token ?? throw new InvalidOperationException("no token"), new RoomOptions { AutoSubscribe = !_quiet }, ct);
        return room;
    }
}

public sealed class Tours(TokenSigner signer)
{
    public async Task ChainAsync(string city, string who)
    {
        Room guide = await TourBuilder.Create().At("wss://guide").As(GuidePolicy.CreateToken(signer, city, who)).Quiet().StartAsync();
        Room tourist = await TourBuilder.Create().As(TouristPolicy.CreateToken(signer, city, who + "-t")).StartAsync();
        await guide.LocalParticipant!.SetMetadataAsync("left"); // ok
        await guide.LocalParticipant!.SendTextAsync("left"); // ok
        await tourist.LocalParticipant!.SendTextAsync("where?"); //! GG2003
    }

    public async Task StatementsAsync(string city, string who)
    {
        var first = new TourBuilder();
        var second = new TourBuilder();
        first.As(LocalPolicy.CreateToken(signer, city, who));
        second.As(GuidePolicy.CreateToken(signer, city, who + "-g"));
        using Room a = await first.StartAsync();
        using Room b = await second.StartAsync();
        await b.LocalParticipant!.SetNameAsync("guide"); // ok
        await a.LocalParticipant!.SetNameAsync("local"); //! GG2001
        await a.LocalParticipant!.SendTextAsync("local"); // ok
    }
}

// a builder by delegate: the callback fills the options
public sealed class TourOptions { public string Url { get; set; } = "wss://x"; public string Token { get; set; } = ""; }

public static class TourHost
{
    public static async Task<LocalParticipant> OpenAsync(Action<TourOptions> configure)
    {
        var options = new TourOptions();
        configure(options);
        var room = new Room();
        await room.ConnectAsync(options.Url, options.Token);
        return room.LocalParticipant!;
    }
}

public sealed class Configured(TokenSigner signer)
{
    public async Task GuideAsync(string city)
    {
        LocalParticipant guide = await TourHost.OpenAsync(o => o.Token = GuidePolicy.CreateToken(signer, city, "guide-" + city));
        await guide.SetAttributesAsync(new() { ["flag"] = "red" }); // ok
    }

    public async Task TouristAsync(string city, string who)
    {
        LocalParticipant tourist = await TourHost.OpenAsync(o =>
        {
            o.Url = "wss://tour";
            o.Token = TouristPolicy.CreateToken(signer, city, who);
        });
        await tourist.SetAttributesAsync(new() { ["flag"] = "none" }); //? GG2001
    }
}

// an immutable configurator: every step is a copy
public sealed record Stop
{
    public string Url { get; init; } = "wss://x";

    public string? Token { get; init; }

    public string Name { get; init; } = "";

    public Stop With(string token) => this with { Token = token };

    public async Task<Room> EnterAsync()
    {
        Room room = new();
        await room.ConnectAsync(Url, Token!);
        return room;
    }
}

public sealed class Stops(TokenSigner signer)
{
    public async Task RunAsync(string city, string who)
    {
        Stop plain = new() { Name = city };
        Stop museum = plain.With(TouristPolicy.CreateToken(signer, city, who));
        Stop office = plain.With(GuidePolicy.CreateToken(signer, city, who + "-g")) with { Name = "office" };
        Room inOffice = await office.EnterAsync();
        Room inMuseum = await museum.EnterAsync();
        await inOffice.LocalParticipant!.SetNameAsync(office.Name); // ok
        await inMuseum.LocalParticipant!.SendChatMessageAsync(museum.Name); //! GG2003
        await inMuseum.DisconnectAsync(); // ok
    }
}

// the builder is overwritten before it builds: the last token counts
public sealed class SecondThought(TokenSigner signer)
{
    public async Task StrongerAsync(string city, string who)
    {
        TourBuilder builder = new TourBuilder().As(TouristPolicy.CreateToken(signer, city, who));
        builder.As(GuidePolicy.CreateToken(signer, city, who));
        Room room = await builder.StartAsync();
        await room.LocalParticipant!.SetMetadataAsync("changed"); // ok
    }
}
