using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace GrantGen.TokenServer.Tests;

/// <summary>Reads tokens only with the framework.</summary>
internal static class Tokens
{
    /// <summary>Checks that the token is signed with LiveKit's development secret, and returns the claims.</summary>
    public static JsonObject Verify(string token)
    {
        string[] parts = token.Split('.');
        byte[] signature = HMACSHA256.HashData("secret"u8, Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"));
        Assert.Equal(Base64Url.EncodeToString(signature), parts[2]);
        return JsonNode.Parse(Base64Url.DecodeFromChars(parts[1]))!.AsObject();
    }
}
