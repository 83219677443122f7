using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Verification;

/// <summary>Checks refusals. They are the same for each method and reveal nothing about the rejected token.</summary>
internal static class Refused
{
    private static readonly TokenVerifier s_verifier = new(Keys.ApiKey, Keys.Secret);

    public static TokenVerificationException For(TokenVerificationFailure reason, string? token) => For(reason, s_verifier, token);

    public static TokenVerificationException For(TokenVerificationFailure reason, TokenVerifier verifier, string? token)
    {
        TokenVerificationException refusal = Assert.Throws<TokenVerificationException>(() => verifier.Verify(token));
        Assert.True(reason == refusal.Reason, $"{reason} is expected; {refusal.Reason}: {refusal.Message}");

        Assert.False(verifier.TryVerify(token, out VerifiedToken? verified, out TokenVerificationFailure failure));
        Assert.Equal(reason, failure);
        Assert.Null(verified);
        Assert.False(verifier.TryVerify(token, out verified));
        Assert.Null(verified);
        Hides(refusal, token);
        return refusal;
    }

    /// <summary>Checks that the refusal also names the claim.</summary>
    public static void ForClaim(string claim, string? token)
    {
        TokenVerificationException refusal = For(TokenVerificationFailure.Malformed, token);
        Assert.Equal(claim, refusal.Claim);
        Assert.Contains($"'{claim}'", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>
    /// Checks that the exception contains no eight consecutive characters of the token or the secret, and no exception of another library.
    /// </summary>
    public static void Hides(Exception refusal, string? token)
    {
        Assert.Null(refusal.InnerException);
        Assert.Empty(refusal.Data);
        string text = refusal.ToString();

        // No message of the library: its messages quote the claims, and a hash of the secret that an attacker could test guesses against.
        Assert.DoesNotContain("IDX", text, StringComparison.Ordinal);
        foreach (string hidden in new[] { Keys.Secret, token ?? "" })
        {
            // Only the beginning of very long tokens.
            for (int start = 0; start + 8 <= Math.Min(hidden.Length, 2_000); start++)
            {
                Assert.DoesNotContain(hidden.Substring(start, 8), text, StringComparison.Ordinal);
            }
        }
    }
}
