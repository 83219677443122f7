using Microsoft.Extensions.Options;

namespace GrantGen;

/// <summary>
/// The signer, the verifier and the address of the current settings: a secret that is changed and reloaded is used from the next token
/// on. Thread-safe; one for the whole application.
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
        _current = new Current(options.CurrentValue, timeProvider, previous: null);
        _subscription = options.OnChange(Change);
    }

    /// <summary>Signs tokens with the current secret.</summary>
    /// <exception cref="InvalidOperationException">The settings have no secret, because an <see cref="ITokenSignature"/> signs.</exception>
    public TokenSigner Signer => _current.Signer ?? throw NoSecret();

    /// <summary>Verifies tokens of the current key, and of the previous one for <see cref="GrantGenOptions.KeyOverlap"/> after a reload.</summary>
    /// <exception cref="InvalidOperationException">The settings have no secret, because an <see cref="ITokenSignature"/> signs.</exception>
    public TokenVerifier Verifier => _current.Verifier ?? throw NoSecret();

    /// <summary>Verifies webhooks, as <see cref="Verifier"/> verifies tokens.</summary>
    /// <exception cref="InvalidOperationException">The settings have no secret, because an <see cref="ITokenSignature"/> signs.</exception>
    public WebhookVerifier Webhooks => new(Verifier);

    /// <summary>The address of the server, for clients.</summary>
    public string ServerUrl => _current.Url;

    /// <summary>The maximum size of a request's body, in bytes.</summary>
    internal int MaxRequestBytes => _current.MaxRequestBytes;

    /// <summary>The maximum size of a webhook's body, in bytes.</summary>
    internal int MaxWebhookBytes => _current.MaxWebhookBytes;

    /// <summary>Stops listening to changes.</summary>
    public void Dispose() => _subscription?.Dispose();

    private static InvalidOperationException NoSecret()
        => new("This process has no API secret, because an ITokenSignature signs the tokens. Set LiveKit:ApiSecret to sign or verify in this process.");

    private void Change(GrantGenOptions options) => _current = new Current(options, _timeProvider, _current);

    /// <summary>The objects created from one version of the settings. After a change of the key, both keys are verified for a while.</summary>
    private sealed class Current
    {
        private readonly TimeProvider _timeProvider;
        private readonly ApiKeyPair? _pair;
        private readonly TokenVerifier? _verifier;
        private readonly ApiKeyPair? _old;
        private readonly DateTimeOffset _oldUntil;
        private readonly TokenVerifier? _both;

        public Current(GrantGenOptions options, TimeProvider timeProvider, Current? previous)
        {
            _timeProvider = timeProvider;
            Url = options.Url!;
            MaxRequestBytes = options.MaxRequestBytes;
            MaxWebhookBytes = options.MaxWebhookBytes;
            if (string.IsNullOrEmpty(options.ApiSecret))
            {
                // An ITokenSignature signs.
                return;
            }

            _pair = new ApiKeyPair(options.ApiKey!, options.ApiSecret!);
            Signer = new TokenSigner(options.ApiKey!, options.ApiSecret!, timeProvider);
            _verifier = new TokenVerifier([_pair], timeProvider);
            if (previous is not null)
            {
                // A change of another setting does not end an overlap. A new secret of the same key has none: the issuer selects the secret.
                (_old, _oldUntil) = previous._pair?.ApiKey != _pair.ApiKey
                    ? (previous._pair, timeProvider.GetUtcNow() + options.KeyOverlap)
                    : (previous._old, previous._oldUntil);
                _both = _old is null || _old.ApiKey == _pair.ApiKey ? null : new TokenVerifier([_pair, _old], timeProvider);
            }
        }

        public TokenSigner? Signer { get; }

        public TokenVerifier? Verifier => _both is not null && _timeProvider.GetUtcNow() < _oldUntil ? _both : _verifier;

        public string Url { get; }

        public int MaxRequestBytes { get; }

        public int MaxWebhookBytes { get; }
    }
}
