using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace GrantGen.Conformance.Tests.Surface;

[RoomPolicy(RoomJoin = false, IngressAdmin = true, RoomList = true, Kind = ParticipantKind.Ingress, Ttl = "2h")]
internal partial class IngressServer;

[RoomPolicy(
    Room = "ILI-{hall}",
    Ttl = "90m",
    Kind = ParticipantKind.Ingress,
    CanPublishSources = TrackSources.Microphone | TrackSources.ScreenShareAudio)]
[RoomConfig(EmptyTimeout = 1_234_567, MaxParticipants = 89)]
internal partial class IngressGuest;

/// <summary>
/// Tokens do not depend on the culture of the process. Livekit.Server.Sdk.Dotnet 1.2 shows the risk. It changes names to lower case by the
/// culture, so under tr-TR the claim is <c>ıngressAdmin</c> and the grant is silently lost. It also writes <c>exp</c> as a floating-point
/// number by the culture: under de-DE the decimal comma is lost, and a token of 90.5 seconds is valid until the year 2538.
/// </summary>
public class CultureTests
{
    private static readonly FakeTimeProvider s_clock = new(new DateTimeOffset(2031, 5, 6, 7, 8, 9, 750, TimeSpan.Zero));

    public static TheoryData<string> Cultures => ["tr-TR", "az-Latn-AZ", "de-DE", "ar-SA", "fa-IR", "th-TH", "lt-LT"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Tokens_are_byte_equal_to_those_under_the_invariant_culture(string culture)
        => Assert.Equal(Under(CultureInfo.InvariantCulture, Mint), Under(CultureInfo.GetCultureInfo(culture), Mint));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Grants_and_refusals_are_worded_alike(string culture)
        => Assert.Equal(Under(CultureInfo.InvariantCulture, Words), Under(CultureInfo.GetCultureInfo(culture), Words));

    [Fact]
    public void Under_Turkish_ingressAdmin_and_the_kind_ingress_are_there() => Under(CultureInfo.GetCultureInfo("tr-TR"), () =>
    {
        Assert.Equal("ıngress", "Ingress".ToLower(CultureInfo.CurrentCulture)); // the trap is armed

        JsonObject claims = ClaimsAssert.PayloadOf(IngressServer.CreateToken(TestKeys.Signer(s_clock)));

        Assert.True(claims["video"]!["ingressAdmin"]!.GetValue<bool>());
        Assert.Equal("ingress", claims["kind"]!.GetValue<string>());
        return 0;
    });

    [Fact]
    public void Under_Turkish_the_sources_of_a_permission_keep_their_names() => Under(CultureInfo.GetCultureInfo("tr-TR"), () =>
    {
        Assert.Equal("MİCROPHONE", "microphone".ToUpper(CultureInfo.CurrentCulture)); // the trap is armed

        Assert.Contains("[\"MICROPHONE\",\"SCREEN_SHARE_AUDIO\"]", IngressGuest.Grants.ToParticipantPermission().ToJson(), StringComparison.Ordinal);
        return 0;
    });

    [Fact]
    public void Under_German_times_are_integers_and_a_life_is_as_long_as_it_was_meant() => Under(CultureInfo.GetCultureInfo("de-DE"), () =>
    {
        Assert.Equal("90,5", 90.5.ToString(CultureInfo.CurrentCulture)); // the trap is armed

        JsonObject claims = ClaimsAssert.PayloadOf(IngressGuest.CreateToken(TestKeys.Signer(s_clock), "h", "i", new() { Ttl = TimeSpan.FromSeconds(90.5) }));

        long now = s_clock.GetUtcNow().ToUnixTimeSeconds();
        Assert.Equal($"{now}", claims["nbf"]!.ToJsonString());
        Assert.Equal($"{now + 90}", claims["exp"]!.ToJsonString());
        return 0;
    });

    [Fact]
    public void Under_Arabic_digits_are_ASCII() => Under(CultureInfo.GetCultureInfo("ar-SA"), () =>
    {
        // The calendar of this culture counts the years from the Hijra.
        Assert.NotEqual("2031", s_clock.GetUtcNow().ToString("yyyy", CultureInfo.CurrentCulture));

        Assert.All(string.Concat(Mint()), unit => Assert.True(char.IsAscii(unit)));
        return 0;
    });

    private static string[] Mint()
    {
        TokenSigner signer = TestKeys.Signer(s_clock);
        ParticipantOptions options = new() { Name = "İIıi", Metadata = "{\"i\":1.5}", Attributes = new Dictionary<string, string> { ["I"] = "i" }, Ttl = TimeSpan.FromSeconds(1_234.5) };
        return [IngressServer.CreateToken(signer), IngressServer.CreateToken(signer, "I"), IngressGuest.CreateToken(signer, "Iı", "Ii", options)];
    }

    private static string[] Words()
    {
        TokenSigner signer = TestKeys.Signer(s_clock);
        return
        [
            IngressServer.Grants.ToString(),
            IngressGuest.Grants.ToString(),
            Assert.Throws<ArgumentException>(() => IngressGuest.CreateToken(signer, new string('h', 12_345), "i")).Message,
            Assert.Throws<ArgumentException>(() => IngressGuest.CreateToken(signer, "h", new string('i', 12_345))).Message,
            Assert.Throws<ArgumentOutOfRangeException>(() => IngressGuest.CreateToken(signer, "h", "i", new() { Ttl = TimeSpan.FromHours(1_234.5) })).Message,
        ];
    }

    private static T Under<T>(CultureInfo culture, Func<T> work)
    {
        (CultureInfo before, CultureInfo beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
