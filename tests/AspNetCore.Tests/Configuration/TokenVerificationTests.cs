using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GrantGen.AspNetCore.Tests.Configuration;

/// <summary>Verification as a service: its metrics, its log entries, and its errors.</summary>
public class TokenVerificationTests
{
    [Fact]
    public void Good_and_bad_tokens_are_told_apart_counted_and_logged()
    {
        LogLines log = new();
        using ServiceProvider services = new ServiceCollection()
            .AddGrantGen(options => (options.Url, options.ApiKey, options.ApiSecret) = (TokenApp.ServerUrl, TokenApp.ApiKey, TokenApp.ApiSecret))
            .AddLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace))
            .BuildServiceProvider();
        Dictionary<string, long> counted = [];
        using MeterListener listener = new();
        IMeterFactory factory = services.GetRequiredService<IMeterFactory>();
        listener.InstrumentPublished = (instrument, own) =>
        {
            if (instrument.Meter.Scope == factory)
            {
                own.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, measured, _, _) => counted[instrument.Name] = counted.GetValueOrDefault(instrument.Name) + measured);
        listener.Start();

        TokenVerification verification = services.GetRequiredService<TokenVerification>();
        string token = LobbyPolicy.CreateToken(services.GetRequiredService<TokenSigner>(), "alice");
        Assert.True(verification.TryVerify(token, out VerifiedToken? verified, out _));
        Assert.Equal("alice", verified.Identity);
        Assert.False(verification.TryVerify(token[..^1], out _, out TokenVerificationFailure cut));
        Assert.False(verification.TryVerifyWebhook([1, 2], token, out _, out TokenVerificationFailure webhook));
        Assert.NotEqual(cut, webhook);

        Assert.Equal(1, counted["grantgen.tokens.verified"]);
        Assert.Equal(2, counted["grantgen.tokens.failed"]);
        Assert.Contains(log.Lines, line => line.Id.Id == 3 && line.Text.Contains("alice", StringComparison.Ordinal));
        Assert.Contains(log.Lines, line => line.Id.Id == 4 && line.Text.Contains(cut.ToString(), StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Text.Contains(token.Split('.')[2], StringComparison.Ordinal));
    }

    [Fact]
    public void The_verifiers_are_injectable()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddGrantGen(options => (options.Url, options.ApiKey, options.ApiSecret) = (TokenApp.ServerUrl, TokenApp.ApiKey, TokenApp.ApiSecret))
            .BuildServiceProvider();
        Assert.Equal([TokenApp.ApiKey], services.GetRequiredService<TokenVerifier>().ApiKeys);
        Assert.NotNull(services.GetRequiredService<WebhookVerifier>());
    }
}
