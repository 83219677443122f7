using System.Buffers.Text;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Verification;

/// <summary>Tokens that try to bypass or crash the verifier, and the reason why each is rejected.</summary>
public class HostileTokenTests
{
    private static readonly string s_good = JoinPolicy.CreateToken(Keys.Signer(), "r", "i");
    private static readonly string s_payload = s_good.Split('.')[1];
    private static readonly string s_claims = DecodedToken.Of(s_good).PayloadText;

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void No_token_at_all(string? token) => Refused.For(TokenVerificationFailure.Missing, token);

    [Theory]
    [InlineData("none", true)]
    [InlineData("None", true)]
    [InlineData("none", false)]
    [InlineData("", true)]
    public void No_signature_or_one_that_calls_itself_none(string algorithm, bool empty)
    {
        string header = Encode($"{{\"alg\":\"{algorithm}\",\"typ\":\"JWT\"}}");
        Refused.For(TokenVerificationFailure.Algorithm, empty ? $"{header}.{s_payload}." : ForgedToken.Sign($"{header}.{s_payload}"));
    }

    [Theory]
    [InlineData("hs256")]
    [InlineData("Hs256")]
    [InlineData("HS256 ")]
    [InlineData("HS384")]
    [InlineData("HS512")]
    [InlineData("RS256")]
    [InlineData("ES256")]
    [InlineData("PS256")]
    [InlineData("dir")]
    [InlineData("http://www.w3.org/2001/04/xmldsig-more#hmac-sha256")]
    public void Another_algorithm_by_name_alone(string algorithm)
        => Refused.For(TokenVerificationFailure.Algorithm, ForgedToken.Of($"{{\"alg\":\"{algorithm}\"}}", s_claims));

    [Fact]
    public void Another_algorithm_in_earnest()
    {
        byte[] secret = Encoding.UTF8.GetBytes(Keys.Secret);
        string hs512 = $"{Encode("""{"alg":"HS512"}""")}.{s_payload}";
        Refused.For(TokenVerificationFailure.Algorithm, $"{hs512}.{Base64Url.EncodeToString(HMACSHA512.HashData(secret, Encoding.ASCII.GetBytes(hs512)))}");

        using RSA rsa = RSA.Create(2048);
        string rs256 = $"{Encode("""{"alg":"RS256"}""")}.{s_payload}";
        Refused.For(TokenVerificationFailure.Algorithm, $"{rs256}.{Base64Url.EncodeToString(rsa.SignData(Encoding.ASCII.GetBytes(rs256), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"typ":"JWT"}""")]
    [InlineData("""{"alg":null}""")]
    [InlineData("""{"Alg":"HS256"}""")]
    [InlineData("""{"x":{"alg":"HS256"}}""")]
    public void No_algorithm(string header) => Refused.For(TokenVerificationFailure.Algorithm, ForgedToken.Of(header, s_claims));

    [Theory]
    [InlineData("""{"alg":"HS256","alg":"HS256"}""")]
    [InlineData("""{"alg":"HS256","alg":"none"}""")]
    [InlineData("""{"alg":"none","\u0061lg":"HS256"}""")]
    [InlineData("""{"alg":"HS256","kid":"a","kid":"b"}""")]
    [InlineData("""{"alg":"HS256","b64":false,"crit":["b64"]}""")]
    [InlineData("""{"alg":"HS256","crit":null}""")]
    [InlineData("""{"alg":5}""")]
    [InlineData("""{"alg":["HS256"]}""")]
    [InlineData("""["HS256"]""")]
    [InlineData("""{"alg":"HS256"}{}""")]
    [InlineData("""{"alg":"HS256",}""")]
    [InlineData("""{"alg":"HS256"/**/}""")]
    [InlineData("not JSON")]
    [InlineData("")]
    public void A_header_of_another_form(string header) => Refused.For(TokenVerificationFailure.Malformed, ForgedToken.Of(header, s_claims));

    [Fact]
    public void A_header_of_another_size()
        => Refused.For(TokenVerificationFailure.Malformed, ForgedToken.Of($$"""{"alg":"HS256","x":"{{new string('x', 4_000)}}"}""", s_claims));

    [Fact]
    public void A_token_that_is_cut_at_any_place()
    {
        for (int length = 1; length < s_good.Length; length++)
        {
            Assert.False(new TokenVerifier(Keys.ApiKey, Keys.Secret).TryVerify(s_good.Substring(0, length), out _, out TokenVerificationFailure failure));
            Assert.True(failure is TokenVerificationFailure.Malformed or TokenVerificationFailure.Signature, $"{length}: {failure}");
        }

        Refused.For(TokenVerificationFailure.Signature, s_good.Substring(0, s_good.Length - 3));
        Refused.For(TokenVerificationFailure.Signature, s_good.Substring(0, s_good.LastIndexOf('.') + 1));
        Refused.For(TokenVerificationFailure.Malformed, s_good.Substring(0, s_good.LastIndexOf('.')));
    }

    [Fact]
    public void A_token_of_more_parts() => Assert.All(
        [s_good + ".", s_good + "." + s_payload, "." + s_good, "..", "....", s_good + ".." + s_good],
        token => Refused.For(TokenVerificationFailure.Malformed, token));

    [Fact]
    public void A_token_that_another_secret_signed()
    {
        Refused.For(TokenVerificationFailure.Signature, JoinPolicy.CreateToken(new TokenSigner(Keys.ApiKey, Keys.SecretOf(40)), "r", "i"));
        Refused.For(TokenVerificationFailure.Signature, JoinPolicy.CreateToken(new TokenSigner(Keys.ApiKey, Keys.Secret + "x"), "r", "i"));
    }

    [Fact]
    public void A_token_with_the_signature_of_another_one()
    {
        string other = JoinPolicy.CreateToken(Keys.Signer(), "r", "admin");
        Refused.For(TokenVerificationFailure.Signature, other.Remove(other.LastIndexOf('.')) + s_good.Substring(s_good.LastIndexOf('.')));
    }

    [Fact]
    public void Text_that_is_not_Unicode()
    {
        Refused.For(TokenVerificationFailure.Malformed, ForgedToken.With("\"metadata\":\"\\ud800\""));
        Refused.For(TokenVerificationFailure.Malformed, ForgedToken.With("\"x\":[{\"\\udc00\":1}]"));
        foreach (string place in new[] { "\"metadata\":\"?\"", "\"x\":{\"y\":[\"?\"]}", "\"?\":1", "\"video\":{\"?\":1}", "\"attributes\":{\"?\":\"1\"}" })
        {
            byte[] payload = Encoding.UTF8.GetBytes($$"""{"iss":"APItest","exp":4102444800,{{place}}}""");
            payload[Array.LastIndexOf(payload, (byte)'?')] = 0xFF;
            Refused.For(TokenVerificationFailure.Malformed, ForgedToken.Of(Encoding.UTF8.GetBytes(ForgedToken.Header), payload));
        }
    }

    [Fact]
    public void White_space_padding_and_other_alphabets() => Assert.All(
        [
            " " + s_good, s_good + " ", s_good + "\n", "\t" + s_good, s_good.Replace(".", " .", StringComparison.Ordinal), s_good.Insert(10, "\r\n"), s_good.Insert(10, "\0"),
            s_good + "=", s_good + "==", s_good.Insert(s_good.IndexOf('.', StringComparison.Ordinal), "="), s_good + "%3D",
            s_good.Insert(10, "é"), s_good.Insert(10, "张"), s_good.Insert(10, "🎧"), s_good.Insert(10, "\uD800"), s_good.Insert(10, "\u200B"), "\uFEFF" + s_good, s_good.Replace('.', '\uFF0E'),
            "Bearer " + s_good, "+" + s_good, s_good.Insert(10, "/"), s_good.Insert(10, "+"),
        ],
        token => Refused.For(TokenVerificationFailure.Malformed, token));

    [Fact]
    public void Another_spelling_of_the_same_bytes()
    {
        // 43 characters encode two bits more than the 32 bytes of a signature, so three other texts decode to the same bytes. The verifier
        // accepts only one text, so that a list of used or revoked tokens cannot be bypassed with another spelling.
        const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        int value = Alphabet.IndexOf(s_good[^1], StringComparison.Ordinal);
        Assert.Equal(0, value & 0b11);
        for (int bits = 1; bits < 4; bits++)
        {
            Refused.For(TokenVerificationFailure.Malformed, s_good.Substring(0, s_good.Length - 1) + Alphabet[value | bits]);
        }

        // The same for a signed part: the signature is correct, but the spelling is not.
        string header = Encode("""{"alg":"HS256"} """); // 16 bytes: four bits left over
        string respelt = header.Substring(0, header.Length - 1) + Alphabet[Alphabet.IndexOf(header[^1], StringComparison.Ordinal) | 1];
        Refused.For(TokenVerificationFailure.Malformed, ForgedToken.Sign($"{respelt}.{s_payload}"));
        Assert.True(new TokenVerifier(Keys.ApiKey, Keys.Secret).TryVerify(ForgedToken.Sign($"{header}.{s_payload}"), out _));
    }

    [Fact]
    public void Megabytes_of_junk_are_refused_unread()
    {
        Stopwatch watch = Stopwatch.StartNew();
        foreach (char unit in "a. {")
        {
            Refused.For(TokenVerificationFailure.TooLong, new string(unit, TokenVerifier.DefaultMaxTokenLength + 1));
        }

        Refused.For(TokenVerificationFailure.TooLong, new string('.', 50_000_000));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void As_much_junk_as_may_be_read_is_refused_in_good_time()
    {
        const int Most = TokenVerifier.DefaultMaxTokenLength;
        string members = string.Concat(Enumerable.Range(0, 150_000).Select(number => $",\"{number}\":1"));
        (string Token, TokenVerificationFailure Reason)[] junk =
        [
            (new string('.', Most), TokenVerificationFailure.Malformed),
            (new string('A', Most), TokenVerificationFailure.Malformed),
            (new string('A', Most / 4 * 4 - 100) + ".AAAA.AAAA", TokenVerificationFailure.Malformed),
            ($"{Encode(ForgedToken.Header)}.{new string('A', 2_000_000)}.{new string('A', 43)}", TokenVerificationFailure.Malformed),
            ($"{Encode(ForgedToken.Header)}.{Encode(new string('[', 1_500_000))}.{new string('A', 43)}", TokenVerificationFailure.Malformed),
            ($"{Encode(ForgedToken.Header)}.{Encode($"{{\"iss\":\"nobody\"{members}}}")}.{new string('A', 43)}", TokenVerificationFailure.UnknownKey),
            ($"{Encode(ForgedToken.Header)}.{Encode($"{{\"iss\":\"APItest\"{members}}}")}.{new string('A', 43)}", TokenVerificationFailure.Signature),
        ];

        Stopwatch watch = Stopwatch.StartNew();
        Assert.All(junk, item => Refused.For(item.Reason, item.Token));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void An_encrypted_token()
        => Refused.For(TokenVerificationFailure.Malformed, $"{Encode("""{"alg":"dir","enc":"A256GCM"}""")}..AAAA.AAAA.AAAA");

    private static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}
