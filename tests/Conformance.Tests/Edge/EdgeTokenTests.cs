using System.Text;
using System.Text.Json;

namespace GrantGen.Conformance.Tests.Edge;

/// <summary>Tokens at the server's limits and with unusual text, minted and verified here. The limits match the server's.</summary>
public class EdgeTokenTests
{
    private static readonly ServerTokens s_tokens = new("edge-tokens.json");
    private static readonly TokenSigner s_signer = new("matrixkey", "matrix-secret-0123456789abcdef-0123456789abcdef");

    /// <summary>
    /// Half a surrogate pair is rejected here, because two different names would become the same (docs/security.md). The server reads
    /// U+FFFD.
    /// </summary>
    private static readonly string[] s_stricter = ["identity lone surrogate", "room lone surrogate"];

    public static TheoryData<string> Tokens => [.. s_tokens.Names.Where(name => s_tokens[name].TryGetProperty("token", out _))];

    public static TheoryData<string> Sizes => [.. s_tokens.Names.Where(name => char.IsAsciiDigit(name[^1]))];

    [Theory]
    [MemberData(nameof(Tokens))]
    public void Each_is_verified(string name)
    {
        // The server checks the lengths of names and the preset after the verifier.
        string token = s_tokens[name].GetProperty("token").GetString()!;
        Assert.Equal(!name.EndsWith("lone surrogate", StringComparison.Ordinal) || !Payload(token).Contains("\\ud", StringComparison.OrdinalIgnoreCase), s_tokens.Verifier.TryVerify(token, out _));
    }

    [Theory]
    [MemberData(nameof(Tokens))]
    public void The_same_text_is_minted_if_the_server_takes_it(string name)
    {
        using JsonDocument claims = JsonDocument.Parse(Payload(s_tokens[name].GetProperty("token").GetString()!));
        JsonElement video = claims.RootElement.GetProperty("video");
        string room = video.GetProperty("room").GetString()!;
        string identity = claims.RootElement.GetProperty("sub").GetString()!;
        ParticipantOptions options = new()
        {
            Name = claims.RootElement.TryGetProperty("name", out JsonElement shown) ? shown.GetString() : null,
            Metadata = claims.RootElement.TryGetProperty("metadata", out JsonElement metadata) ? metadata.GetString() : null,
        };
        if (s_tokens[name].GetProperty("server").GetString()!.Contains("length exceeds limits", StringComparison.Ordinal))
        {
            Assert.Throws<ArgumentException>(() => EdgePolicy.CreateToken(s_signer, room, identity, options));
            return;
        }

        using JsonDocument minted = JsonDocument.Parse(Payload(EdgePolicy.CreateToken(s_signer, room, identity, options)));
        Assert.Equal(room, minted.RootElement.GetProperty("video").GetProperty("room").GetString());
        Assert.Equal(identity, minted.RootElement.GetProperty("sub").GetString());
        Assert.Equal(options.Name is null or "" ? null : options.Name, minted.RootElement.TryGetProperty("name", out shown) ? shown.GetString() : null);
        Assert.Equal(options.Metadata is null or "" ? null : options.Metadata, minted.RootElement.TryGetProperty("metadata", out metadata) ? metadata.GetString() : null);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_value_of_that_size_is_minted_if_the_server_takes_it(string name)
    {
        (string kind, int size) = (name[..name.LastIndexOf(' ')], int.Parse(name[(name.LastIndexOf(' ') + 1)..], System.Globalization.CultureInfo.InvariantCulture));
        string text = kind.EndsWith("utf8", StringComparison.Ordinal) ? new string('é', size / 2) : new string('x', kind == "attributes" ? size - 1 : size);
        Func<string> mint = kind.Split(' ')[0] switch
        {
            "identity" => () => EdgePolicy.CreateToken(s_signer, "edge", text),
            "room" => () => EdgePolicy.CreateToken(s_signer, text, "a"),
            "name" => () => EdgePolicy.CreateToken(s_signer, "edge", "a", new ParticipantOptions { Name = text }),
            "metadata" => () => EdgePolicy.CreateToken(s_signer, "edge", "a", new ParticipantOptions { Metadata = text }),
            _ => () => EdgePolicy.CreateToken(s_signer, "edge", "a", new ParticipantOptions { Attributes = new Dictionary<string, string> { ["k"] = text } }),
        };
        if (s_tokens[name].GetProperty("server").GetString() == "accepted")
        {
            mint();
        }
        else
        {
            Assert.Throws<ArgumentException>(mint);
        }
    }

    [Fact]
    public void The_stricter_ones_are_rejected_by_name()
    {
        Assert.All(s_stricter, name => Assert.Equal("accepted", s_tokens[name].GetProperty("server").GetString()));
        Assert.Equal("identity", Assert.Throws<ArgumentException>(() => EdgePolicy.CreateToken(s_signer, "edge", "a\ud800b")).ParamName);
        Assert.Equal("room", Assert.Throws<ArgumentException>(() => EdgePolicy.CreateToken(s_signer, "a\ud800b", "a")).ParamName);
    }

    [Fact]
    public void A_token_that_does_not_fit_into_a_request_is_rejected()
    {
        // The metadata is within its own limit, but each quotation mark takes two bytes in JSON.
        ArgumentException exception = Assert.Throws<ArgumentException>(() => EdgePolicy.CreateToken(s_signer, "edge", "a", new ParticipantOptions { Metadata = new string('"', 400_000) }));
        Assert.Equal("options", exception.ParamName);
        Assert.Contains("at most 1000000", exception.Message, StringComparison.Ordinal);
        Assert.Equal(1_000_000, TokenLimits.Default.MaxTokenChars);
    }

    private static string Payload(string token) => Encoding.UTF8.GetString(Microsoft.IdentityModel.Tokens.Base64UrlEncoder.DecodeBytes(token.Split('.')[1]));
}

/// <summary>Joins any room.</summary>
[RoomPolicy]
public partial class EdgePolicy;
