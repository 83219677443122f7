using System.IdentityModel.Tokens.Jwt;
using Microsoft.CodeAnalysis;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace GrantGen.CodeFixes.Tests.HandWritten;

/// <summary>The fix of GG3006 for tokens that are made with Microsoft.IdentityModel.</summary>
public class JwtTokenCodeFixTests
{
    private const string Credentials = "new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(secret)), SecurityAlgorithms.HmacSha256)";
    private const string Hour = "DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()";
    private const string Video = """new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room }""";

    [Theory]
    [InlineData("""return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(CREDENTIALS), new JwtPayload { ["iss"] = key, ["sub"] = id, ["exp"] = HOUR, ["video"] = VIDEO }));""")]
    [InlineData("""var payload = new JwtPayload { ["iss"] = key, ["sub"] = id, ["nbf"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds(), ["exp"] = HOUR, ["video"] = VIDEO }; var header = new JwtHeader(CREDENTIALS); var handler = new JwtSecurityTokenHandler(); return handler.WriteToken(new JwtSecurityToken(header, payload));""")]
    [InlineData("""var video = new Dictionary<string, object>(); video["roomJoin"] = true; video["room"] = room; var payload = new JwtPayload(); payload.Add("iss", key); payload.Add("sub", id); payload["exp"] = HOUR; payload["video"] = video; var token = new JwtSecurityToken(new JwtHeader(CREDENTIALS), payload); return new JwtSecurityTokenHandler().WriteToken(token);""")]
    [InlineData("""var bytes = Encoding.UTF8.GetBytes(secret); var signing = new SymmetricSecurityKey(bytes); var claims = new List<Claim> { new Claim("sub", id), new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room }), JsonClaimValueTypes.Json) }; return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(key, claims: claims, expires: DateTime.UtcNow.AddMinutes(60), signingCredentials: new SigningCredentials(signing, SecurityAlgorithms.HmacSha256)));""")]
    [InlineData("""var descriptor = new SecurityTokenDescriptor { Issuer = key, Expires = DateTime.UtcNow.AddHours(1), Claims = new Dictionary<string, object> { ["sub"] = id, ["video"] = VIDEO }, SigningCredentials = CREDENTIALS }; return new JsonWebTokenHandler().CreateToken(descriptor);""")]
    [InlineData("""var handler = new JwtSecurityTokenHandler(); var descriptor = new SecurityTokenDescriptor { Issuer = key, Expires = DateTime.UtcNow.AddHours(1), Claims = new Dictionary<string, object> { ["sub"] = id, ["video"] = VIDEO }, SigningCredentials = CREDENTIALS }; return handler.WriteToken(handler.CreateToken(descriptor));""")]
    public Task The_statements_become_one(string body) => Verify(body, "return ViewerTokenPolicy.CreateToken(new TokenSigner(key, secret), room: room, identity: id);", "[RoomPolicy(Ttl = \"1h\")]");

    /// <summary>
    /// The grants in addition to <c>roomJoin</c> and <c>room</c>. Grants that are not stated have the server's default in both tokens.
    /// </summary>
    [Theory]
    [InlineData("""["canPublish"] = false""", "CanPublish = false, ")]
    [InlineData("""["canPublish"] = false, ["canPublishData"] = true""", "CanPublish = false, CanPublishData = true, ")]
    [InlineData("""["canPublishSources"] = new[] { "camera", "screen_share" }""", "CanPublishSources = TrackSources.Camera | TrackSources.ScreenShare, ")]
    [InlineData("""["canUpdateOwnMetadata"] = true, ["hidden"] = false""", "CanUpdateOwnMetadata = true, ")]
    public Task The_policy_says_what_differs_from_the_servers_defaults(string grants, string attribute) => Verify(
        $$"""return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(CREDENTIALS), new JwtPayload { ["iss"] = key, ["sub"] = id, ["name"] = name, ["exp"] = HOUR, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room, {{grants}} } }));""",
        "return ViewerTokenPolicy.CreateToken(new TokenSigner(key, secret), room: room, identity: id, options: new ParticipantOptions { Name = name });",
        $"[RoomPolicy({attribute}Ttl = \"1h\")]");

    [Theory]
    [InlineData("""return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(CREDENTIALS), new JwtPayload { ["iss"] = key, ["sub"] = id, ["exp"] = HOUR, ["jti"] = id, ["video"] = VIDEO }));""")]
    [InlineData("""return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(CREDENTIALS), new JwtPayload { ["sub"] = id, ["exp"] = HOUR, ["video"] = VIDEO }));""")]
    [InlineData("""return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(CREDENTIALS), new JwtPayload { ["iss"] = key, ["sub"] = id, ["exp"] = seconds, ["video"] = VIDEO }));""")]
    [InlineData("""return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(CREDENTIALS), new JwtPayload { ["iss"] = key, ["sub"] = id, ["nbf"] = 0, ["exp"] = HOUR, ["video"] = VIDEO }));""")]
    [InlineData("""return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(credentials), new JwtPayload { ["iss"] = key, ["sub"] = id, ["exp"] = HOUR, ["video"] = VIDEO }));""")]
    [InlineData("""return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(secret)), SecurityAlgorithms.HmacSha512)), new JwtPayload { ["iss"] = key, ["sub"] = id, ["exp"] = HOUR, ["video"] = VIDEO }));""")]
    [InlineData("""return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(new SigningCredentials(new SymmetricSecurityKey(Convert.FromBase64String(secret)), SecurityAlgorithms.HmacSha256)), new JwtPayload { ["iss"] = key, ["sub"] = id, ["exp"] = HOUR, ["video"] = VIDEO }));""")]
    [InlineData("""return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(CREDENTIALS), new JwtPayload { ["iss"] = key, ["sub"] = id, /* an hour */ ["exp"] = HOUR, ["video"] = VIDEO }));""")]
    [InlineData("""var payload = new JwtPayload { ["iss"] = key, ["sub"] = id, ["exp"] = HOUR, ["video"] = VIDEO }; Console.WriteLine(payload.Count); return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(CREDENTIALS), payload));""")]
    [InlineData("""var payload = new JwtPayload { ["iss"] = key, ["sub"] = id, ["exp"] = HOUR, ["video"] = VIDEO }; id = name; return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(CREDENTIALS), payload));""")]
    public Task What_cannot_be_carried_over_is_left(string body) => FixTest.NoFix(Project(body), "GG3006");

    private static Task Verify(string body, string call, string attribute)
        => FixTest.Verify(Project(body), Text(call) + $"\n\n{attribute}\npublic partial class ViewerTokenPolicy;\n", "GG3006");

    private static TestProject Project(string body)
        => new[] { typeof(JwtSecurityTokenHandler), typeof(JsonWebTokenHandler), typeof(SecurityKey) }
            .Aggregate(TestProject.Of(Text(body.Replace("CREDENTIALS", Credentials, StringComparison.Ordinal).Replace("HOUR", Hour, StringComparison.Ordinal).Replace("VIDEO", Video, StringComparison.Ordinal)) + "\n"), (project, type) => project.WithReference(MetadataReference.CreateFromFile(type.Assembly.Location)));

    private static string Text(string body)
        => "using System.IdentityModel.Tokens.Jwt;\nusing System.Security.Claims;\nusing System.Text;\nusing System.Text.Json;\nusing Microsoft.IdentityModel.JsonWebTokens;\nusing Microsoft.IdentityModel.Tokens;\nusing JsonClaimValueTypes = System.IdentityModel.Tokens.Jwt.JsonClaimValueTypes;\n\n"
            + "class C\n{\n    string GetViewerToken(string key, string secret, string room, string id, string name, long seconds, SigningCredentials credentials)\n    {\n        "
            + body.Replace("; ", ";\n        ", StringComparison.Ordinal)
            + "\n    }\n}";
}
