using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace GrantGen.AspNetCore.Tests.Configuration;

/// <summary>The settings: their sources, and the messages about invalid values.</summary>
public class OptionsTests
{
    private const string Secret = TokenApp.ApiSecret;

    [Theory]
    [InlineData("LiveKit:Url is missing, and so is the variable LIVEKIT_URL.", null, "key", Secret)]
    [InlineData("LiveKit:Url must be an absolute URL that starts with ws://, wss://, http:// or https://. The value may come from the variable LIVEKIT_URL.", "ftp://example.com", "key", Secret)]
    [InlineData("LiveKit:Url must be an absolute URL that starts with ws://, wss://, http:// or https://.", "example.com", "key", Secret)]
    [InlineData("LiveKit:Url begins or ends with white space.", " wss://example.com", "key", Secret)]
    [InlineData("LiveKit:Url contains a line break.", "wss://example.com\n", "key", Secret)]
    [InlineData("LiveKit:Url is enclosed in quotation marks.", "\"wss://example.com\"", "key", Secret)]
    [InlineData("LiveKit:ApiKey is missing, and so is the variable LIVEKIT_API_KEY.", "wss://example.com", null, Secret)]
    [InlineData("LiveKit:ApiSecret is missing, and so is the variable LIVEKIT_API_SECRET.", "wss://example.com", "key", null)]
    [InlineData("LiveKit:ApiKey begins or ends with white space. The value may come from the variable LIVEKIT_API_KEY.", "wss://example.com", "key ", Secret)]
    [InlineData("LiveKit:ApiSecret has 24 bytes of UTF-8; HS256 needs at least 32 (RFC 7518, section 3.2). 'livekit-server generate-keys' prints", "wss://example.com", "key", "too-short-to-be-a-secret")]
    [InlineData("LiveKit:ApiSecret is enclosed in quotation marks. The value may come from the variable LIVEKIT_API_SECRET.", "wss://example.com", "key", $"'{Secret}'")]
    [InlineData("LiveKit:ApiSecret contains a line break.", "wss://example.com", "key", $"{Secret}\r\n")]
    public async Task A_wrong_setting_stops_the_start_and_is_named(string message, string? url, string? key, string? secret)
    {
        OptionsValidationException exception = await Assert.ThrowsAsync<OptionsValidationException>(() => TokenApp.StartAsync(_ => { }, options: options =>
        {
            options.Url = url;
            options.ApiKey = key;
            options.ApiSecret = secret;
        }));
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("too-short-to-be-a-secret", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("example.com", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_development_pair_is_taken()
        => Assert.Equal("devkey", Provider(("LiveKit:Url", "ws://localhost:7880"), ("LiveKit:ApiKey", "devkey"), ("LiveKit:ApiSecret", "secret")).GetRequiredService<TokenSigner>().ApiKey);

    [Fact]
    public void A_changed_secret_is_picked_up()
    {
        ConfigurationManager configuration = new();
        configuration["LiveKit:Url"] = "wss://example.com";
        configuration["LiveKit:ApiKey"] = "first";
        configuration["LiveKit:ApiSecret"] = Secret;
        using ServiceProvider services = new ServiceCollection().AddGrantGen(configuration.GetSection("LiveKit")).BuildServiceProvider();
        TokenKeys keys = services.GetRequiredService<TokenKeys>();
        TokenSigner before = keys.Signer;
        Assert.Same(before, services.GetRequiredService<TokenSigner>());

        configuration["LiveKit:ApiKey"] = "second";
        ((IConfigurationRoot)configuration).Reload();

        Assert.Equal("second", keys.Signer.ApiKey);
        Assert.Equal("second", services.GetRequiredService<TokenSigner>().ApiKey);
        Assert.Equal("first", before.ApiKey);
    }

    [Fact]
    public void The_secret_shows_nowhere()
    {
        GrantGenOptions options = new() { Url = "wss://example.com", ApiKey = "key", ApiSecret = Secret };
        Assert.Equal("GrantGenOptions(wss://example.com, key)", options.ToString());
        Assert.DoesNotContain(nameof(GrantGenOptions.ApiSecret), JsonSerializer.Serialize(options), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Secret, HealthStatus.Healthy)]
    [InlineData("", HealthStatus.Unhealthy)]
    public async Task The_health_check_looks_at_the_settings(string secret, HealthStatus status)
    {
        ServiceCollection services = new();
        services.AddLogging();
        services.AddGrantGen(options => (options.Url, options.ApiKey, options.ApiSecret) = ("wss://example.com", "key", secret));
        services.AddHealthChecks().AddGrantGen();
        await using ServiceProvider provider = services.BuildServiceProvider();
        HealthReport report = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        Assert.Equal(status, report.Status);
    }

    private static ServiceProvider Provider(params (string Key, string Value)[] settings)
    {
        IConfigurationRoot configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value)).Build();
        return new ServiceCollection().AddGrantGen(configuration.GetSection("LiveKit")).BuildServiceProvider();
    }
}
