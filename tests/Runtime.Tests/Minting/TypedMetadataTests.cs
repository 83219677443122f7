using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Minting;

public sealed record Seat(int Row, string Name, string? Note = null, Seat? Neighbour = null);

[JsonSerializable(typeof(Seat))]
[JsonSerializable(typeof(int?))]
internal sealed partial class SeatJson : JsonSerializerContext;

/// <summary>Metadata that is an object is in the token exactly as <c>JsonSerializer</c> writes it.</summary>
public class TypedMetadataTests
{
    private static readonly TokenSigner s_signer = Keys.Signer();

    private static readonly Seat s_seat = new(7, "Zoë \"the\" \\ 张伟 🎧 <&>", "\u0001\n\u2028", new Seat(8, ""));

    public static TheoryData<string> Formats => ["default", "relaxed", "camelCase", "indented", "indented by tabs", "without nulls"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_text_is_the_one_of_the_serialiser(string format)
    {
        JsonTypeInfo<Seat> type = TypeOf(format);

        DecodedToken token = DecodedToken.Of(JoinPolicy.CreateToken(s_signer, "r", "i", s_seat, type));

        Assert.Equal(JsonSerializer.Serialize(s_seat, type), token.Metadata);
        Assert.Equal(s_seat, JsonSerializer.Deserialize(token.Metadata!, type));
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(1_023)]
    [InlineData(1_024)]
    [InlineData(1_025)]
    [InlineData(60_000)]
    public void Long_metadata_arrives_whole(int length)
    {
        Seat seat = new(1, string.Concat(Enumerable.Repeat("€\"", length / 2)));

        string? metadata = DecodedToken.Of(JoinPolicy.CreateToken(s_signer, "r", "i", seat, TypeOf("relaxed"))).Metadata;

        Assert.Equal(JsonSerializer.Serialize(seat, TypeOf("relaxed")), metadata);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(300)]
    [InlineData(700)]
    public void Metadata_of_many_parts_fills_its_buffer_from_any_place(int length)
    {
        // Each part requests memory where the one before it ended.
        Seat seat = Enumerable.Range(0, 20).Aggregate(new Seat(0, ""), (inner, i) => new Seat(i, new string('€', length + i), Neighbour: inner));

        string? metadata = DecodedToken.Of(JoinPolicy.CreateToken(s_signer, "r", "i", seat, TypeOf("relaxed"))).Metadata;

        Assert.Equal(JsonSerializer.Serialize(seat, TypeOf("relaxed")), metadata);
    }

    [Fact]
    public void WriteToken_writes_the_same()
    {
        TokenSigner signer = Keys.Signer(new FixedClock(DateTimeOffset.UnixEpoch));
        ExactWriter destination = new();

        ViewerPolicy.WriteToken(destination, signer, "r", "i", s_seat, SeatJson.Default.Seat, new() { Name = "n" });

        Assert.Equal(
            ViewerPolicy.CreateToken(signer, "r", "i", s_seat, SeatJson.Default.Seat, new() { Name = "n" }),
            Encoding.UTF8.GetString(destination.Written.ToArray()));
    }

    [Fact]
    public void The_other_options_are_kept()
    {
        ParticipantOptions options = new() { Name = "n", Attributes = new Dictionary<string, string> { ["k"] = "v" }, Ttl = TimeSpan.FromSeconds(9) };

        DecodedToken token = DecodedToken.Of(ClassPolicy.CreateToken(s_signer, "c", "i", s_seat, SeatJson.Default.Seat, options));

        Assert.Equal("n", token.Payload.GetProperty("name").GetString());
        Assert.Equal("v", token.Attributes()["k"]);
        Assert.Equal(9, token.Expires - token.NotBefore);
        Assert.True(token.Has("metadata"));
    }

    [Fact]
    public void Null_leaves_the_metadata_out()
    {
        Assert.False(DecodedToken.Of(JoinPolicy.CreateToken(s_signer, "r", "i", null!, SeatJson.Default.Seat)).Has("metadata"));
        Assert.False(DecodedToken.Of(JoinPolicy.CreateToken(s_signer, "r", "i", (int?)null, SeatJson.Default.NullableInt32)).Has("metadata"));
        Assert.Equal("0", DecodedToken.Of(JoinPolicy.CreateToken(s_signer, "r", "i", (int?)0, SeatJson.Default.NullableInt32)).Metadata);
    }

    [Fact]
    public void Metadata_that_is_given_twice_is_refused()
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => JoinPolicy.CreateToken(s_signer, "r", "i", s_seat, SeatJson.Default.Seat, new() { Metadata = "text" }));

        Assert.Equal("options", refusal.ParamName);
        Assert.Contains("twice", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_type_information_is_refused()
        => Assert.Equal("metadataType", Assert.Throws<ArgumentNullException>(() => JoinPolicy.CreateToken(s_signer, "r", "i", s_seat, null!)).ParamName);

    [Fact]
    public void The_limit_is_for_the_JSON_text()
    {
        Seat seat = new(1, "é");
        int size = Encoding.UTF8.GetByteCount(JsonSerializer.Serialize(seat, TypeOf("relaxed")));
        string Mint(int limit) => JoinPolicy.CreateToken(Keys.Signer(new TokenLimits { MaxMetadataBytes = limit }), "r", "i", seat, TypeOf("relaxed"));

        Assert.True(DecodedToken.Of(Mint(size)).Has("metadata"));

        ArgumentException refusal = Assert.Throws<ArgumentException>(() => Mint(size - 1));
        Assert.Equal("metadata", refusal.ParamName);
        Assert.Contains($"has {size} bytes", refusal.Message, StringComparison.Ordinal);
        Assert.Contains($"at most {size - 1}.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lone_surrogate_does_what_it_does_in_the_serialiser()
    {
        Seat seat = new(1, "a\ud800b\udc00");

        Assert.Equal(
            JsonSerializer.Serialize(seat, SeatJson.Default.Seat),
            DecodedToken.Of(JoinPolicy.CreateToken(s_signer, "r", "i", seat, SeatJson.Default.Seat)).Metadata);
    }

    private static JsonTypeInfo<Seat> TypeOf(string format)
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = SeatJson.Default };
        switch (format)
        {
            case "relaxed":
                options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
                break;
            case "camelCase":
                options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
                break;
            case "indented":
                options.WriteIndented = true;
                break;
#if NET9_0_OR_GREATER && !GRANTGEN_NETSTANDARD
            case "indented by tabs":
                options.WriteIndented = true;
                options.IndentCharacter = '\t';
                options.IndentSize = 3;
                options.NewLine = options.NewLine == "\n" ? "\r\n" : "\n";
                break;
#endif
            case "without nulls":
                options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
                break;
        }

        return (JsonTypeInfo<Seat>)options.GetTypeInfo(typeof(Seat));
    }
}
