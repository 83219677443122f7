// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Tokens made with JWT libraries on their way to a room; the server's defaults: what is not stated about data follows canPublish.
using System; using System.Collections.Generic; using System.IdentityModel.Tokens.Jwt; using System.Security.Claims; using System.Text; using System.Text.Json; using System.Text.Json.Serialization; using System.Threading.Tasks;
using LiveKit.Proto; using LiveKit.Rtc; using Microsoft.IdentityModel.Tokens; using JsonWebTokenHandler = Microsoft.IdentityModel.JsonWebTokens.JsonWebTokenHandler;
namespace Variants.JwtFlow;

public sealed class Signing
{
    public string Key { get; init; } = Environment.GetEnvironmentVariable("LIVEKIT_API_KEY")!;

    public SigningCredentials Credentials { get; init; } = new(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Environment.GetEnvironmentVariable("LIVEKIT_API_SECRET")!)), SecurityAlgorithms.HmacSha256);
}

// a payload with a dictionary that is filled step by step
public sealed class Steps(Signing signing)
{
    private string Viewer(string hall, string who)
    {
        var video = new Dictionary<string, object> { { "roomJoin", true }, { "room", hall } };
        video["canPublish"] = false;
        video.Add("canUpdateOwnMetadata", true);
        var payload = new JwtPayload(signing.Key, null, null, DateTime.UtcNow, DateTime.UtcNow.AddHours(1)) { ["sub"] = who, ["video"] = video };
        return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(signing.Credentials), payload));
    }

    public async Task RunAsync(string hall, string who)
    {
        using var room = new Room();
        await room.ConnectAsync("wss://x", Viewer(hall, who));
        await room.LocalParticipant!.SetMetadataAsync("stated"); // ok
        await room.LocalParticipant!.SendTextAsync("data follows publishing"); //! GG2003
        await room.LocalParticipant!.PublishTrackAsync(LocalAudioTrack.Create("mic", null!), new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); //! GG2002
    }
}

// a descriptor, whose claims are a dictionary in a dictionary
public sealed class Described(Signing signing)
{
    public string Token(string hall, string who)
    {
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = signing.Key,
            Subject = new ClaimsIdentity([new Claim("sub", who)]),
            Expires = DateTime.UtcNow.AddMinutes(30),
            SigningCredentials = signing.Credentials,
            Claims = new Dictionary<string, object>
            {
                ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall, ["canPublish"] = true, ["canPublishData"] = true },
            },
        };
        return new JsonWebTokenHandler().CreateToken(descriptor);
    }
}

public sealed class DescribedBot(Described tokens)
{
    private readonly Room _room = new();

    public Task StartAsync(string hall, string who) => _room.ConnectAsync("wss://x", tokens.Token(hall, who));

    public Task RenameAsync(string name) => _room.LocalParticipant!.SetNameAsync(name); //! GG2001

    public Task SayAsync(string text) => _room.LocalParticipant!.SendTextAsync(text); // ok
}

// a claim with JSON text: interpolated, and with data stated apart
public sealed class Texts(Signing signing)
{
    private string Sign(string who, string video)
    {
        Claim[] claims = [new("sub", who), new("video", video, JsonClaimValueTypes.Json)];
        var token = new JwtSecurityToken(issuer: signing.Key, claims: claims, expires: DateTime.UtcNow.AddMinutes(10), signingCredentials: signing.Credentials);
        return new JwtSecurityTokenHandler().WriteToken(token);
    }

    public async Task ChatAsync(string hall, string who)
    {
        string video = $$"""{ "roomJoin": true, "room": {{JsonSerializer.Serialize(hall)}}, "canPublish": false, "canPublishData": true }""";
        using var room = new Room();
        await room.ConnectAsync("wss://x", Sign(who, video));
        await room.LocalParticipant!.SendChatMessageAsync("chat is stated"); // ok
        await room.LocalParticipant!.SetNameAsync(who); //! GG2001
    }

    public async Task HostAsync(string hall, string who)
    {
        string video = JsonSerializer.Serialize(new { roomJoin = true, room = hall, canUpdateOwnMetadata = true });
        using var room = new Room();
        await room.ConnectAsync("wss://x", Sign(who, video));
        await room.LocalParticipant!.SetNameAsync(who); // ok
        await room.LocalParticipant!.SendTextAsync(who); // ok
    }
}

// a class of one's own is serialized
public sealed class VideoClaim
{
    [JsonPropertyName("roomJoin")] public bool Join { get; init; }

    [JsonPropertyName("room")] public string Room { get; init; } = "";

    [JsonPropertyName("canPublish")] public bool Publish { get; init; } = true;

    [JsonPropertyName("canUpdateOwnMetadata")] public bool Rename { get; init; }
}

public sealed class Serialized(Signing signing)
{
    private string Mint(string who, VideoClaim video)
    {
        var claims = new List<Claim> { new(JwtRegisteredClaimNames.Sub, who), new("video", JsonSerializer.Serialize(video), JsonClaimValueTypes.Json) };
        return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(signing.Key, null, claims, DateTime.UtcNow, DateTime.UtcNow.AddHours(2), signing.Credentials));
    }

    public async Task RunAsync(string hall, string who)
    {
        Room guest = new(), host = new();
        await guest.ConnectAsync("wss://x", Mint(who, new VideoClaim { Join = true, Room = hall }));
        await host.ConnectAsync("wss://x", Mint(who + "-h", new VideoClaim { Join = true, Room = hall, Rename = true }));
        await guest.LocalParticipant!.SetMetadataAsync("guest"); //! GG2001
        await host.LocalParticipant!.SetMetadataAsync("host"); // ok
        await host.LocalParticipant!.SendTextAsync("host"); // ok
    }
}

// not known, or not read by any server
public sealed class Unknown(Signing signing)
{
    private string Flagged(string hall, string who, bool host, bool speaks)
    {
        var video = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall, ["canPublish"] = speaks, ["canUpdateOwnMetadata"] = host };
        return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(signing.Credentials), new JwtPayload(signing.Key, null, null, null, DateTime.UtcNow.AddHours(1)) { { "sub", who }, { "video", video } }));
    }

    public async Task FlaggedAsync(string hall, string who, bool host, bool speaks)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", Flagged(hall, who, host, speaks));
        await room.LocalParticipant!.SetMetadataAsync("perhaps"); // ok
        await room.LocalParticipant!.SendTextAsync("perhaps"); // ok
    }

    public async Task SourcesAsync(string hall, string who, LocalVideoTrack screen)
    {
        var video = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall, ["canPublishSources"] = new[] { "camera" } };
        var payload = new JwtPayload(signing.Key, null, null, null, DateTime.UtcNow.AddHours(1)) { ["sub"] = who, ["video"] = video };
        var room = new Room();
        await room.ConnectAsync("wss://x", new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(signing.Credentials), payload)));
        await room.LocalParticipant!.PublishTrackAsync(screen, new TrackPublishOptions { Source = TrackSource.SourceCamera }); // ok
        await room.LocalParticipant!.PublishTrackAsync(screen, new TrackPublishOptions { Source = TrackSource.SourceScreenshare }); //! GG2002
        await room.LocalParticipant!.SendTextAsync("data does not follow the sources"); // ok
    }
}
