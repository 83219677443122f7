using System.Text.RegularExpressions;
using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Minting;

/// <summary>
/// UTF-8 cannot encode half a surrogate pair. In a key, such as an identity, two different strings would become equal, and the second
/// participant would remove the first one from the room. So it is rejected in keys, and becomes U+FFFD in every other string.
/// </summary>
public class LoneSurrogateTests
{
    private static readonly TokenSigner s_signer = Keys.Signer();

    /// <summary>The strings are escaped, because xUnit passes them as UTF-8.</summary>
    [Theory]
    [InlineData(@"\ud800", 0)]
    [InlineData(@"\udc00", 0)]
    [InlineData(@"ab\udbff", 2)]
    [InlineData(@"a\udfffb", 1)]
    [InlineData(@"\udc00\ud800", 0)]
    [InlineData(@"\ud83c\udfa7\ud83c", 2)]
    [InlineData(@"\ud800\ud83c\udfa7", 0)]
    [InlineData(@"0123456789012345678901234567890123456789\ud83c\udfa7\udfa7", 42)]
    public void It_is_refused_in_a_key_by_name_and_place(string escaped, int at)
    {
        string text = Regex.Unescape(escaped);
        Refused("room", $"The room name has half a surrogate pair at index {at};", () => JoinPolicy.CreateToken(s_signer, text, "i"));
        Refused("identity", $"The identity has half a surrogate pair at index {at};", () => JoinPolicy.CreateToken(s_signer, "r", text));
        Refused("identity", "The identity has half a surrogate pair", () => RoomListPolicy.CreateToken(s_signer, text));
        Refused("classId", $"A value of the template has half a surrogate pair at index {at};", () => ClassPolicy.CreateToken(s_signer, text, "i"));

        Dictionary<string, string> attributes = new() { ["good"] = "", [text] = "" };
        Refused("options", $"A key of Attributes has half a surrogate pair at index {at};", () => JoinPolicy.CreateToken(s_signer, "r", "i", new() { Attributes = attributes }));
        Refused("options", "A key of Attributes", () => JoinPolicy.CreateToken(s_signer, "r", "i", new() { Attributes = new SortedDictionary<string, string>(attributes, StringComparer.Ordinal) }));
    }

    [Theory]
    [InlineData("\ud83c\udfa7")]
    [InlineData("a\ud83c\udfa7\ud83c\udfa8b")]
    [InlineData("\ufffd")]
    [InlineData("\ud7ff\ue000")]
    public void Whole_pairs_are_kept(string text)
    {
        DecodedToken token = DecodedToken.Of(JoinPolicy.CreateToken(s_signer, text, text, new() { Attributes = new Dictionary<string, string> { [text] = text } }));

        Assert.Equal((text, text, text), (token.Room, token.Identity, token.Attributes()[text]));
        Assert.Equal("class-" + text, DecodedToken.Of(ClassPolicy.CreateToken(s_signer, text, "i")).Room);
    }

    [Fact]
    public void Elsewhere_it_is_replaced_and_the_verifier_takes_the_token()
    {
        string token = JoinPolicy.CreateToken(s_signer, "r", "i", new() { Name = "a\ud800", Metadata = "\udc00", Attributes = new Dictionary<string, string> { ["k"] = "\ud800b" } });
        VerifiedToken verified = new TokenVerifier(Keys.ApiKey, Keys.Secret).Verify(token);

        Assert.Equal(("a\ufffd", "\ufffd", "\ufffdb"), (verified.Name, verified.Metadata, verified.Attributes["k"]));
    }

    [Fact]
    public void A_key_that_a_dictionary_holds_twice_is_refused()
    {
        string other = new("key".ToCharArray());
        Dictionary<string, string> byReference = new(ReferenceEqualityComparer.Instance) { ["key"] = "1", [other] = "2" };

        Refused("options", "Attributes hold a key twice.", () => JoinPolicy.CreateToken(s_signer, "r", "i", new() { Attributes = byReference }));
    }

    private static void Refused(string parameter, string message, Action call)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(call);

        Assert.Equal(parameter, refusal.ParamName);
        Assert.StartsWith(message, refusal.Message, StringComparison.Ordinal);
    }
}
