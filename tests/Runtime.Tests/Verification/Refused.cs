using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Verification;

/// <summary>Refusals, which are the same by each method and show nothing of what was refused.</summary>
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

    /// <summary>The claim is named as well.</summary>
    public static void ForClaim(string claim, string? token)
    {
        TokenVerificationException refusal = For(TokenVerificationFailure.Malformed, token);
        Assert.Equal(claim, refusal.Claim);
        Assert.Contains($"'{claim}'", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>No eight characters in a row of the token or the secret, and no exception of another library's.</summary>
    public static void Hides(Exception refusal, string? token)
    {
        Assert.Null(refusal.InnerException);
        Assert.Empty(refusal.Data);
        string text = refusal.ToString();

        // No message of the library's: they quote the claims, and a hash of the secret that can be guessed against.
        Assert.DoesNotContain("IDX", text, StringComparison.Ordinal);
        foreach (string hidden in new[] { Keys.Secret, token ?? "" })
        {
            // Of megabytes, the beginning.
            for (int start = 0; start + 8 <= Math.Min(hidden.Length, 2_000); start++)
            {
                Assert.DoesNotContain(hidden.Substring(start, 8), text, StringComparison.Ordinal);
            }
        }
    }
}
