// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Tokens made with a JWT library, followed to the calls. What is not stated has the server's defaults.
using System; using System.Collections.Generic; using System.Linq; using System.Threading; using System.Threading.Tasks;
using System.IdentityModel.Tokens.Jwt; using System.Security.Claims; using System.Text; using System.Text.Json; using Microsoft.IdentityModel.Tokens; using LiveKit.Proto; using LiveKit.Rtc;
namespace Variants.JwtFlow;

public sealed class Signing(string key, string secret)
{
    public string Key => key;

    public SigningCredentials Credentials => new(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(secret)), SecurityAlgorithms.HmacSha256);
}

// a payload of dictionaries: one helper for viewers, one for hosts
public sealed class PayloadTokens(Signing signing)
{
    private string Write(string who, Dictionary<string, object> video)
    {
        var payload = new JwtPayload
        {
            ["iss"] = signing.Key,
            ["sub"] = who,
            ["exp"] = DateTimeOffset.UtcNow.AddMinutes(30).ToUnixTimeSeconds(),
            ["video"] = video,
        };
        return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(signing.Credentials), payload));
    }

    public string Viewer(string hall, string who) => Write(who, new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall, ["canPublish"] = false });

    public string Host(string hall, string who) => Write(who, new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall, ["canUpdateOwnMetadata"] = true });
}

public sealed class PayloadRooms(PayloadTokens tokens)
{
    public async Task RunAsync(string hall, string who)
    {
        Room host = new(), viewer = new();
        await host.ConnectAsync("wss://x", tokens.Host(hall, who));
        await viewer.ConnectAsync("wss://x", tokens.Viewer(hall, who + "-v"));
        await host.LocalParticipant!.SetMetadataAsync("host"); // ok
        await host.LocalParticipant!.SendTextAsync("host"); // ok
        await viewer.LocalParticipant!.SendTextAsync("data follows publishing on the server"); //! GG2003
        await viewer.LocalParticipant!.SetMetadataAsync("viewer"); //! GG2001
        await viewer.DisconnectAsync(); // ok
    }
}

// claims, one of them JSON
public sealed class ClaimTokens(Signing signing)
{
    private sealed record VideoClaim(bool roomJoin, string room, bool canPublishData = true);

    private string Mint(string hall, string who)
    {
        var claims = new List<Claim>
        {
            new(System.IdentityModel.Tokens.Jwt.JwtRegisteredClaimNames.Sub, who),
            new("name", who),
            new("video", JsonSerializer.Serialize(new { roomJoin = true, room = hall, canPublishSources = new[] { "microphone" } }), System.IdentityModel.Tokens.Jwt.JsonClaimValueTypes.Json),
        };
        var token = new JwtSecurityToken(issuer: signing.Key, claims: claims, notBefore: DateTime.UtcNow, expires: DateTime.UtcNow.AddHours(2), signingCredentials: signing.Credentials);
        return new JwtSecurityTokenHandler().WriteToken(token);
    }

    public async Task RunAsync(string hall, string who, LocalVideoTrack face, LocalAudioTrack voice)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", Mint(hall, who));
        await room.LocalParticipant!.PublishTrackAsync(voice, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); // ok
        await room.LocalParticipant!.PublishTrackAsync(face, new TrackPublishOptions { Source = TrackSource.SourceCamera }); //! GG2002
        await room.LocalParticipant!.PublishTrackAsync(voice); //! GG2005
        await room.LocalParticipant!.SendTextAsync("data is on"); // ok
    }

    private string MintRecord(string hall, string who)
    {
        string video = JsonSerializer.Serialize(new VideoClaim(true, hall, false));
        return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(signing.Key, null, [new Claim("sub", who), new Claim("video", video, System.IdentityModel.Tokens.Jwt.JsonClaimValueTypes.Json)], null, DateTime.UtcNow.AddHours(1), signing.Credentials));
    }

    public async Task RecordAsync(string hall, string who)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", MintRecord(hall, who));
        await room.LocalParticipant!.SetNameAsync(who); //? GG2001
    }
}

// a string claim is read by no server: nothing can be said of what the token allows
public sealed class StringClaimTokens(Signing signing)
{
    private string Mint(string hall, string who) => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(signing.Key, null, [new Claim("sub", who), new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room = hall, canPublish = false }))], null, DateTime.UtcNow.AddHours(1), signing.Credentials));

    public async Task RunAsync(string hall, string who)
    {
        Room room = new();
        await room.ConnectAsync("wss://x", Mint(hall, who));
        await room.LocalParticipant!.SendTextAsync(who); // ok
        await room.LocalParticipant!.SetMetadataAsync(who); // ok
    }
}

// a descriptor, and a flag that is no constant
public sealed class DescriptorTokens(Signing signing)
{
    private string Mint(string hall, string who, Dictionary<string, object> grants)
    {
        grants["room"] = hall;
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = signing.Key,
            Subject = new ClaimsIdentity([new Claim("sub", who)]),
            Claims = new Dictionary<string, object> { ["video"] = grants },
            Expires = DateTime.UtcNow.AddMinutes(15),
            SigningCredentials = signing.Credentials,
        };
        var handler = new JwtSecurityTokenHandler();
        return handler.WriteToken(handler.CreateToken(descriptor));
    }

    public async Task PlainAsync(string hall, string who)
    {
        Room room = new();
        await room.ConnectAsync("wss://x", Mint(hall, who, new() { ["roomJoin"] = true }));
        await room.LocalParticipant!.SetMetadataAsync(who); //! GG2001
        await room.LocalParticipant!.SendTextAsync(who); // ok
    }

    public async Task FlagAsync(string hall, string who, bool names, bool talks)
    {
        Room room = new();
        await room.ConnectAsync("wss://x", Mint(hall, who, new() { ["roomJoin"] = true, ["canUpdateOwnMetadata"] = names, ["canPublish"] = talks }));
        await room.LocalParticipant!.SetMetadataAsync(who); // ok
        await room.LocalParticipant!.SendTextAsync(who); // ok
    }
}
