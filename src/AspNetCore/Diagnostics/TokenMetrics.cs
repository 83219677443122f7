using System.Diagnostics.Metrics;

namespace GrantGen;

/// <summary>Counters of the meter <c>GrantGen</c>. Thread-safe.</summary>
public sealed class TokenMetrics
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "GrantGen";

    private readonly Counter<long> _minted;
    private readonly Counter<long> _refused;
    private readonly Counter<long> _verified;
    private readonly Counter<long> _failed;

    /// <summary>Creates the counters.</summary>
    /// <param name="meters">Creates the meter.</param>
    public TokenMetrics(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        Meter meter = meters.Create(MeterName);
        _minted = meter.CreateCounter<long>("grantgen.tokens.minted", "{token}", "Tokens that an endpoint minted.");
        _refused = meter.CreateCounter<long>("grantgen.tokens.refused", "{request}", "Requests for a token that an endpoint rejected.");
        _verified = meter.CreateCounter<long>("grantgen.tokens.verified", "{token}", "Tokens that were verified.");
        _failed = meter.CreateCounter<long>("grantgen.tokens.failed", "{token}", "Tokens that failed verification.");
    }

    internal void Minted(string policy) => _minted.Add(1, new KeyValuePair<string, object?>("grantgen.policy", policy));

    internal void Refused(int status, string? field)
        => _refused.Add(1, new KeyValuePair<string, object?>("http.response.status_code", status), new KeyValuePair<string, object?>("grantgen.field", field));

    internal void Verified() => _verified.Add(1);

    internal void Failed(string reason) => _failed.Add(1, new KeyValuePair<string, object?>("grantgen.reason", reason));
}
