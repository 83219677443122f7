using System.Diagnostics;
using System.Text.Json.Serialization;

namespace GrantGen;

/// <summary>
/// The settings of a backend that mints tokens: code, the section <c>LiveKit</c> of the configuration, and the variables of LiveKit's own
/// tools. Code, the command line, variables such as <c>LiveKit__Url</c> and values in memory come first, then LiveKit's variables, then
/// files such as appsettings.json and user secrets. The key and the secret come from one of these levels. Validated when the host starts.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class GrantGenOptions
{
    /// <summary>The name of the section.</summary>
    public const string SectionName = "LiveKit";

    /// <summary>The variable of LiveKit's tools for <see cref="Url"/>.</summary>
    public const string UrlVariable = "LIVEKIT_URL";

    /// <summary>The variable with the path of a file that holds the API secret, instead of <see cref="TokenSigner.ApiSecretVariable"/>.</summary>
    public const string ApiSecretFileVariable = "LIVEKIT_API_SECRET_FILE";

    /// <summary>
    /// The address of the LiveKit server, as clients reach it: usually <c>wss://…</c>; <c>ws</c>, <c>https</c> and <c>http</c>
    /// are accepted as well. Variable: <see cref="UrlVariable"/>.
    /// </summary>
    public string? Url { get; set; }

    /// <summary>The API key. Variable: <see cref="TokenSigner.ApiKeyVariable"/>.</summary>
    public string? ApiKey { get; set; }

    /// <summary>
    /// The API secret: at least 32 bytes of UTF-8, or LiveKit's published development pair <c>devkey</c> and <c>secret</c>. Variable:
    /// <see cref="TokenSigner.ApiSecretVariable"/>, or <see cref="ApiSecretFileVariable"/>. It belongs in user secrets or the environment,
    /// not in a file of the repository.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore]
    public string? ApiSecret { get; set; }

    /// <summary>
    /// Whether LiveKit's published development pair is accepted outside the environment <c>Development</c>. The pair is public, so anyone can sign
    /// tokens for a server that has it.
    /// </summary>
    public bool AllowDevelopmentKey { get; set; }

    /// <summary>How long tokens and webhooks of the previous key are still verified after a reload changed the key; zero by default.</summary>
    public TimeSpan KeyOverlap { get; set; }

    /// <summary>The maximum size of a request for a token, in bytes of its body; 64 KiB by default.</summary>
    public int MaxRequestBytes { get; set; } = 64 * 1024;

    /// <summary>
    /// The maximum size of a webhook's body, in bytes; 4 MiB by default, because a webhook repeats the metadata of room and participant.
    /// </summary>
    public int MaxWebhookBytes { get; set; } = 4 * 1024 * 1024;

    /// <summary>The section that the settings were read from, for messages.</summary>
    internal string Section { get; set; } = SectionName;

    /// <summary>The errors that occurred while the settings were collected.</summary>
    internal List<string> Faults { get; } = [];

    /// <summary>The address and the key; never the secret.</summary>
    public override string ToString() => $"GrantGenOptions({Url ?? "no url"}, {ApiKey ?? "no key"})";
}
