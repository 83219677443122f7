// rules: GG2001 GG2002 GG2003 GG3003 GG3004
// Signed by hand, and claims as JSON text: constant, raw, interpolated; the encoders are one's own.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using System.IdentityModel.Tokens.Jwt; using System.Security.Claims; using System.Security.Cryptography; using System.Text; using System.Text.Json; using Microsoft.IdentityModel.Tokens; using LiveKit.Rtc;
namespace Variants.JwtText;

public static class Jwt
{
    private static string Encode(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    public static string Sign(string secret, object payload)
    {
        string input = Encode(Encoding.UTF8.GetBytes("{\"alg\":\"HS256\",\"typ\":\"JWT\"}")) + "." + Encode(JsonSerializer.SerializeToUtf8Bytes(payload));
        return input + "." + Encode(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(input)));
    }

    public static string SignText(string secret, string payload)
    {
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(secret));
        string header = Encode("{\"alg\":\"HS256\"}"u8.ToArray());
        string input = $"{header}.{Encode(Encoding.UTF8.GetBytes(payload))}";
        return $"{input}.{Encode(hmac.ComputeHash(Encoding.UTF8.GetBytes(input)))}";
    }
}

// an anonymous payload, signed by a helper
public sealed class Anonymous(string key, string secret)
{
    private string Listener(string hall, string who) => Jwt.Sign(secret, new { iss = key, sub = who, nbf = 0, exp = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), video = new { roomJoin = true, room = hall, canPublish = false, canSubscribe = true } });

    private string Host(string hall, string who) => Jwt.Sign(secret, new { iss = key, sub = who, exp = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), video = new { roomJoin = true, room = hall, canUpdateOwnMetadata = true } });

    public async Task RunAsync(string hall, string who)
    {
        Room host = new(), listener = new();
        await host.ConnectAsync("wss://x", Host(hall, who));
        await listener.ConnectAsync("wss://x", Listener(hall, who + "-l"));
        await host.LocalParticipant!.SetMetadataAsync("host"); // ok
        await host.LocalParticipant!.SendTextAsync("host"); // ok
        await listener.LocalParticipant!.SetMetadataAsync("listener"); //! GG2001
        await listener.LocalParticipant!.SendTextAsync("listener"); //! GG2003
    }

    public string Nowhere(string who) => Jwt.Sign(secret, new { iss = key, sub = who, exp = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), video = new { roomJoin = true } }); //! GG3004

    public string Shares(string hall, string who) => Jwt.Sign(secret, new { iss = key, sub = who, exp = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), video = new { roomJoin = true, room = hall, canPublishSources = new[] { "screenShare" } } }); //! GG3003
}

// text: the values are holes, the grants are constant
public sealed class Text(string key, string secret)
{
    private string Interpolated(string hall, string who, long exp) => Jwt.SignText(secret, $"{{\"iss\":\"{key}\",\"sub\":\"{who}\",\"exp\":{exp},\"video\":{{\"roomJoin\":true,\"room\":\"{hall}\",\"canPublish\":false}}}}");

    public async Task RunAsync(string hall, string who)
    {
        Room room = new();
        await room.ConnectAsync("wss://x", Interpolated(hall, who, DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()));
        await room.LocalParticipant!.SendTextAsync(who); //! GG2003
        await room.DisconnectAsync(); // ok
    }

    private string Raw(string hall, string who, long exp) => Jwt.SignText(secret, $$$"""
        {"iss":"{{{key}}}","sub":"{{{who}}}","exp":{{{exp}}},"video":{"roomJoin":true,"room":"{{{hall}}}","canUpdateOwnMetadata":true}}
        """);

    public async Task StrongAsync(string hall, string who)
    {
        Room room = new();
        await room.ConnectAsync("wss://x", Raw(hall, who, DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()));
        await room.LocalParticipant!.SetNameAsync(who); // ok
        await room.LocalParticipant!.SendTextAsync(who); // ok
    }

    // a grant that is a hole: nobody knows its value
    public async Task HoleAsync(string hall, string who, bool names)
    {
        string jwt = Jwt.SignText(secret, $"{{\"iss\":\"{key}\",\"sub\":\"{who}\",\"exp\":{DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()},\"video\":{{\"roomJoin\":true,\"room\":\"{hall}\",\"canUpdateOwnMetadata\":{(names ? "true" : "false")}}}}}");
        Room room = new();
        await room.ConnectAsync("wss://x", jwt);
        await room.LocalParticipant!.SetNameAsync(who); // ok
        await room.LocalParticipant!.SendTextAsync(who); // ok
    }
}

// a JSON claim from a constant text
public sealed class ConstantText(SigningCredentials credentials)
{
    private const string Lobby = "{\"roomJoin\":true,\"room\":\"lobby\",\"canPublish\":false,\"canPublishData\":true}";

    private string Mint(string who) => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken("key", null, [new Claim("sub", who), new Claim("video", Lobby, JsonClaimValueTypes.Json)], null, DateTime.UtcNow.AddHours(1), credentials));

    public async Task RunAsync(string who, LocalAudioTrack track)
    {
        Room room = new();
        await room.ConnectAsync("wss://x", Mint(who));
        await room.LocalParticipant!.SendTextAsync("stated"); // ok
        await room.LocalParticipant!.PublishTrackAsync(track); //! GG2002
        await room.LocalParticipant!.SetMetadataAsync(who); //! GG2001
    }
}
