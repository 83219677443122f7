using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GrantGen.Facts;
using Microsoft.CodeAnalysis.CSharp;

namespace GrantGen.Generator.Tests.Generation;

/// <summary>
/// A policy that states the same grants as a token of LiveKit's SDKs for Go, Python, Rust or Kotlin mints the same claims. The policies are
/// written from the tokens' claims. Values that equal the server's default are left out of the comparison.
/// </summary>
public class SdkClaimsTests
{
    private static readonly string[] s_sdks = ["go", "python", "rust", "kotlin"];

    private static readonly string[] s_claims = ["video", "sip", "agent", "inference", "observability", "agentEndpoint", "agentThread"];

    private static readonly string[] s_texts = ["name", "metadata", "roomPreset", "kind"];

    [Fact]
    public void A_policy_with_the_same_grants_mints_the_same_claims()
    {
        (string Sdk, string Name, JsonObject Claims)[] tokens = [.. s_sdks.SelectMany(TokensOf).Where(token => WhyNot(token.Claims) is null)];
        Assert.True(tokens.Length > 120, $"{tokens.Length} tokens can be stated");

        string source = "using System.Collections.Generic; public static class Use { public static string[] All(TokenSigner signer) => new string[] {\n"
            + string.Join(",\n", tokens.Select((token, i) => Mint(token.Claims, i))) + "\n}; }\n"
            + string.Concat(tokens.Select((token, i) => Policy(token.Claims, i)));
        using LoadedAssembly assembly = TestProject.Of(source).Generate(allowWarnings: true).Load();
        string[] minted = assembly.Invoke<string[]>("Use", "All", new TokenSigner("devkey", "secret"));

        Assert.All(tokens.Zip(minted), pair =>
        {
            JsonObject actual = JsonNode.Parse(Base64Url.DecodeFromChars(pair.Second.Split('.')[1]))!.AsObject();
            Assert.True(
                JsonNode.DeepEquals(Normal(pair.First.Claims), Normal(actual)),
                $"{pair.First.Sdk}, {pair.First.Name}\nexpected {Normal(pair.First.Claims)}\nactual   {Normal(actual)}");
        });
    }

    /// <summary>Claims that a policy intentionally cannot state. docs/security.md and the rules explain why.</summary>
    [Theory]
    [InlineData("no source of this name", 5)]
    [InlineData("no room or identity", 8)]
    [InlineData("removed from LiveKit", 4)]
    public void What_cannot_be_stated_is_counted(string reason, int most)
        => Assert.InRange(s_sdks.SelectMany(TokensOf).Count(token => WhyNot(token.Claims) == reason), 1, most);

    private static IEnumerable<(string Sdk, string Name, JsonObject Claims)> TokensOf(string sdk)
    {
        using Stream stream = typeof(SdkClaimsTests).Assembly.GetManifestResourceStream($"Sdks/{sdk}-tokens.json")!;
        foreach (JsonNode? token in JsonNode.Parse(stream)!["tokens"]!.AsArray())
        {
            if (token!["acceptedByGo"]?.GetValue<bool>() != false)
            {
                yield return (sdk, token["name"]!.GetValue<string>(), token["claims"]!.AsObject());
            }
        }
    }

    private static string? WhyNot(JsonObject claims)
    {
        JsonObject? video = claims["video"] as JsonObject;
        bool isJoin = IsTrue(video?["roomJoin"]);
        bool namesRoom = isJoin || IsTrue(video?["roomAdmin"]) || TextOf(video?["destinationRoom"]).Length > 0;
        return SourcesOf(video).Any(source => TrackSourceTable.All.All(known => known.WireName != source)) ? "no source of this name"
            : (isJoin && TextOf(claims["sub"]).Length == 0) || (namesRoom && TextOf(video!["room"]).Length == 0) ? "no room or identity"
            : IsTrue((claims["agent"] as JsonObject)?["databaseAdmin"]) ? "removed from LiveKit"
            : null;
    }

    private static string Policy(JsonObject claims, int index)
    {
        List<string> attributes = [];
        foreach (string claim in s_claims.Where(claim => claim != "video" && claims[claim] is JsonObject { Count: > 0 }))
        {
            attributes.Add($"{char.ToUpperInvariant(claim[0])}{claim[1..]}Grant({string.Join(", ", Arguments(claims[claim]!.AsObject(), claim))})");
        }

        List<string> room = [.. Arguments(claims["video"] as JsonObject ?? [], "video")];
        if (!IsTrue((claims["video"] as JsonObject)?["roomJoin"]))
        {
            room.RemoveAll(argument => argument.StartsWith("RoomJoin", StringComparison.Ordinal));
            room.Add("RoomJoin = false");
        }

        if (TextOf(claims["roomPreset"]) is { Length: > 0 } preset)
        {
            room.Add($"RoomPreset = {Literal(preset)}");
        }

        if (TextOf(claims["kind"]) is { Length: > 0 } kind)
        {
            room.Add($"Kind = ParticipantKind.{char.ToUpperInvariant(kind[0])}{kind[1..]}");
        }

        return $"[RoomPolicy({string.Join(", ", room)}){string.Concat(attributes.Select(attribute => ", " + attribute))}] public partial class P{index};\n";
    }

    private static IEnumerable<string> Arguments(JsonObject grants, string claim)
    {
        foreach (Grant grant in GrantTable.All.Where(grant => grant.ClaimName == claim && grant.IsMinted))
        {
            JsonNode? value = grants[grant.WireName];
            if (value is null || (value is JsonArray { Count: 0 }) || (grant.Kind is GrantKind.RoomName or GrantKind.Text && TextOf(value).Length == 0))
            {
                continue;
            }

            yield return $"{grant.Property} = " + grant.Kind switch
            {
                GrantKind.Flag => IsTrue(value) ? "true" : "false",
                GrantKind.Sources => string.Join(" | ", SourcesOf(grants).Select(source => "TrackSources." + TrackSourceTable.All.First(known => known.WireName == source).Name)),
                GrantKind.Texts => $"new[] {{ {string.Join(", ", value.AsArray().Select(text => Literal(TextOf(text))))} }}",
                _ => Literal(TextOf(value)),
            };
        }
    }

    private static string Mint(JsonObject claims, int index)
    {
        string attributes = claims["attributes"] is JsonObject { Count: > 0 } pairs
            ? $", Attributes = new Dictionary<string, string> {{ {string.Join(", ", pairs.Select(pair => $"[{Literal(pair.Key)}] = {Literal(TextOf(pair.Value))}"))} }}"
            : "";
        return $"P{index}.CreateToken(signer, identity: {(TextOf(claims["sub"]) is { Length: > 0 } identity ? Literal(identity) : "null!")}, options: new ParticipantOptions {{ Name = {Literal(TextOf(claims["name"]))}, Metadata = {Literal(TextOf(claims["metadata"]))}{attributes} }})";
    }

    /// <summary>The grants and strings, without values that equal the server's default.</summary>
    private static JsonObject Normal(JsonObject claims)
    {
        JsonObject normal = [];
        foreach (string claim in s_claims)
        {
            JsonObject grants = claims[claim] as JsonObject ?? [];
            bool? publish = Stated(grants, GrantTable.CanPublish);
            foreach ((string name, JsonNode? value) in grants)
            {
                // A name without a row stays, so that it counts as a difference.
                Grant? grant = GrantTable.All.FirstOrDefault(grant => grant.ClaimName == claim && grant.WireName == name);
                bool isDefault = value?.GetValueKind() switch
                {
                    null or JsonValueKind.Null => true,
                    JsonValueKind.True or JsonValueKind.False => IsTrue(value) == (grant == GrantTable.CanPublishData ? publish ?? true : grant?.Default ?? false),
                    JsonValueKind.Array => value.AsArray().Count == 0,
                    _ => TextOf(value).Length == 0,
                };
                if (!isDefault)
                {
                    normal[$"{claim}.{name}"] = grant?.Kind == GrantKind.Sources
                        ? new JsonArray([.. SourcesOf(grants).Order(StringComparer.Ordinal).Select(source => JsonValue.Create(source))])
                        : value!.DeepClone();
                }
            }
        }

        foreach (string text in s_texts.Append("sub").Where(text => TextOf(claims[text]).Length > 0 && !(text == "kind" && TextOf(claims[text]) == "standard")))
        {
            normal[text] = TextOf(claims[text]);
        }

        if (claims["attributes"] is JsonObject { Count: > 0 } attributes)
        {
            normal["attributes"] = attributes.DeepClone();
        }

        return normal;
    }

    private static bool? Stated(JsonObject grants, Grant grant) => grants[grant.WireName] is { } value ? IsTrue(value) : null;

    private static IEnumerable<string> SourcesOf(JsonObject? video) => (video?["canPublishSources"] as JsonArray ?? []).Select(TextOf);

    private static bool IsTrue(JsonNode? value) => value?.GetValueKind() == JsonValueKind.True;

    private static string TextOf(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : "";

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
