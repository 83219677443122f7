using System.Buffers.Text;
using System.Text;
using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Verification;

/// <summary>
/// Mutated valid tokens: none is accepted, and no exception other than a refusal is thrown. The random numbers are the same in each run.
/// </summary>
public class VerifierFuzzTests
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private const string Others = "=+/. \t\n\0%é张\uD83C\uDFA7\uD800";

    private static readonly string[] s_values = ["null", "1", "-0", "1e9", "\"\"", "[]", "{}", "[{\"a\":{}}]", "\"\\ud800\"", "\"\\u0000\"", "[null]", "1e400", "tru", ""];

    /// <summary>Claims that the server reads and for which this library has no property, and claims that can be null.</summary>
    private static readonly string[] s_sideClaims = ["aud", "iat", "nbf", "exp", "jti", "identity", "kindDetails", "kind", "roomConfig", "sip"];

    private static readonly TokenVerifier s_verifier = new(Keys.ApiKey, Keys.Secret);

    private static readonly string[] s_good =
    [
        JoinPolicy.CreateToken(Keys.Signer(), "r", "i"),
        ViewerPolicy.CreateToken(Keys.Signer(), "room", "identity", new() { Metadata = "{\"a\":\"\\\"\"}", Attributes = new Dictionary<string, string> { ["k"] = "ü" } }),
        FullPolicy.CreateToken(Keys.Signer(), "id", new() { Name = "Zoë" }),
        RoomListPolicy.CreateToken(Keys.Signer()),
        ForgedToken.With("\"video\":{\"canFly\":[1,2,{\"x\":null}]},\"x\":1.5e3"),
    ];

    [Fact]
    public void A_hundred_thousand_mutants_are_refused()
    {
        Random random = new(20261124);
        HashSet<string> good = new(s_good, StringComparer.Ordinal);
        Dictionary<TokenVerificationFailure, int> reasons = [];

        Assert.All(s_good, token => Assert.True(s_verifier.TryVerify(token, out _)));
        for (int number = 0; number < 100_000; number++)
        {
            string token = s_good[random.Next(s_good.Length)];
            for (int times = random.Next(1, 4); times > 0; times--)
            {
                token = Mutate(token, random);
            }

            // Each byte of a token is signed or part of the signature, and has only one spelling. So only minted tokens are accepted.
            bool accepted = s_verifier.TryVerify(token, out _, out TokenVerificationFailure failure);
            Assert.True(accepted == good.Contains(token), $"Mutant {number} is taken for {failure}: {token}");
            reasons[failure] = reasons.GetValueOrDefault(failure) + 1;
        }

        // Enough mutants reach each check, so the test is useful.
        Assert.InRange(reasons[TokenVerificationFailure.Signature], 10_000, 90_000);
        Assert.InRange(reasons[TokenVerificationFailure.Malformed], 10_000, 90_000);
        Assert.InRange(reasons[TokenVerificationFailure.UnknownKey], 100, 90_000);
        Assert.InRange(reasons[TokenVerificationFailure.Algorithm], 100, 90_000);
        Assert.InRange(reasons.GetValueOrDefault(TokenVerificationFailure.None), 0, 10_000);
    }

    [Fact]
    public void Claims_that_are_mutated_and_signed_again_are_read_or_refused()
    {
        // The owner of the secret can sign any content. Even then, no exception other than a refusal is thrown, and accepted tokens are consistent.
        Random random = new(5);
        (int accepted, int refused) = (0, 0);
        Dictionary<TokenVerificationFailure, int> foreignFailures = [];
        for (int number = 0; number < 30_000; number++)
        {
            string[] parts = s_good[random.Next(s_good.Length)].Split('.');
            byte[] header = random.Next(8) == 0 ? MutateJson(Base64Url.DecodeFromChars(parts[0]), random) : Base64Url.DecodeFromChars(parts[0]);
            byte[] payload = MutateJson(Base64Url.DecodeFromChars(parts[1]), random);
            if (random.Next(4) == 0)
            {
                // A forged token never gets a failure that is determined only after the signature was verified.
                Assert.False(s_verifier.TryVerify(ForgedToken.ByStranger(header, payload), out _, out TokenVerificationFailure failure));
                Assert.True(
                    failure is TokenVerificationFailure.Signature or TokenVerificationFailure.Malformed or TokenVerificationFailure.Algorithm or TokenVerificationFailure.UnknownKey,
                    $"{failure}: {Encoding.UTF8.GetString(header)}.{Encoding.UTF8.GetString(payload)}");
                foreignFailures[failure] = foreignFailures.GetValueOrDefault(failure) + 1;
            }

            string token = ForgedToken.Of(header, payload);
            if (s_verifier.TryVerify(token, out VerifiedToken? verified))
            {
                accepted++;
                Assert.Equal(Keys.ApiKey, verified.ApiKey);
                Assert.True(verified.Expires > DateTimeOffset.UtcNow.AddMinutes(-1));
                _ = verified.Grants.Permissions.ToString() + verified.Grants + verified.Grants.ToParticipantPermission().ToJson() + verified;
            }
            else
            {
                refused++;
            }
        }

        Assert.InRange(accepted, 1_000, 29_000);
        Assert.InRange(refused, 1_000, 29_000);
        Assert.InRange(foreignFailures[TokenVerificationFailure.Signature], 1_000, 29_000);
    }

    private static string Mutate(string token, Random random)
    {
        int at = random.Next(token.Length);
        string[] parts = token.Split('.');
        switch (random.Next(12))
        {
            case 0:
                return Replaced(token, at, Alphabet[random.Next(Alphabet.Length)]);
            case 1:
                return token.Insert(at, Alphabet[random.Next(Alphabet.Length)].ToString());
            case 2:
                return token.Length > 1 ? token.Remove(at, 1) : token;
            case 3:
                return token.Insert(at, Others[random.Next(Others.Length)].ToString());
            case 4:
                return token.Substring(0, at) + "A";
            case 5:
                return Replaced(token, token.Length - 1, Alphabet[random.Next(Alphabet.Length)]);
            case 6:
                return Replaced(token, at, char.IsUpper(token[at]) ? char.ToLowerInvariant(token[at]) : char.ToUpperInvariant(token[at]));
            case 7:
                (int from, int to) = (random.Next(parts.Length), random.Next(parts.Length));
                (parts[from], parts[to]) = (parts[to], parts[from]);
                return string.Join('.', parts);
            case 8:
                parts[random.Next(parts.Length)] = Alphabet[random.Next(Alphabet.Length)] + "A";
                return string.Join('.', parts);
            case 9:
                string[] other = s_good[random.Next(s_good.Length)].Split('.');
                int part = random.Next(parts.Length);
                parts[part] = other[part % 3];
                return string.Join('.', parts);
            default:
                // Mutates within the JSON of a part, so that the result is usually still JSON.
                int which = random.Next(Math.Min(2, parts.Length));
                try
                {
                    parts[which] = Base64Url.EncodeToString(MutateJson(Base64Url.DecodeFromChars(parts[which]), random));
                    return string.Join('.', parts);
                }
                catch (FormatException)
                {
                    // After an earlier mutation, the part is not base64url.
                    return token;
                }
        }
    }

    private static byte[] MutateJson(byte[] json, Random random)
    {
        string text = Encoding.UTF8.GetString(json);
        string mutant = random.Next(13) switch
        {
            0 => text.Replace("true", "false", StringComparison.Ordinal),
            1 => text.Replace("false", "true", StringComparison.Ordinal),
            2 => text.Replace("APItest", "APItes", StringComparison.Ordinal),
            3 => text.Replace("\"HS256\"", random.Next(2) == 0 ? "\"none\"" : "5", StringComparison.Ordinal),
            4 => text.Replace("\"exp\"", "\"nbf\"", StringComparison.Ordinal),
            5 => text.Replace("{", "{\"x\":" + s_values[random.Next(s_values.Length)] + ",", StringComparison.Ordinal),
            6 => text.Replace("true", s_values[random.Next(s_values.Length)], StringComparison.Ordinal),
            7 => text.Replace("room", "Room", StringComparison.Ordinal),
            8 => WithFirst(text, s_sideClaims[random.Next(s_sideClaims.Length)], s_values[random.Next(s_values.Length)]),
            9 => text.Replace("4102444800", random.Next(2) == 0 ? "5" : "null", StringComparison.Ordinal),
            10 => WithFirst(text, random.Next(2) == 0 ? "kid" : "typ", s_values[random.Next(s_values.Length)]),
            _ => "",
        };
        byte[] bytes = mutant.Length > 0 ? Encoding.UTF8.GetBytes(mutant) : [.. json];
        if (mutant.Length == 0 && bytes.Length > 0)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }

    private static string WithFirst(string json, string name, string value) => json.Length > 0 ? $"{json[0]}\"{name}\":{value},{json.Substring(1)}" : json;

    private static string Replaced(string text, int at, char unit) => text.Substring(0, at) + unit + text.Substring(at + 1);
}
