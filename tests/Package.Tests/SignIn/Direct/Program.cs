using System.IdentityModel.Tokens.Jwt;
using System.Reflection;
using System.Security.Claims;
using System.Text;
using Microsoft.IdentityModel.Tokens;

// A program that makes and reads tokens directly with System.IdentityModel.Tokens.Jwt.
SymmetricSecurityKey key = new(Encoding.UTF8.GetBytes("0123456789abcdef0123456789abcdef"));
JwtSecurityTokenHandler handler = new() { MapInboundClaims = false };
string token = Sign(DateTime.UtcNow.AddMinutes(5));
string[] parts = token.Split('.');
Console.WriteLine($"Valid: {Read(token)}");
Console.WriteLine($"Expired: {Read(Sign(DateTime.UtcNow.AddHours(-1)))}");
Console.WriteLine($"Forged: {Read($"{parts[0]}.{parts[1]}.{new string('A', 43)}")}");

#if MINTS
GrantGen.TokenSigner signer = new("devkey", "secret");
string minted = ViewerPolicy.CreateToken(signer, "my-room", "user123");
Console.WriteLine($"Minted: {handler.ReadJwtToken(minted).Subject}");
#endif
#if VERIFIES
Console.WriteLine($"Verified: {new GrantGen.TokenVerifier("devkey", "secret").Verify(minted).Identity}");
#endif

foreach (string file in Directory.GetFiles(AppContext.BaseDirectory, "*IdentityModel*.dll").Order(StringComparer.Ordinal))
{
    Console.WriteLine($"{Path.GetFileNameWithoutExtension(file)} {AssemblyName.GetAssemblyName(file).Version!.ToString(3)}");
}

string Sign(DateTime expires) => handler.WriteToken(new JwtSecurityToken(
    "issuer",
    "app",
    new[] { new Claim("name", "Ada") },
    notBefore: expires.AddMinutes(-10),
    expires: expires,
    new SigningCredentials(key, SecurityAlgorithms.HmacSha256)));

string Read(string token)
{
    try
    {
        ClaimsPrincipal user = handler.ValidateToken(token, new TokenValidationParameters { ValidIssuer = "issuer", ValidAudience = "app", IssuerSigningKey = key }, out _);
        return user.FindFirst("name")!.Value;
    }
    catch (SecurityTokenException exception)
    {
        return exception.GetType().Name;
    }
}

#if MINTS
[GrantGen.RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy
{
}
#endif
