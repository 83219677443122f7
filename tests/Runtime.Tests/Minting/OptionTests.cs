using System.Collections;
using System.Collections.ObjectModel;
using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Minting;

public class OptionTests
{
    private static readonly TokenSigner s_signer = Keys.Signer();

    [Fact]
    public void What_is_null_or_empty_is_left_out()
    {
        ParticipantOptions[] empty =
        [
            default,
            new() { Name = "", Metadata = "", Attributes = new Dictionary<string, string>() },
            new() { Attributes = new ReadOnlyDictionary<string, string>(new Dictionary<string, string>()) },
        ];

        Assert.All(empty, options => Assert.Equal(["video", "sub", "iss", "nbf", "exp"], Claims(Mint(options))));
    }

    [Fact]
    public void Each_option_is_a_claim()
    {
        DecodedToken token = Mint(new()
        {
            Name = "Ada Lovelace",
            Metadata = """{"role":"host"}""",
            Attributes = new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" },
        });

        Assert.Equal("Ada Lovelace", token.Payload.GetProperty("name").GetString());
        Assert.Equal("""{"role":"host"}""", token.Metadata);
        Assert.Equal(new Dictionary<string, string?> { ["a"] = "1", ["b"] = "2" }, token.Attributes());
    }

    [Fact]
    public void Attributes_may_have_empty_keys_and_values()
    {
        Dictionary<string, string> attributes = new() { [""] = "", ["key"] = "" };

        Assert.Equal(new Dictionary<string, string?> { [""] = "", ["key"] = "" }, Mint(new() { Attributes = attributes }).Attributes());
    }

    [Fact]
    public void A_null_value_among_attributes_is_refused()
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => Mint(new() { Attributes = new Dictionary<string, string> { ["k"] = null! } }));

        Assert.Equal("options", refusal.ParamName);
        Assert.Contains("null", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_key_among_attributes_is_refused()
        => Assert.Equal("options", Assert.Throws<ArgumentException>(() => Mint(new() { Attributes = new Pairs(1, new KeyValuePair<string, string>(null!, "v")) })).ParamName);

    [Fact]
    public void A_map_that_is_emptied_after_it_was_counted_still_gives_a_valid_token()
        // The count can be wrong, as with a concurrent dictionary.
        => Assert.Empty(Mint(new() { Attributes = new Pairs(1) }).Attributes());

    [Fact]
    public void A_call_that_was_refused_leaves_the_signer_as_it_was()
    {
        for (int round = 0; round < 100; round++)
        {
            Assert.Throws<ArgumentException>(() => Mint(new() { Name = "n", Attributes = new Dictionary<string, string> { ["k"] = null! } }));
            Assert.Equal("n", Mint(new() { Name = "n" }).Payload.GetProperty("name").GetString());
        }
    }

    private static IEnumerable<string> Claims(DecodedToken token) => token.Payload.EnumerateObject().Select(claim => claim.Name);

    private static DecodedToken Mint(ParticipantOptions options) => DecodedToken.Of(JoinPolicy.CreateToken(s_signer, "r", "i", options));

    /// <summary>A map with a wrong count.</summary>
    private sealed class Pairs(int count, params KeyValuePair<string, string>[] items) : IReadOnlyDictionary<string, string>
    {
        public int Count => count;

        public IEnumerable<string> Keys => items.Select(item => item.Key);

        public IEnumerable<string> Values => items.Select(item => item.Value);

        public string this[string key] => items.Single(item => item.Key == key).Value;

        public bool ContainsKey(string key) => items.Any(item => item.Key == key);

        public bool TryGetValue(string key, out string value) => throw new NotSupportedException();

        public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => items.AsEnumerable().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
