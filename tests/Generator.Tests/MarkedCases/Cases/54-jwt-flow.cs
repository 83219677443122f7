// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006 GG2007 GG3001 GG3002 GG3003 GG3004 GG3005 GG3008 GG3009 GG3010 GG3011 GG3012 GG3013
using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks; using System.IdentityModel.Tokens.Jwt; using System.Security.Claims; using System.Security.Cryptography; using System.Text; using System.Text.Json; using System.Text.Json.Nodes; using System.Text.Json.Serialization; using Microsoft.IdentityModel.Tokens; using Microsoft.IdentityModel.JsonWebTokens; using LiveKit.Rtc; using GrantGen; using Room = LiveKit.Rtc.Room; using JwtRegisteredClaimNames = System.IdentityModel.Tokens.Jwt.JwtRegisteredClaimNames; using JsonClaimValueTypes = System.IdentityModel.Tokens.Jwt.JsonClaimValueTypes;
using System.Net.Http; using LiveKit.Proto; using Microsoft.Extensions.Configuration;
namespace Own.JwtFlow;
public sealed class Settings { public string Key { get; init; } = ""; public string Secret { get; init; } = ""; public string Url { get; init; } = "wss://x"; }

// service with several methods building from a shared helper, per role
public interface ITokenService { string Viewer(string room, string id); string Host(string room, string id); }
public sealed class JwtTokenService(Settings settings) : ITokenService
{
    private string Write(Dictionary<string, object> video, string id)
    {
        var credentials = new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(settings.Secret)), SecurityAlgorithms.HmacSha256);
        var payload = new JwtPayload(settings.Key, null, new[] { new Claim("sub", id) }, DateTime.UtcNow, DateTime.UtcNow.AddHours(2)) { ["video"] = video };
        return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(credentials), payload));
    }

    public string Viewer(string room, string id) => Write(new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room, ["canPublish"] = false, ["canPublishData"] = false }, id);

    public string Host(string room, string id) => Write(new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room, ["canUpdateOwnMetadata"] = true }, id);
}
public sealed class ViewerClient(ITokenService tokens, Settings settings)
{
    private readonly Room _room = new();
    public async Task StartAsync(string room, string id)
    {
        await _room.ConnectAsync(settings.Url, tokens.Viewer(room, id));
        await _room.LocalParticipant!.SetMetadataAsync("x"); //! GG2001
        await _room.LocalParticipant!.SendTextAsync("x"); //! GG2003
    }
}
public sealed class HostClient(ITokenService tokens, Settings settings)
{
    private readonly Room _room = new();
    public async Task StartAsync(string room, string id)
    {
        await _room.ConnectAsync(settings.Url, tokens.Host(room, id));
        await _room.LocalParticipant!.SetMetadataAsync("x"); // ok
        await _room.LocalParticipant!.SendTextAsync("x"); // ok
    }
}

// a builder class of one's own
public sealed class VideoGrantBuilder
{
    private readonly Dictionary<string, object> _grants = new();
    public VideoGrantBuilder Join(string room) { _grants["roomJoin"] = true; _grants["room"] = room; return this; }
    public VideoGrantBuilder CanUpdateMetadata() { _grants["canUpdateOwnMetadata"] = true; return this; }
    public Dictionary<string, object> Build() => _grants;
}
public sealed class BuilderClient(Settings s)
{
    private string Sign(object video) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { Issuer = s.Key, Expires = DateTime.UtcNow.AddHours(1), Claims = new Dictionary<string, object> { ["sub"] = Guid.NewGuid().ToString(), ["video"] = video }, SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(s.Secret)), "HS256") });
    public async Task RunAsync(Room room) { await room.ConnectAsync(s.Url, Sign(new VideoGrantBuilder().Join("a").CanUpdateMetadata().Build())); await room.LocalParticipant!.SetMetadataAsync("x"); } // ok
}

// record + snake/camel options, serialized to a claim
public sealed record LiveKitVideoGrant { public bool RoomJoin { get; init; } public string? Room { get; init; } public bool? CanPublish { get; init; } public bool? CanSubscribe { get; init; } public bool? CanPublishData { get; init; } public List<string>? CanPublishSources { get; init; } public bool? CanUpdateOwnMetadata { get; init; } }
public static class LiveKitJson { public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull }; }
public sealed class RecordTokens(IConfiguration configuration)
{
    public string Create(string identity, LiveKitVideoGrant grant)
    {
        var key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(configuration["LiveKit:ApiSecret"]!));
        var claims = new List<Claim> { new(JwtRegisteredClaimNames.Sub, identity), new("name", identity), new("video", JsonSerializer.Serialize(grant, LiveKitJson.Options), JsonClaimValueTypes.Json) };
        var token = new JwtSecurityToken(configuration["LiveKit:ApiKey"], null, claims, DateTime.UtcNow, DateTime.UtcNow.AddHours(6), new SigningCredentials(key, SecurityAlgorithms.HmacSha256));
        return new JwtSecurityTokenHandler().WriteToken(token);
    }
}
public sealed class RecordClient(RecordTokens tokens)
{
    public async Task MicOnlyAsync(string url, string name, LocalVideoTrack camera, LocalAudioTrack mic)
    {
        var room = new Room();
        await room.ConnectAsync(url, tokens.Create(name, new LiveKitVideoGrant { RoomJoin = true, Room = "stage", CanPublish = true, CanPublishSources = new List<string> { "microphone" } }));
        await room.LocalParticipant!.PublishTrackAsync(mic, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); // ok
        await room.LocalParticipant!.PublishTrackAsync(camera, new TrackPublishOptions { Source = TrackSource.SourceCamera }); //! GG2002
        await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }

    public async Task PresenterAsync(string url, string name, LocalVideoTrack camera)
    {
        var room = new Room();
        await room.ConnectAsync(url, tokens.Create(name, new LiveKitVideoGrant { RoomJoin = true, Room = "stage", CanUpdateOwnMetadata = true }));
        await room.LocalParticipant!.PublishTrackAsync(camera, new TrackPublishOptions { Source = TrackSource.SourceCamera }); // ok
        await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
}

// roles by flag, anonymous object with a computed value
public sealed class RoleTokens(Settings s)
{
    public string Mint(string room, string who, bool host)
    {
        var video = new { roomJoin = true, room, canPublish = host, canSubscribe = true, canUpdateOwnMetadata = host };
        var header = Base64UrlEncoder.Encode("""{"alg":"HS256","typ":"JWT"}""");
        var body = Base64UrlEncoder.Encode(JsonSerializer.Serialize(new { iss = s.Key, sub = who, nbf = DateTimeOffset.UtcNow.ToUnixTimeSeconds(), exp = DateTimeOffset.UtcNow.AddMinutes(30).ToUnixTimeSeconds(), video }));
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(s.Secret));
        return $"{header}.{body}.{Base64UrlEncoder.Encode(hmac.ComputeHash(Encoding.UTF8.GetBytes($"{header}.{body}")))}";
    }
    public async Task RunAsync(Room room) { await room.ConnectAsync(s.Url, Mint("r", "w", false)); await room.LocalParticipant!.SetMetadataAsync("x"); } // ok: a value that is not constant
}

// token stored in a field, used in another method
public sealed class StoredToken(Settings s)
{
    private string? _token;
    private readonly Room _room = new();
    public void Prepare(string name)
    {
        var payload = new JwtPayload { { "iss", s.Key }, { "sub", name }, { "exp", DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds() }, { "video", new Dictionary<string, object> { { "room", "lobby" }, { "roomJoin", true }, { "canSubscribe", false } } } };
        var token = new JwtSecurityToken(new JwtHeader(new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(s.Secret)), SecurityAlgorithms.HmacSha256)), payload);
        _token = new JwtSecurityTokenHandler().WriteToken(token);
    }
    public async Task ConnectAsync() { await _room.ConnectAsync(s.Url, _token!); await _room.LocalParticipant!.SetAttributesAsync(new Dictionary<string, string>()); } //! GG2001
}

// a secret beside it, in another file part: key by helper in the same class
public sealed class SecretInKey
{
    private const string ApiSecret = "0123456789abcdef0123456789abcdefXYZ"; //! GG3001
    private static SecurityKey SigningKey() => new SymmetricSecurityKey(Encoding.UTF8.GetBytes(ApiSecret));
    public string Mint(string who) => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken("k", claims: new[] { new Claim("sub", who), new Claim("video", """{"roomJoin":true,"room":"lobby"}""", JsonClaimValueTypes.Json) }, expires: DateTime.UtcNow.AddHours(1), signingCredentials: new SigningCredentials(SigningKey(), SecurityAlgorithms.HmacSha256)));
}
public sealed class SecretInHmac
{
    private static readonly byte[] s_secret = Encoding.ASCII.GetBytes("fedcba9876543210fedcba9876543210"); //! GG3001
    public string Mint(string who)
    {
        var json = JsonSerializer.Serialize(new { iss = "k", sub = who, exp = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), video = new { roomJoin = true, room = "lobby" } });
        var head = Base64UrlEncoder.Encode("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + Base64UrlEncoder.Encode(json);
        return head + "." + Base64UrlEncoder.Encode(HMACSHA256.HashData(s_secret, Encoding.ASCII.GetBytes(head)));
    }
}

// server call with a token of a JWT library
public sealed class Twirp(Settings s, HttpClient http)
{
    private string Token() => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(s.Key, claims: new[] { new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room = "r" }), JsonClaimValueTypes.Json) }, expires: DateTime.UtcNow.AddMinutes(5), signingCredentials: null));
    public async Task ListAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://x/twirp/livekit.RoomService/ListRooms");
        request.Headers.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", Token());
        await http.SendAsync(request); //! GG2007
    }
}

// subject with a descriptor, handler.CreateEncodedJwt
public sealed class Encoded(Settings s)
{
    public string Mint(string who) => new JwtSecurityTokenHandler().CreateEncodedJwt(new SecurityTokenDescriptor { Issuer = s.Key, Subject = new ClaimsIdentity(new Claim[] { new("sub", who), new("video", "{\"roomJoin\":true,\"room\":\"r\",\"canPublishData\":false}", JsonClaimValueTypes.Json) }), Expires = DateTime.UtcNow.AddHours(1), SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(s.Secret)), "HS256") });
    public async Task RunAsync(Room room) { await room.ConnectAsync(s.Url, Mint("w"));
        await room.LocalParticipant!.PublishDataAsync(new byte[1]); } //! GG2003
}
// identity.AddClaim
public sealed class AddClaim(Settings s)
{
    public string Mint(string who, string room)
    {
        var identity = new ClaimsIdentity();
        identity.AddClaim(new Claim("sub", who));
        var grant = JsonSerializer.Serialize(new { room, roomJoin = true });
        identity.AddClaim(new Claim("video", grant, JsonClaimValueTypes.Json));
        var handler = new JwtSecurityTokenHandler();
        var token = handler.CreateJwtSecurityToken(s.Key, null, identity, DateTime.UtcNow, DateTime.UtcNow.AddHours(3), DateTime.UtcNow, new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(s.Secret)), "HS256"));
        return handler.WriteToken(token);
    }
    public async Task RunAsync(Room room) { await room.ConnectAsync(s.Url, Mint("w", "r"));
        await room.LocalParticipant!.SetNameAsync("n"); } //! GG2001
}
// JsonElement by SerializeToElement in a descriptor; JsonNode
public sealed class Element(Settings s)
{
    public string Mint(string who, string room) => new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor { Issuer = s.Key, Expires = DateTime.UtcNow.AddHours(1), Claims = new Dictionary<string, object> { ["sub"] = who, ["video"] = JsonSerializer.SerializeToElement(new { roomJoin = true, room, canPublish = false }) }, SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(s.Secret)), "HS256") });
    public async Task RunAsync(Room room, LocalAudioTrack t) { await room.ConnectAsync(s.Url, Mint("w", "r"));
        await room.LocalParticipant!.PublishTrackAsync(t); //! GG2002
        await room.LocalParticipant!.SetNameAsync("n"); } //! GG2001
}
// minimal API endpoint style: StringBuilder / static method on another class with a parameter object
public sealed class TokenRequest { public required string Room { get; init; } public required string User { get; init; } public bool CanPublish { get; init; } }
public sealed class ParamTokens(Settings s)
{
    public string Create(TokenRequest request) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { Issuer = s.Key, Expires = DateTime.UtcNow.AddHours(1), SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(s.Secret)), "HS256"), Claims = new Dictionary<string, object> { { "sub", request.User }, { "video", new Dictionary<string, object> { { "roomJoin", true }, { "room", request.Room }, { "canPublish", request.CanPublish } } } } });
    public async Task RunAsync(Room room, LocalAudioTrack t) { await room.ConnectAsync(s.Url, Create(new TokenRequest { Room = "r", User = "u" }));
        await room.LocalParticipant!.PublishTrackAsync(t); // ok: not constant
        await room.LocalParticipant!.SetNameAsync("n"); } //! GG2001
}

// a helper that returns grants, in a project where other dictionaries get the same keys
public static class GrantFactory { public static Dictionary<string, object> Viewer(string room) => new() { ["roomJoin"] = true, ["room"] = room, ["canPublish"] = false }; public static Dictionary<string, object> Host(string room) { var grants = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room }; grants["canUpdateOwnMetadata"] = true; grants["canPublish"] = true; return grants; } }
public sealed class FactoryClient(Settings s)
{
    private string Sign(Dictionary<string, object> video) { var payload = new JwtPayload { [JwtRegisteredClaimNames.Iss] = s.Key, [JwtRegisteredClaimNames.Exp] = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds() }; payload["video"] = video; return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(s.Secret)), "HS256")), payload)); }
    public async Task ViewerAsync(Room room, LocalAudioTrack t) { await room.ConnectAsync(s.Url, Sign(GrantFactory.Viewer("a")));
        await room.LocalParticipant!.SetMetadataAsync("x"); //! GG2001
        await room.LocalParticipant!.PublishTrackAsync(t); } //! GG2002
    public async Task HostAsync(Room room, LocalAudioTrack t) { await room.ConnectAsync(s.Url, Sign(GrantFactory.Host("a"))); await room.LocalParticipant!.SetMetadataAsync("x"); await room.LocalParticipant!.PublishTrackAsync(t); } // ok
}

// keys in other types: one is LiveKit's, one signs logins
public static class Keys
{
    private const string LiveKit = "livekit-0123456789abcdef0123456789abcdef"; //! GG3001
    private const string Login = "login-0123456789abcdef0123456789abcdef";
    public static SigningCredentials ForLiveKit => new(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(LiveKit)), SecurityAlgorithms.HmacSha256);
    public static SigningCredentials ForLogin { get; } = new(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Login)), SecurityAlgorithms.HmacSha256);
}
public sealed class Sessions
{
    public string Login(string user) => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken("shop", claims: new[] { new Claim("sub", user), new Claim("role", "admin") }, expires: DateTime.UtcNow.AddDays(30), signingCredentials: Keys.ForLogin)); // ok: no token of LiveKit
    public string Call(string user) => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken("k", claims: new[] { new Claim("sub", user), new Claim("video", "{\"roomJoin\":true,\"room\":\"desk\"}", JsonClaimValueTypes.Json) }, expires: DateTime.UtcNow.AddHours(1), signingCredentials: Keys.ForLiveKit));
}
public interface ISigner { string Sign(string payload); }
public sealed class HmacSigner : ISigner
{
    private readonly byte[] _key = Encoding.UTF8.GetBytes("signer-0123456789abcdef0123456789abcdef"); //! GG3001
    public string Sign(string payload) { var input = Base64UrlEncoder.Encode("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + Base64UrlEncoder.Encode(payload); using var hmac = new HMACSHA256(_key); return input + "." + Base64UrlEncoder.Encode(hmac.ComputeHash(Encoding.UTF8.GetBytes(input))); }
}
public sealed class Payloads(ISigner signer) { public string Mint(string who) => signer.Sign(JsonSerializer.Serialize(new { iss = "k", sub = who, exp = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), video = new { roomJoin = true, room = "r" } })); }
