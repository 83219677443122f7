// rules: GG2001 GG2002 GG2003 GG2005 GG3003 GG3004
// A gateway that signs LiveKit tokens with System.IdentityModel.Tokens.Jwt, for a fleet of drones and their operators.
using System; using System.Collections.Generic; using System.Linq; using System.Security.Claims; using System.Text; using System.Text.Json; using System.Threading; using System.Threading.Tasks;
using System.IdentityModel.Tokens.Jwt; using Microsoft.IdentityModel.Tokens; using LiveKit.Proto; using LiveKit.Rtc;
namespace Apps.DroneGateway;

public sealed class GatewayOptions
{
    public required string ApiKey { get; init; }
    public required string ApiSecret { get; init; }
    public required string Url { get; init; }
    public TimeSpan Life { get; init; } = TimeSpan.FromMinutes(20);
}

public enum Station { Drone, Operator, Wall }

public sealed record Flight(string Id, string Drone, string Pilot, DateTimeOffset Start)
{
    public string RoomName => $"flight-{Id}";
}

public interface IFlights { Task<Flight?> FindAsync(string id, CancellationToken ct); IAsyncEnumerable<string> TelemetryAsync(string id, CancellationToken ct); }

/// <summary>Everything that knows how a token is signed.</summary>
public sealed class JwtMint(GatewayOptions options)
{
    private SigningCredentials Credentials => new(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(options.ApiSecret)), SecurityAlgorithms.HmacSha256);

    public string Drone(Flight flight)
    {
        var video = new Dictionary<string, object>
        {
            ["roomJoin"] = true,
            ["room"] = flight.RoomName,
            ["canSubscribe"] = false,
            ["canPublishSources"] = new[] { "camera" },
        };
        return Sign(flight.Drone, video);
    }

    public string Operator(Flight flight)
    {
        var video = new Dictionary<string, object>
        {
            ["roomJoin"] = true,
            ["room"] = flight.RoomName,
            ["canUpdateOwnMetadata"] = true,
        };
        return Sign(flight.Pilot, video);
    }

    public string Wall(Flight flight)
    {
        var video = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = flight.RoomName, ["canPublish"] = false };
        return Sign("wall-" + flight.Id, video);
    }

    public string Desktop(Flight flight)
    {
        var video = new Dictionary<string, object>
        {
            ["roomJoin"] = true,
            ["room"] = flight.RoomName,
            ["canPublishSources"] = new[] { "screenshare" }, //! GG3003
        };
        return Sign("desktop-" + flight.Id, video);
    }

    private string Sign(string identity, Dictionary<string, object> video)
    {
        DateTime now = DateTime.UtcNow;
        var payload = new JwtPayload(options.ApiKey, null, null, now, now + options.Life) { ["sub"] = identity, ["video"] = video };
        return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(Credentials), payload));
    }

    public string Guest(Flight flight, string name)
    {
        string grants = JsonSerializer.Serialize(new { roomJoin = true, room = flight.RoomName, canPublish = true, canPublishData = false });
        var claims = new[] { new Claim("sub", "guest-" + name), new Claim("name", name), new Claim("video", grants, JsonClaimValueTypes.Json) };
        return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(options.ApiKey, claims: claims, expires: DateTime.UtcNow + options.Life, signingCredentials: Credentials));
    }
}

public sealed class FlightLink(GatewayOptions options)
{
    public async Task<Room> OpenAsync(string token, CancellationToken ct)
    {
        var room = new Room();
        await room.ConnectAsync(options.Url, token, cancellationToken: ct);
        return room;
    }
}

public sealed class DroneRelay(JwtMint mint, FlightLink link, IFlights flights)
{
    public async Task RelayAsync(Flight flight, LocalVideoTrack camera, LocalAudioTrack rotor, CancellationToken ct)
    {
        using Room room = await link.OpenAsync(mint.Drone(flight), ct);
        await room.LocalParticipant!.PublishTrackAsync(camera, new TrackPublishOptions { Source = TrackSource.SourceCamera }); // ok
        await room.LocalParticipant!.PublishTrackAsync(rotor, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); //! GG2002
        await foreach (string telemetry in flights.TelemetryAsync(flight.Id, ct))
        {
            await room.LocalParticipant!.SendTextAsync(telemetry); // ok
            if (telemetry.StartsWith("battery", StringComparison.Ordinal))
            {
                await room.LocalParticipant!.SetAttributesAsync(new() { ["battery"] = telemetry[7..] }); //! GG2001
            }
        }
    }
}

public sealed class OperatorConsole(JwtMint mint, FlightLink link)
{
    private Room? _room;

    public async Task TakeOverAsync(Flight flight, CancellationToken ct) => _room = await link.OpenAsync(mint.Operator(flight), ct);

    public async Task CommandAsync(string command)
    {
        if (_room is not { LocalParticipant: { } me })
        {
            throw new InvalidOperationException("take over first");
        }

        await me.SendTextAsync(command); // ok
        await me.SetMetadataAsync(command); // ok
    }
}

/// <summary>The video wall of the control room.</summary>
public sealed class ControlWall(JwtMint mint, FlightLink link)
{
    private readonly List<Room> _screens = [];

    public async Task ShowAsync(IEnumerable<Flight> flights, CancellationToken ct)
    {
        foreach (Flight flight in flights.OrderBy(f => f.Start).Take(9))
        {
            Room screen = await link.OpenAsync(mint.Wall(flight), ct);
            await screen.LocalParticipant!.SetNameAsync($"Wall {_screens.Count + 1}"); //! GG2001
            _screens.Add(screen);
        }
    }

    public Task AlarmAsync() => Task.WhenAll(_screens.Select(screen => screen.LocalParticipant!.SendTextAsync("alarm"))); //! GG2003
}

public sealed class GuestSeat(JwtMint mint, FlightLink link, IFlights flights)
{
    public async Task WatchAsync(string flightId, string name, Station station, LocalAudioTrack voice, CancellationToken ct)
    {
        Flight flight = await flights.FindAsync(flightId, ct) ?? throw new KeyNotFoundException(flightId);
        string token = station == Station.Operator ? mint.Operator(flight) : mint.Guest(flight, name);
        using Room room = await link.OpenAsync(token, ct);
        await room.LocalParticipant!.PublishTrackAsync(voice, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); // ok
        if (station == Station.Operator)
        {
            await room.LocalParticipant!.SendTextAsync("operator is listening"); // ok
        }
        else
        {
            await room.LocalParticipant!.SendTextAsync($"{name} is listening"); //! GG2003
        }
    }
}
