using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.IdentityModel.Tokens;

// An app that is its own identity provider. It signs a user in with keys from discovery, and with a configured key.
using RSA key = RSA.Create(2048);
RSAParameters publicKey = key.ExportParameters(includePrivateParameters: false);
string authority = "";

WebApplicationBuilder builder = WebApplication.CreateBuilder();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.SetMinimumLevel(LogLevel.Error);
builder.Services.AddAuthentication()
    .AddJwtBearer("Discovery", options =>
    {
        options.Authority = authority;
        options.RequireHttpsMetadata = false;
        options.Audience = "app";
    })
    .AddJwtBearer("Key", options => options.TokenValidationParameters = new TokenValidationParameters
    {
        ValidIssuer = authority,
        ValidAudience = "app",
        IssuerSigningKey = new RsaSecurityKey(publicKey) { KeyId = "1" },
    });
builder.Services.AddAuthorization();

WebApplication app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();
app.MapGet("/.well-known/openid-configuration", () => Results.Json(new { issuer = authority, jwks_uri = authority + "/keys" }));
app.MapGet("/keys", () => Results.Json(new { keys = new[] { new { kty = "RSA", use = "sig", alg = "RS256", kid = "1", n = Encode(publicKey.Modulus!), e = Encode(publicKey.Exponent!) } } }));

// Version 6 uses the long name of the claim.
foreach (string scheme in new[] { "Discovery", "Key" })
{
    app.MapGet("/" + scheme, (ClaimsPrincipal user) => user.FindFirstValue("name") ?? user.FindFirstValue(ClaimTypes.Name)).RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = scheme });
}

await app.StartAsync();
authority = app.Urls.First();
using HttpClient client = new() { BaseAddress = new Uri(authority) };
string token = Sign(DateTimeOffset.UtcNow.AddMinutes(5));
string[] parts = token.Split('.');
foreach (string scheme in new[] { "Discovery", "Key" })
{
    Console.WriteLine($"{scheme}: {await AskAsync(scheme, token)}");
    Console.WriteLine($"{scheme}, expired: {await AskAsync(scheme, Sign(DateTimeOffset.UtcNow.AddHours(-1)))}");
    Console.WriteLine($"{scheme}, forged: {await AskAsync(scheme, $"{parts[0]}.{parts[1]}.{Encode(new byte[256])}")}");
}

#if MINTS
GrantGen.TokenSigner signer = new("devkey", "secret");
string minted = ViewerPolicy.CreateToken(signer, "my-room", "user123");
Console.WriteLine($"Minted: {minted.Split('.').Length} parts");
#endif
#if VERIFIES
Console.WriteLine($"Verified: {new GrantGen.TokenVerifier("devkey", "secret").Verify(minted).Identity}");
#endif

foreach (string file in Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Where(file => file.Contains("IdentityModel") || file.Contains("JwtBearer")).Order(StringComparer.Ordinal))
{
    Console.WriteLine($"{Path.GetFileNameWithoutExtension(file)} {AssemblyName.GetAssemblyName(file).Version!.ToString(3)}");
}

await app.StopAsync();

async Task<string> AskAsync(string path, string bearer)
{
    using HttpRequestMessage request = new(HttpMethod.Get, path);
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
    using HttpResponseMessage response = await client.SendAsync(request);
    return response.StatusCode == HttpStatusCode.OK ? await response.Content.ReadAsStringAsync() : $"{(int)response.StatusCode}";
}

// Signed by hand, because the library under test must not make its own input.
string Sign(DateTimeOffset expires)
{
    string header = Encode(JsonSerializer.SerializeToUtf8Bytes(new { alg = "RS256", typ = "JWT", kid = "1" }));
    string payload = Encode(JsonSerializer.SerializeToUtf8Bytes(new { iss = authority, aud = "app", name = "Ada", exp = expires.ToUnixTimeSeconds() }));
    return $"{header}.{payload}.{Encode(key.SignData(Encoding.UTF8.GetBytes($"{header}.{payload}"), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
}

static string Encode(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

#if MINTS
[GrantGen.RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy
{
}
#endif
