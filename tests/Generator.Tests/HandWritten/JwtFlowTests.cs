namespace GrantGen.Generator.Tests.HandWritten;

/// <summary>Tokens from a JWT library and tokens that are signed by hand flow to calls like tokens of a policy.</summary>
public class JwtFlowTests
{
    [Theory]
    [InlineData("a claims list with JSON", """string Mint(string room) { var claims = new List<Claim> { new Claim("sub", "i" + room) }; claims.Add(new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room }), JsonClaimValueTypes.Json)); var token = new JwtSecurityToken("k", claims: claims, expires: DateTime.UtcNow.AddHours(1), signingCredentials: Credentials); return new JwtSecurityTokenHandler().WriteToken(token); }""", true)]
    [InlineData("grants that allow it", """string Mint(string room) { var claims = new[] { new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room, canUpdateOwnMetadata = true }), JsonClaimValueTypes.Json) }; return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken("k", claims: claims, expires: DateTime.UtcNow.AddHours(1), signingCredentials: Credentials)); }""", false)]
    [InlineData("a flag", """string Mint(string room) { var claims = new[] { new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room, canUpdateOwnMetadata = room.Length > 3 }), JsonClaimValueTypes.Json) }; return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken("k", claims: claims, expires: DateTime.UtcNow.AddHours(1), signingCredentials: Credentials)); }""", false)]
    [InlineData("a plain string claim", """string Mint(string room) { var claims = new[] { {|GG3011:new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room }))|} }; return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken("k", claims: claims, expires: DateTime.UtcNow.AddHours(1), signingCredentials: Credentials)); }""", false)]
    [InlineData("a payload", """string Mint(string room) { var payload = new JwtPayload("k", null, null, DateTime.UtcNow, DateTime.UtcNow.AddHours(1)); payload.Add("video", new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room }); return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(Credentials), payload)); }""", true)]
    [InlineData("a payload, indexed later", """string Mint(string room) { var payload = new JwtPayload("k", null, null, DateTime.UtcNow, DateTime.UtcNow.AddHours(1)); var video = new Dictionary<string, object>(); video["roomJoin"] = true; video["room"] = room; payload["video"] = video; var token = new JwtSecurityToken(new JwtHeader(Credentials), payload); return new JwtSecurityTokenHandler().WriteToken(token); }""", true)]
    [InlineData("a dictionary that is completed", """string Mint(string room) { var video = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room }; if (room.Length > 3) video["canUpdateOwnMetadata"] = true; var payload = new JwtPayload { ["exp"] = 1, ["video"] = video }; return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(Credentials), payload)); }""", false)]
    [InlineData("a descriptor", """string Mint(string room) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { Issuer = "k", Expires = DateTime.UtcNow.AddHours(1), SigningCredentials = Credentials, Claims = new Dictionary<string, object> { ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room } } });""", true)]
    [InlineData("a descriptor with a subject", """string Mint(string room) { var subject = new ClaimsIdentity(new[] { new Claim("video", $"{{\"roomJoin\":true,\"room\":\"{room}\"}}", JsonClaimValueTypes.Json) }); var descriptor = new SecurityTokenDescriptor { Subject = subject, Expires = DateTime.UtcNow.AddHours(1), SigningCredentials = Credentials }; var handler = new JwtSecurityTokenHandler(); return handler.WriteToken(handler.CreateToken(descriptor)); }""", true)]
    [InlineData("a JSON payload", """string Mint(string room) => new JsonWebTokenHandler().CreateToken(JsonSerializer.Serialize(new { iss = "k", exp = 1, video = new { roomJoin = true, room } }), Credentials);""", true)]
    [InlineData("an HMAC", """static string B(byte[] b) => Convert.ToBase64String(b).TrimEnd((char)61).Replace((char)43, (char)45); string Mint(string room) { var payload = new { iss = "k", exp = 1, video = new { roomJoin = true, room } }; var input = B(JsonSerializer.SerializeToUtf8Bytes(new { alg = "HS256", typ = "JWT" })) + "." + B(JsonSerializer.SerializeToUtf8Bytes(payload)); using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(Secret)); return input + "." + B(hmac.ComputeHash(Encoding.UTF8.GetBytes(input))); }""", true)]
    [InlineData("an HMAC over a text", """string Mint(string room) { var json = $"{{\"iss\":\"k\",\"exp\":1,\"video\":{{\"roomJoin\":true,\"room\":\"{room}\"}}}}"; var input = $"{Base64UrlEncoder.Encode("{}")}.{Base64UrlEncoder.Encode(json)}"; return $"{input}.{Base64UrlEncoder.Encode(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(input)))}"; }""", true)]
    [InlineData("a helper that takes the grants", """string Sign(object video) { var payload = new JwtPayload { ["exp"] = 1, ["video"] = video }; return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(Credentials), payload)); } string Mint(string room) => Sign(new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room });""", true)]
    [InlineData("a helper that returns the grants", """static Dictionary<string, object> Grants(string room) => new() { ["roomJoin"] = true, ["room"] = room }; string Mint(string room) { var payload = new JwtPayload { ["exp"] = 1, ["video"] = Grants(room) }; return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(Credentials), payload)); }""", true)]
    [InlineData("a helper whose grants are completed", """static Dictionary<string, object> Grants(string room) => new() { ["roomJoin"] = true, ["room"] = room }; string Mint(string room) { var video = Grants(room); video["canUpdateOwnMetadata"] = true; var payload = new JwtPayload { ["exp"] = 1, ["video"] = video }; return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(Credentials), payload)); }""", false)]
    [InlineData("a record", """record VideoGrant([property: JsonPropertyName("roomJoin")] bool RoomJoin, [property: JsonPropertyName("room")] string Room); string Mint(string room) { var claim = new Claim("video", JsonSerializer.Serialize(new VideoGrant(true, room)), JsonClaimValueTypes.Json); return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken("k", claims: new[] { claim }, expires: DateTime.UtcNow.AddHours(1), signingCredentials: Credentials)); }""", true)]
    [InlineData("a class with defaults", """class Grants { public bool RoomJoin { get; set; } = true; public string? Room { get; set; } public bool CanUpdateOwnMetadata { get; set; } } static readonly JsonSerializerOptions s_options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase }; string Mint(string room) { var claim = new Claim("video", JsonSerializer.Serialize(new Grants { Room = room }, s_options), JsonClaimValueTypes.Json); return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken("k", claims: new[] { claim }, expires: DateTime.UtcNow.AddHours(1), signingCredentials: Credentials)); }""", true)]
    public async Task Metadata_is_set_under_the_token_of(string description, string members, bool isReported)
    {
        Assert.NotEmpty(description);
        string use = isReported ? "{|GG2001:r.LocalParticipant!.SetMetadataAsync(\"m\")|}" : "r.LocalParticipant!.SetMetadataAsync(\"m\")";
        await Project(members, $"await r.ConnectAsync(\"u\", Mint(\"room\")); await {use};").Verify();
    }

    [Fact]
    public async Task Grants_that_are_not_stated_have_the_defaults_of_the_server()
        => await Project(
            """string Mint(string room) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { SigningCredentials = Credentials, Claims = new Dictionary<string, object> { ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room, ["canPublish"] = false } } });""",
            """await r.ConnectAsync("u", Mint("room")); await {|GG2003:r.LocalParticipant!.SendTextAsync("x")|};""").Verify();

    private static TestProject Project(string members, string body)
        => HandWrittenTest.WithJwt(
            TestProject.Of($$"""
                using System.IdentityModel.Tokens.Jwt; using System.Security.Claims; using System.Security.Cryptography; using System.Text; using System.Text.Json; using System.Text.Json.Serialization;
                using Microsoft.IdentityModel.JsonWebTokens; using Microsoft.IdentityModel.Tokens; using JsonClaimValueTypes = System.IdentityModel.Tokens.Jwt.JsonClaimValueTypes; using Room = LiveKit.Rtc.Room;
                class C
                {
                    static string Secret => Environment.GetEnvironmentVariable("S")!;
                    static SigningCredentials Credentials => new(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Secret)), SecurityAlgorithms.HmacSha256);
                    {{members}}
                    async Task Run(Room r) { {{body}} }
                }
                """).WithClient());
}
