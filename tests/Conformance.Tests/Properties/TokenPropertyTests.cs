using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using GrantGen.Conformance.Tests.Node;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Xunit.Abstractions;

namespace GrantGen.Conformance.Tests.Properties;

/// <summary>
/// For all grants and texts, the token is valid JSON. Two independent readers find exactly these claims in it, and its permissions are
/// those of <see cref="PolicyGrants.Permissions"/>.
/// </summary>
public class TokenPropertyTests(ITestOutputHelper output)
{
    private const int Tokens = 3_000;

    private static readonly TokenSigner s_signer = TestKeys.Signer();

    private static readonly TokenValidationParameters s_parameters = new()
    {
        ValidIssuer = TestKeys.ApiKey,
        ValidateAudience = false,
        ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
        IssuerSigningKey = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(TestKeys.Secret)),
    };

    /// <summary>The draws are the same in every run, so that failures can be reproduced.</summary>
    private static Config Seeded => Config.QuickThrowOnFailure.WithMaxTest(Tokens).WithReplay(20_240_607UL, 4_711UL);

    [Fact]
    public void Every_token_says_what_was_drawn_to_JsonWebTokenHandler()
    {
        int run = 0;
        long characters = 0;
        JsonWebTokenHandler handler = new() { MaximumTokenSizeInBytes = int.MaxValue };

        Check.One(Seeded, Prop.ForAll(Draw.Arbitrary, draw =>
        {
            DrawnToken token = new(draw, s_signer);
            token.Check(ClaimsAssert.PayloadOf(token.Text), "the payload");

            TokenValidationResult result = handler.ValidateTokenAsync(token.Text, s_parameters).GetAwaiter().GetResult();
            Assert.True(result.IsValid, result.Exception?.ToString());
            JsonWebToken read = (JsonWebToken)result.SecurityToken;
            token.Check(JsonNode.Parse(Base64UrlEncoder.Decode(read.EncodedPayload))!.AsObject(), nameof(JsonWebTokenHandler));
            ReadsBack(token.Expected, read);
            run++;
            characters += token.Text.Length;
        }));

        output.WriteLine($"{run} tokens, {characters} characters, {Spread.Policies.Count} policies");
        Assert.Equal(Tokens, run);
    }

    [NodeFact]
    public async Task Every_token_says_what_was_drawn_to_LiveKits_Node_verifier()
    {
        NodeInstallation.Ensure(NodePeer.Folder);
        List<DrawnToken> tokens = [];
        Check.One(Seeded, Prop.ForAll(Draw.Arbitrary, draw => tokens.Add(new DrawnToken(draw, s_signer))));

        IReadOnlyList<NodeAnswer> answers = await NodePeer.VerifyAsync(tokens.Select(token => new NodeQuestion(TestKeys.ApiKey, TestKeys.Secret, token.Text)).ToArray());

        foreach ((DrawnToken token, NodeAnswer answer) in tokens.Zip(answers))
        {
            Assert.True(answer.Error is null, answer.Error);
            token.Check(answer.Claims!, "livekit-server-sdk");
        }

        output.WriteLine($"{answers.Count} tokens verified by livekit-server-sdk {NodeInstallation.Pinned(NodePeer.Folder).Value}");
        Assert.Equal(Tokens, answers.Count);
    }

    /// <summary>Compares the strings that the library reads with the payload that it received.</summary>
    private static void ReadsBack(JsonObject expected, JsonWebToken token)
    {
        Assert.Equal(expected["sub"]!.GetValue<string>(), token.Subject);
        foreach (string claim in new[] { "name", "metadata", "kind", "roomPreset" })
        {
            Assert.Equal(expected[claim]?.GetValue<string>(), token.TryGetPayloadValue(claim, out string? text) ? text : null);
        }
    }
}
