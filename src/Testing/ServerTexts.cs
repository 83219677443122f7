using System.Text.Json;

namespace GrantGen;

/// <summary>The texts of livekit-server 1.13.11 for a token that it does not accept.</summary>
internal static class ServerTexts
{
    private const string InvalidToken = "invalid authorization token";

    public static string GetMessage(TokenVerificationFailure failure, string? token) => failure switch
    {
        TokenVerificationFailure.Missing => "no permissions to access the room",
        TokenVerificationFailure.UnknownKey => "invalid API key",
        TokenVerificationFailure.Signature => InvalidToken + ": token signature is invalid: signature is invalid",
        TokenVerificationFailure.Algorithm => InvalidToken + AlgorithmOf(token!),
        TokenVerificationFailure.Expired => InvalidToken + ": token has invalid claims: token is expired",
        TokenVerificationFailure.NotYetValid => InvalidToken + ": token has invalid claims: token is not valid yet",
        TokenVerificationFailure.NoExpiry => InvalidToken + ": token has invalid claims: token is missing required claim: exp claim is required",
        _ => InvalidToken,
    };

    /// <summary>An algorithm that the server's JWT library knows is named in the text; any other makes the token unreadable.</summary>
    private static string AlgorithmOf(string token)
    {
        try
        {
            using JsonDocument header = JsonDocument.Parse(CompactJwt.DecodeSegment(token, 0));
            return header.RootElement.GetProperty("alg").GetString() is { } name and ("none" or "HS384" or "HS512" or "RS256" or "RS384" or "RS512" or "ES256"
                or "ES384" or "ES512" or "PS256" or "PS384" or "PS512" or "EdDSA")
                ? $": token signature is invalid: signing method {name} is invalid"
                : "";
        }
        catch (Exception e) when (e is FormatException or JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            return "";
        }
    }
}
