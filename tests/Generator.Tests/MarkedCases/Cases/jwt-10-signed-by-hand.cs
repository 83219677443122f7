// rules: GG2001 GG2003 GG3001 GG3003 GG3004 GG3009 GG3011 GG3012
// Tokens that are signed by hand: JSON as text, anonymous objects, dictionaries, and things that only look like it.
using System; using System.Collections.Generic; using System.Security.Claims; using System.Security.Cryptography; using System.Text; using System.Text.Json; using System.Threading.Tasks;
using LiveKit.Rtc;
namespace Variants.ByHmac;

public static class Jwt
{
    private static string Url(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    public static string Sign(string payloadJson, string secret)
    {
        string input = Url(Encoding.UTF8.GetBytes("{\"alg\":\"HS256\",\"typ\":\"JWT\"}")) + "." + Url(Encoding.UTF8.GetBytes(payloadJson));
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(secret));
        return input + "." + Url(hmac.ComputeHash(Encoding.UTF8.GetBytes(input)));
    }
}

public sealed class Settings { public string Key { get; set; } = ""; public string Secret { get; set; } = ""; }

// an anonymous object is the payload
public sealed class Anonymous(Settings settings)
{
    private string Mint(string hall, string who)
    {
        var payload = new
        {
            iss = settings.Key,
            sub = who,
            exp = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(),
            video = new { roomJoin = true, room = hall, canPublish = false, canSubscribe = true },
        };
        return Jwt.Sign(JsonSerializer.Serialize(payload), settings.Secret);
    }

    public async Task RunAsync(string hall, string who)
    {
        using var room = new Room();
        await room.ConnectAsync("wss://x", Mint(hall, who));
        await room.LocalParticipant!.SendTextAsync("data follows publishing"); //! GG2003
        await room.LocalParticipant!.SetNameAsync(who); //! GG2001
        room.LocalParticipant!.UnregisterRpcMethod("x"); // ok
    }
}

// a text with holes is the payload
public sealed class Interpolated(Settings settings)
{
    public async Task HostAsync(string hall, string who)
    {
        long exp = DateTimeOffset.UtcNow.AddMinutes(10).ToUnixTimeSeconds();
        string payload = $$$"""{"iss":"{{{settings.Key}}}","sub":"{{{who}}}","exp":{{{exp}}},"video":{"roomJoin":true,"room":"{{{hall}}}","canUpdateOwnMetadata":true}}""";
        using var room = new Room();
        await room.ConnectAsync("wss://x", Jwt.Sign(payload, settings.Secret));
        await room.LocalParticipant!.SetMetadataAsync("host"); // ok
        await room.LocalParticipant!.SendTextAsync("host"); // ok
    }

    public async Task GuestAsync(string hall, string who)
    {
        long exp = DateTimeOffset.UtcNow.AddMinutes(10).ToUnixTimeSeconds();
        string payload = $"{{\"iss\":\"{settings.Key}\",\"sub\":\"{who}\",\"exp\":{exp},\"video\":{{\"roomJoin\":true,\"room\":\"{hall}\"}}}}";
        using var room = new Room();
        await room.ConnectAsync("wss://x", Jwt.Sign(payload, settings.Secret));
        await room.LocalParticipant!.SetMetadataAsync("guest"); //! GG2001
        await room.LocalParticipant!.SendTextAsync("guest"); // ok
    }
}

// a dictionary is the payload; faults in it
public sealed class Faulty(Settings settings)
{
    public string Source(string hall, string who)
    {
        var payload = new Dictionary<string, object>
        {
            ["iss"] = settings.Key,
            ["sub"] = who,
            ["exp"] = DateTimeOffset.UtcNow.AddHours(2).ToUnixTimeSeconds(),
            ["video"] = new Dictionary<string, object>
            {
                ["roomJoin"] = true,
                ["room"] = hall,
                ["canPublishSources"] = new List<string> { "microphone", "screenShare" }, //! GG3003
            },
        };
        return Jwt.Sign(JsonSerializer.Serialize(payload), settings.Secret);
    }

    public string Room(string hall, string who)
    {
        var video = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall }; //? GG3009
        video["roomList"] = true; //? GG3009
        return Jwt.Sign(JsonSerializer.Serialize(new Dictionary<string, object> { ["iss"] = settings.Key, ["sub"] = who, ["exp"] = DateTimeOffset.UtcNow.AddHours(2).ToUnixTimeSeconds(), ["video"] = video }), settings.Secret);
    }

    public string Fraction(string hall, string who)
    {
        var payload = new Dictionary<string, object> { ["iss"] = settings.Key, ["sub"] = who, ["video"] = new { roomJoin = true, room = hall } };
        payload["exp"] = (DateTime.UtcNow - DateTime.UnixEpoch).TotalSeconds + 3600; //! GG3012
        return Jwt.Sign(JsonSerializer.Serialize(payload), settings.Secret);
    }

    public string Misspelt(string hall, string who) => Jwt.Sign(JsonSerializer.Serialize(new { iss = settings.Key, sub = who, exp = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), video = new { roomJoin = true, room = hall, canSubscibe = true } }), settings.Secret); //! GG3011

    public string Lost(string who) => Jwt.Sign(JsonSerializer.Serialize(new { iss = settings.Key, sub = who, exp = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), video = new { roomJoin = true, canPublish = true } }), settings.Secret); //! GG3004
}

// secrets beside such claims, and beside others
public static class InSource
{
    private const string LiveKitSecret = "n5Bv2Cx8Zl4Kj0Hg6Fd1Sa9Po3Iu7Yt5"; //! GG3001

    public static string Mint(string hall, string who) => Jwt.Sign(JsonSerializer.Serialize(new { iss = "APIx", sub = who, exp = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), video = new { roomJoin = true, room = hall } }), LiveKitSecret);

    // a signature over something else
    public static string Checksum(string text)
    {
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes("a-salt-that-is-no-secret-of-livekit")); // ok
        return Convert.ToHexString(hmac.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }
}

// a player of films has videos too
public static class Films
{
    public static object Entry(string title) => new { id = title, video = new { codec = "h264", width = 1920, place = "living room" } }; // ok

    public static Dictionary<string, object> Offer(string title) => new() { ["video"] = new Dictionary<string, object> { ["title"] = title, ["exp"] = "soon" } }; // ok

    public static Claim Favourite(string url) => new("video", url); // ok
}
