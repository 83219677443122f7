using Microsoft.Extensions.Options;

namespace GrantGen.AspNetCore;

/// <summary>
/// The signer, the verifier and the address that the settings say at this moment: a secret that is changed and reloaded is used
/// from the next token on. Thread-safe; one for the whole application.
/// </summary>
public sealed class TokenKeys : IDisposable
{
    private readonly TimeProvider _timeProvider;
    private readonly IDisposable? _subscription;
    private volatile Current _current;

    /// <summary>Reads the settings, and again whenever they change.</summary>
    /// <param name="options">The settings.</param>
    /// <param name="timeProvider">The clock of tokens.</param>
    /// <exception cref="OptionsValidationException">A setting is missing or wrong.</exception>
    public TokenKeys(IOptionsMonitor<GrantGenOptions> options, TimeProvider timeProvider)
    {
        ArgumentNullException.ThrowIfNull(options);
        _timeProvider = timeProvider;
        _current = new Current(options.CurrentValue, timeProvider);
        _subscription = options.OnChange(Change);
    }

    /// <summary>Signs tokens with the current secret.</summary>
    public TokenSigner Signer => _current.Signer;

    /// <summary>Verifies tokens of the current key.</summary>
    public TokenVerifier Verifier => _current.Verifier;

    /// <summary>Verifies webhooks of the current key.</summary>
    public WebhookVerifier Webhooks => _current.Webhooks;

    /// <summary>The address of the server, for clients.</summary>
    public string ServerUrl => _current.Url;

    /// <summary>The longest body of a request, in bytes.</summary>
    internal int MaxRequestBytes => _current.MaxRequestBytes;

    /// <summary>Stops listening to changes.</summary>
    public void Dispose() => _subscription?.Dispose();

    private void Change(GrantGenOptions options) => _current = new Current(options, _timeProvider);

    private sealed class Current
    {
        public Current(GrantGenOptions options, TimeProvider timeProvider)
        {
            Signer = new TokenSigner(options.ApiKey!, options.ApiSecret!, timeProvider);
            Verifier = new TokenVerifier(options.ApiKey!, options.ApiSecret!, timeProvider);
            Webhooks = new WebhookVerifier(Verifier);
            Url = options.Url!;
            MaxRequestBytes = options.MaxRequestBytes;
        }

        public TokenSigner Signer { get; }

        public TokenVerifier Verifier { get; }

        public WebhookVerifier Webhooks { get; }

        public string Url { get; }

        public int MaxRequestBytes { get; }
    }
}
