using System.IdentityModel.Tokens.Jwt;
using System.Text.Json;
using GrantGen;
using QuickStart;

TokenSigner signer;
if (Environment.GetEnvironmentVariable(TokenSigner.ApiKeyVariable) is { Length: > 0 })
{
    signer = TokenSigner.FromEnvironment();
}
else
{
    Console.WriteLine("LIVEKIT_API_KEY is not set: using LiveKit's published development pair, devkey / secret (livekit-server --dev).");
    signer = new TokenSigner("devkey", "secret");
}

string token = GuestPolicy.CreateToken(signer, room: "my-room", identity: "user123", new ParticipantOptions { Name = "Ada" });

Console.WriteLine();
Console.WriteLine("Token");
Console.WriteLine(token);
Console.WriteLine();
Console.WriteLine("Claims");
Console.WriteLine(Indented(new JwtSecurityToken(token).Payload.SerializeToJson()));
Console.WriteLine();
Console.WriteLine($"GuestPolicy   {GuestPolicy.Grants}");
Console.WriteLine($"ViewerPolicy  {ViewerPolicy.Grants}");

static string Indented(string json)
{
    using JsonDocument document = JsonDocument.Parse(json);
    return JsonSerializer.Serialize(document, new JsonSerializerOptions { WriteIndented = true });
}
