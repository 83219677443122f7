using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Minting;

/// <summary>The limits of the server are in UTF-8 bytes: a value at the limit is accepted, and one more byte is rejected.</summary>
public class OptionLimitTests
{
    private const int NameLimit = 256;
    private const int AttributesLimit = 64 * 1024;
    private const int MetadataLimit = 512 * 1024;

    /// <summary>The writer replaces it by U+FFFD, which has three bytes.</summary>
    private const int LoneSurrogate = 0xD800;

    private static readonly TokenSigner s_signer = Keys.Signer();

    [Theory]
    [InlineData('x')]
    [InlineData(0xE9)]
    [InlineData(0x20AC)]
    [InlineData(0x1F3A7)]
    [InlineData(LoneSurrogate)]
    public void What_is_at_its_limit_is_accepted(int character)
    {
        string unit = Unit(character);
        string small = Utf8Sizes.OfBytes(NameLimit, unit);
        string metadata = Utf8Sizes.OfBytes(MetadataLimit, unit);
        ParticipantOptions options = new() { Name = small, Metadata = metadata, Attributes = Attribute(AttributesLimit, unit) };

        // Half a surrogate pair is accepted in a string that is not a key.
        string key = character == LoneSurrogate ? new string('k', NameLimit) : small;
        DecodedToken token = DecodedToken.Of(JoinPolicy.CreateToken(s_signer, key, key, options));

        Assert.Equal(key, token.Room);
        Assert.Equal(key, token.Identity);
        Assert.Equal(Written(small), token.Payload.GetProperty("name").GetString());
        Assert.Equal(Written(metadata), token.Metadata);
        Assert.Equal(Written(options.Attributes["key"]), token.Attributes()["key"]);
    }

    [Theory]
    [InlineData('x')]
    [InlineData(0xE9)]
    [InlineData(0x20AC)]
    [InlineData(0x1F3A7)]
    [InlineData(LoneSurrogate)]
    public void One_byte_more_is_refused_by_the_name_of_the_parameter_the_limit_and_the_size(int character)
    {
        string unit = Unit(character);
        string small = Utf8Sizes.OfBytes(NameLimit + 1, unit);

        if (character != LoneSurrogate)
        {
            Refused("room", "The room name", NameLimit, () => JoinPolicy.CreateToken(s_signer, small, "i"));
            Refused("identity", "The identity", NameLimit, () => JoinPolicy.CreateToken(s_signer, "r", small));
        }

        Refused("options", "Metadata", MetadataLimit, () => Create(new() { Metadata = Utf8Sizes.OfBytes(MetadataLimit + 1, unit) }));
        Refused("options", "Attributes", AttributesLimit, () => Create(new() { Attributes = Attribute(AttributesLimit + 1, unit) }));
    }

    [Fact]
    public void The_limit_of_attributes_is_for_all_keys_and_values_together()
    {
        // 64 attributes of 1,024 bytes each are at the limit. Then the key of the last one gets one more byte.
        Dictionary<string, string> attributes = Enumerable.Range(0, 64).ToDictionary(number => $"key-{number:00}", _ => new string('v', 1_018));

        Assert.Equal(64, DecodedToken.Of(Create(new() { Attributes = attributes })).Attributes().Count);

        attributes.Remove("key-63");
        attributes.Add("key-063", new string('v', 1_018));
        Refused("options", "Attributes", AttributesLimit, () => Create(new() { Attributes = attributes }));
    }

    [Fact]
    public void The_limit_of_attributes_holds_for_a_dictionary_of_any_type()
    {
        SortedDictionary<string, string> attributes = new() { ["a"] = Utf8Sizes.OfBytes(AttributesLimit, "é") };

        ArgumentException refusal = Assert.Throws<ArgumentException>(() => Create(new() { Attributes = attributes }));

        Assert.Contains($"{AttributesLimit + 1}", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Attributes_beyond_the_limit_are_refused_before_what_stands_behind_them_is_written(bool isSorted)
    {
        // "a" alone exceeds the limit, and "b" has no value.
        Dictionary<string, string> attributes = new() { ["a"] = new string('v', AttributesLimit), ["b"] = null! };
        IReadOnlyDictionary<string, string> either = isSorted ? new SortedDictionary<string, string>(attributes, StringComparer.Ordinal) : attributes;

        ArgumentException refusal = Assert.Throws<ArgumentException>(() => Create(new() { Attributes = either }));

        Assert.Contains($" {AttributesLimit + 2} bytes", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_name_is_minted_because_the_server_takes_it_in_a_token()
        => Assert.Equal(300_000, DecodedToken.Of(Create(new() { Name = new string('n', 300_000) })).Payload.GetProperty("name").GetString()!.Length);

    [Fact]
    public void A_value_is_not_part_of_a_message()
    {
        string name = string.Concat(Enumerable.Repeat("private-name-", 30));

        Assert.DoesNotContain("private-name", Assert.Throws<ArgumentException>(() => JoinPolicy.CreateToken(s_signer, name, "i")).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void WriteToken_refuses_the_same_and_writes_nothing()
    {
        ExactWriter destination = new();

        Refused("options", "Attributes", AttributesLimit, () => JoinPolicy.WriteToken(destination, s_signer, "r", "i", new() { Attributes = Attribute(AttributesLimit + 1, "x") }));

        Assert.Empty(destination.Written);
        Assert.Equal(0, destination.Requests);
    }

    private static string Create(ParticipantOptions options) => JoinPolicy.CreateToken(s_signer, "r", "i", options);

    private static Dictionary<string, string> Attribute(int bytes, string unit) => new() { ["key"] = Utf8Sizes.OfBytes(bytes - "key".Length, unit) };

    private static string Unit(int character) => character == LoneSurrogate ? ((char)LoneSurrogate).ToString() : char.ConvertFromUtf32(character);

    private static string Written(string text) => text.Replace((char)LoneSurrogate, '\ufffd');

    private static void Refused(string parameter, string what, int limit, Action call)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(call);

        Assert.Equal(parameter, refusal.ParamName);
        Assert.StartsWith(what, refusal.Message, StringComparison.Ordinal);
        Assert.Contains($" {limit + 1} bytes", refusal.Message, StringComparison.Ordinal);
        Assert.Contains($" {limit}.", refusal.Message, StringComparison.Ordinal);
    }
}
