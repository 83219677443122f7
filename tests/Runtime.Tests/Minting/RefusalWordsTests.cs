using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Minting;

/// <summary>The message is a sentence about the caller's error, followed by the name of the parameter.</summary>
public class RefusalWordsTests
{
    private static readonly TokenSigner s_signer = Keys.Signer(new TokenLimits
    {
        MaxRoomNameBytes = 10,
        MaxIdentityBytes = 11,
        MaxNameBytes = 12,
        MaxMetadataBytes = 13,
        MaxAttributesBytes = 14,
    });

    private static readonly string s_long = new('x', 20);

    [Fact]
    public void Nothing_at_all()
    {
        Says("The room name is null.", "room", () => JoinPolicy.CreateToken(s_signer, null!, "i"));
        Says("The room name is empty.", "room", () => JoinPolicy.CreateToken(s_signer, "", "i"));
        Says("The identity is null.", "identity", () => JoinPolicy.CreateToken(s_signer, "r", null!));
        Says("The identity is empty.", "identity", () => JoinPolicy.CreateToken(s_signer, "r", ""));
        Says("A value of the template is empty.", "classId", () => ClassPolicy.CreateToken(s_signer, "", "i"));
        Says("The API key is null.", "apiKey", () => new TokenSigner(null!, Keys.Secret));
        Says("The API key is empty.", "apiKey", () => new TokenSigner("", Keys.Secret));
        Says("The API secret is empty.", "apiSecret", () => new TokenSigner(Keys.ApiKey, ""));
    }

    [Fact]
    public void More_than_the_server_takes()
    {
        Says("The room name has 20 bytes of UTF-8; the LiveKit server takes at most 10.", "room", () => JoinPolicy.CreateToken(s_signer, s_long, "i"));
        Says("The room name made of 'class-{classId}' has 26 bytes of UTF-8; the LiveKit server takes at most 10.", "classId", () => ClassPolicy.CreateToken(s_signer, s_long, "i"));
        Says("The identity has 20 bytes of UTF-8; the LiveKit server takes at most 11.", "identity", () => JoinPolicy.CreateToken(s_signer, "r", s_long));
        Says("Name has 20 bytes of UTF-8; the LiveKit server takes at most 12.", "options", () => Mint(new() { Name = s_long }));
        Says("Metadata has 20 bytes of UTF-8; the LiveKit server takes at most 13.", "options", () => Mint(new() { Metadata = s_long }));
        Says(
            "Attributes, keys and values together, has 21 bytes of UTF-8; the LiveKit server takes at most 14.",
            "options",
            () => Mint(new() { Attributes = new Dictionary<string, string> { ["k"] = s_long } }));
        Says(
            "The metadata, as JSON, has 48 bytes of UTF-8; the LiveKit server takes at most 13.",
            "metadata",
            () => JoinPolicy.CreateToken(s_signer, "r", "i", new Seat(7, ""), SeatJson.Default.Seat));
    }

    [Fact]
    public void What_cannot_be_meant()
    {
        Says("Attributes hold a key or a value that is null.", "options", () => Mint(new() { Attributes = new Dictionary<string, string> { ["k"] = null! } }));
        Says(
            "Metadata is set twice: as an object and as a string.",
            "options",
            () => JoinPolicy.CreateToken(s_signer, "r", "i", new Seat(7, ""), SeatJson.Default.Seat, new() { Metadata = "m" }));
        Says("Ttl is 00:00:00; it is at least 1 second and at most the 21600 seconds of the policy.", "options", () => Mint(new() { Ttl = TimeSpan.Zero }));
        Says("A limit is at least 1 byte.", "MaxNameBytes", () => new TokenLimits { MaxNameBytes = 0 });
        Says(
            "The API secret has 5 bytes of UTF-8; HS256 needs at least 32 (RFC 7518, section 3.2). 'livekit-server generate-keys' prints a key with a secret that is long enough.",
            "apiSecret",
            () => new TokenSigner(Keys.ApiKey, new string('s', 5)));
        Says("There is no such permission.", "permission", () => JoinPolicy.Grants.Permissions.Allows((Permission)99));
    }

    private static string Mint(ParticipantOptions options) => JoinPolicy.CreateToken(s_signer, "r", "i", options);

    private static void Says(string sentence, string parameter, Func<object> call)
    {
        ArgumentException refusal = Assert.ThrowsAny<ArgumentException>(call);

        Assert.Equal(parameter, refusal.ParamName);
        Assert.StartsWith($"{sentence} (Parameter '{parameter}')", refusal.Message, StringComparison.Ordinal);
    }
}
