using Microsoft.Extensions.Time.Testing;

namespace GrantGen.Conformance.Tests.Surface;

/// <summary>The time zone belongs to the process, so no other test runs at the same time.</summary>
[CollectionDefinition(nameof(TimeZoneTests), DisableParallelization = true)]
[Collection(nameof(TimeZoneTests))]
public sealed class TimeZoneTests : IDisposable
{
    private const string Variable = "TZ";

    private readonly string? _before = Environment.GetEnvironmentVariable(Variable);

    public void Dispose() => SetZone(_before);

    [Theory]
    [InlineData("Pacific/Kiritimati", 14)]
    [InlineData("America/Anchorage", -9)]
    [InlineData("Asia/Kathmandu", 5.75)]
    [InlineData("UTC", 0)]
    public void A_token_tells_the_same_moment_in_every_time_zone(string zone, double offsetHours)
    {
        SetZone(zone);

        // Windows does not read the variable: there, only the clock below is in another time zone.
        Assert.True(OperatingSystem.IsWindows() || TimeZoneInfo.Local.BaseUtcOffset == TimeSpan.FromHours(offsetHours), $"{zone} is not in force.");

        FakeTimeProvider clock = new(DateTimeOffset.FromUnixTimeSeconds(1_800_000_000));
        clock.SetLocalTimeZone(TimeZoneInfo.CreateCustomTimeZone(zone, TimeSpan.FromHours(offsetHours), zone, zone));
        System.Text.Json.Nodes.JsonObject claims = ClaimsAssert.PayloadOf(IngressServer.CreateToken(TestKeys.Signer(clock)));

        Assert.Equal("1800000000", claims["nbf"]!.ToJsonString());
        Assert.Equal("1800007200", claims["exp"]!.ToJsonString());
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/Anchorage")]
    public void So_does_a_token_by_the_systems_clock(string zone)
    {
        SetZone(zone);
        long before = DateTimeOffset.UtcNow.ToUnixTimeSeconds();

        long notBefore = ClaimsAssert.PayloadOf(IngressServer.CreateToken(TestKeys.Signer()))["nbf"]!.GetValue<long>();

        Assert.InRange(notBefore, before, DateTimeOffset.UtcNow.ToUnixTimeSeconds());
    }

    private static void SetZone(string? zone)
    {
        Environment.SetEnvironmentVariable(Variable, zone);
        TimeZoneInfo.ClearCachedData();
    }
}
