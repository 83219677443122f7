using GrantGen.Tool.Cli;

namespace GrantGen.Tool.Explain;

/// <summary>The result of the check of a token with the user's secret, which is never shown.</summary>
/// <param name="IsChecked">Whether there was a secret.</param>
/// <param name="Failure">The check that failed; null if none did or nothing was checked.</param>
internal sealed record TokenSignatureCheck(bool IsChecked, string? Failure)
{
    public const string SecretVariable = "LIVEKIT_API_SECRET";
    public const string KeyVariable = "LIVEKIT_API_KEY";

    /// <summary>Whether the token passed the checks, as far as there were any.</summary>
    public bool IsAccepted => Failure is null;

    /// <summary>Checks a token.</summary>
    /// <param name="token">The token.</param>
    /// <param name="issuer">The API key that the token names; null if it names none.</param>
    /// <param name="key">The API key of the command line; null if there is none.</param>
    /// <param name="secretFile">The file with the secret; null if there is none.</param>
    /// <param name="environment">Reads a variable.</param>
    /// <param name="clock">The clock.</param>
    /// <exception cref="CommandFailureException">The key or the secret cannot be used.</exception>
    public static TokenSignatureCheck Run(string token, string? issuer, string? key, string? secretFile, Func<string, string?> environment, TimeProvider clock)
    {
        string? secret = secretFile is not null ? File.ReadAllText(secretFile).Trim() : environment(SecretVariable);
        if (string.IsNullOrEmpty(secret))
        {
            return new TokenSignatureCheck(false, null);
        }

        string? usedKey = key ?? environment(KeyVariable) ?? issuer;
        if (string.IsNullOrWhiteSpace(usedKey))
        {
            return new TokenSignatureCheck(true, "the token has no issuer (claim iss), which the server reads as the API key");
        }

        try
        {
            new TokenVerifier(usedKey, secret, clock).Verify(token);
            return new TokenSignatureCheck(true, null);
        }
        catch (TokenVerificationException failure)
        {
            return new TokenSignatureCheck(true, failure.Message);
        }
        catch (ArgumentException problem)
        {
            throw new CommandFailureException("the key or the secret cannot be used: " + problem.Message.Split('\n')[0]);
        }
    }
}
