using System.Diagnostics;

namespace GrantGen.AspNetCore;

/// <summary>
/// The settings of a backend that mints tokens: the section <c>LiveKit</c> of the configuration. What is not set there is taken
/// from the variables that LiveKit's own tools read. Validated when the host starts.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class GrantGenOptions
{
    /// <summary>The name of the section.</summary>
    public const string SectionName = "LiveKit";

    /// <summary>The variable that <see cref="Url"/> falls back to.</summary>
    public const string UrlVariable = "LIVEKIT_URL";

    /// <summary>
    /// The address of the LiveKit server, as clients reach it: <c>wss://…</c> as a rule; <c>ws</c>, <c>https</c> and <c>http</c>
    /// are taken as well. Falls back to <see cref="UrlVariable"/>.
    /// </summary>
    public string? Url { get; set; }

    /// <summary>The API key. Falls back to <see cref="TokenSigner.ApiKeyVariable"/>.</summary>
    public string? ApiKey { get; set; }

    /// <summary>
    /// The API secret: at least 32 bytes of UTF-8, or LiveKit's published development pair <c>devkey</c> and <c>secret</c>. Falls
    /// back to <see cref="TokenSigner.ApiSecretVariable"/>. Belongs into user secrets or the environment, not into a file of the
    /// repository.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ApiSecret { get; set; }

    /// <summary>The longest body of a request for a token, in bytes; 64 KiB if nothing is said.</summary>
    public int MaxRequestBytes { get; set; } = 64 * 1024;

    /// <summary>The address and the key; never the secret.</summary>
    public override string ToString() => $"GrantGenOptions({Url ?? "no url"}, {ApiKey ?? "no key"})";
}
