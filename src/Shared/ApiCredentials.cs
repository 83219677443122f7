using System.Text;
using GrantGen.Facts;

namespace GrantGen;

/// <summary>The checks of an API key and its secret. No message contains any part of a value.</summary>
internal static class ApiCredentials
{
    /// <summary>The environment variable with the API key. LiveKit's own SDKs read the same one.</summary>
    public const string ApiKeyVariable = "LIVEKIT_API_KEY";

    /// <summary>The environment variable with the API secret.</summary>
    public const string ApiSecretVariable = "LIVEKIT_API_SECRET";

    /// <summary>The key of the pair that <c>livekit-server --dev</c> runs with (livekit/livekit cmd/server/main.go).</summary>
    private const string DevelopmentKey = "devkey";

    /// <summary>The secret of that pair: published, so it protects nothing, and shorter than HS256 requires.</summary>
    private const string DevelopmentSecret = "secret";

    /// <summary>Rejects a pair that no token should be signed with.</summary>
    /// <exception cref="ArgumentException">A value is empty, has white space, a line break or quotation marks around it, or the secret is too short.</exception>
    public static void Check(string apiKey, string apiSecret) => Check(apiKey, apiSecret, "The API key", "The API secret");

    /// <summary>Finds the error in an API key.</summary>
    /// <param name="apiKey">The API key; not empty.</param>
    /// <returns>The predicate of a sentence that begins with the name of the setting; null if nothing is wrong.</returns>
    public static string? FindKeyFault(string apiKey) => SettingText.FindFault(apiKey);

    /// <summary>Finds the error in an API secret.</summary>
    /// <param name="apiKey">The API key, which identifies LiveKit's development pair.</param>
    /// <param name="apiSecret">The API secret; not empty.</param>
    /// <returns>The predicate of a sentence that begins with the name of the setting; null if nothing is wrong.</returns>
    public static string? FindSecretFault(string? apiKey, string apiSecret)
    {
        if (SettingText.FindFault(apiSecret) is { } fault)
        {
            return fault;
        }

        int size = Encoding.UTF8.GetByteCount(apiSecret);
        return size >= ServerLimits.SecretBytes || IsDevelopmentPair(apiKey, apiSecret)
            ? null
            : $"has {size} bytes of UTF-8; HS256 needs at least {ServerLimits.SecretBytes} (RFC 7518, section 3.2). 'livekit-server generate-keys' prints a key with a secret that is long enough";
    }

    /// <summary>Whether it is the pair that <c>livekit-server --dev</c> runs with.</summary>
    public static bool IsDevelopmentPair(string? apiKey, string? apiSecret) => apiKey == DevelopmentKey && apiSecret == DevelopmentSecret;

    /// <summary>The key of an HMAC that signs or verifies with a secret: its UTF-8, filled up with zeros to 32 bytes.</summary>
    /// <remarks>HMAC itself fills a short key with zeros (RFC 2104), so the key stays the same for libraries that require a minimum length.</remarks>
    public static byte[] KeyOf(string apiSecret)
    {
        byte[] key = new byte[Math.Max(ServerLimits.SecretBytes, Encoding.UTF8.GetByteCount(apiSecret))];
        Encoding.UTF8.GetBytes(apiSecret, 0, apiSecret.Length, key, 0);
        return key;
    }

    /// <summary>Reads the pair of the variables LIVEKIT_API_KEY and LIVEKIT_API_SECRET.</summary>
    /// <exception cref="InvalidOperationException">A variable is not set; the message names it.</exception>
    /// <exception cref="ArgumentException">The value of a variable is rejected; the message names the variable.</exception>
    public static (string ApiKey, string ApiSecret) FromEnvironment()
    {
        (string apiKey, string apiSecret) = (Variable(ApiKeyVariable), Variable(ApiSecretVariable));
        Check(apiKey, apiSecret, Subject(ApiKeyVariable), Subject(ApiSecretVariable));
        return (apiKey, apiSecret);
    }

    private static void Check(string apiKey, string apiSecret, string keySetting, string secretSetting)
    {
        Throw.IfNullOrEmpty(apiKey, nameof(apiKey), keySetting);
        Throw.IfNullOrEmpty(apiSecret, nameof(apiSecret), secretSetting);
        if (FindKeyFault(apiKey) is { } keyFault)
        {
            throw new ArgumentException($"{keySetting} {keyFault}.", nameof(apiKey));
        }

        if (FindSecretFault(apiKey, apiSecret) is { } secretFault)
        {
            throw new ArgumentException($"{secretSetting} {secretFault}.", nameof(apiSecret));
        }
    }

    private static string Variable(string name)
        => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value
            ? value
            : throw new InvalidOperationException($"{Subject(name)} is not set. LiveKit's key and secret are read from {ApiKeyVariable} and {ApiSecretVariable}.");

    private static string Subject(string variable) => $"The environment variable {variable}";
}
