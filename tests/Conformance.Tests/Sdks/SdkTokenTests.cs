using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace GrantGen.Conformance.Tests.Sdks;

/// <summary>
/// Tokens that LiveKit's SDKs for Go, Python, Rust and Kotlin made: a token that Go's verifier accepts is accepted, with the same
/// permissions and every grant under its name. The README of <c>Vectors</c> describes the origin of such files.
/// </summary>
public class SdkTokenTests
{
    private static readonly FakeTimeProvider s_clock = new(DateTimeOffset.FromUnixTimeSeconds(1_800_000_000));

    private static readonly IReadOnlyDictionary<string, JsonObject> s_files = new[] { "go", "python", "rust", "kotlin" }.ToDictionary(sdk => sdk, Parsed);

    public static TheoryData<string, string> Names
    {
        get
        {
            TheoryData<string, string> names = [];
            foreach ((string sdk, JsonObject file) in s_files)
            {
                foreach (JsonNode? token in file["tokens"]!.AsArray())
                {
                    names.Add(sdk, token!["name"]!.GetValue<string>());
                }
            }

            return names;
        }
    }

    [Fact]
    public void The_files_have_tokens_that_Go_rejects_as_well()
        => Assert.Equal("tags of a room configuration", Assert.Single(s_files.Values.SelectMany(file => file["tokens"]!.AsArray()), token => token!["acceptedByGo"]?.GetValue<bool>() == false)!["name"]!.GetValue<string>());

    [Theory]
    [MemberData(nameof(Names))]
    public void What_Go_accepts_is_accepted_and_nothing_else(string sdk, string name)
    {
        JsonObject token = TokenOf(sdk, name);

        bool isAccepted = Verifier(sdk).TryVerify(token["token"]!.GetValue<string>(), out _, out TokenVerificationFailure failure);

        Assert.True(isAccepted == (token["acceptedByGo"]?.GetValue<bool>() ?? true), $"{sdk}, {name}: {failure}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_grant_is_read_under_its_name(string sdk, string name)
    {
        JsonObject token = TokenOf(sdk, name);
        if (token["acceptedByGo"]?.GetValue<bool>() == false)
        {
            return;
        }

        VerifiedToken verified = Verifier(sdk).Verify(token["token"]!.GetValue<string>());
        JsonObject claims = token["claims"]!.AsObject();

        Assert.Empty(verified.OtherGrants);
        Assert.Equal(claims["sub"]?.GetValue<string>() ?? "", verified.Identity ?? "");
        Assert.Equal(Text(claims["name"]), verified.Name ?? "");
        Assert.Equal(Text(claims["metadata"]), verified.Metadata ?? "");
        Assert.Equal(Text(claims["sha256"]), verified.Sha256 ?? "");
        Assert.Equal(Text(claims["roomPreset"]), verified.Grants.RoomPreset ?? "");
        // Go says what it reads; the other SDKs write no kind that Go would read as another one.
        Assert.Equal(Text(token["expect"]?["kind"] ?? claims["kind"] ?? "standard"), verified.Grants.Kind.ToString(), ignoreCase: true);
        foreach (string claim in new[] { "sip", "agent", "inference", "observability", "agentEndpoint", "agentThread" })
        {
            foreach ((string grant, JsonNode? value) in claims[claim]?.AsObject() ?? [])
            {
                string property = Upper(claim) + Upper(grant);
                object? read = typeof(PolicyGrants).GetProperty(property)?.GetValue(verified.Grants);
                // An empty list has the same effect as no list.
                JsonNode? expected = value is JsonArray { Count: 0 } ? null : value;
                Assert.True(JsonNode.DeepEquals(expected, JsonSerializer.SerializeToNode(read)), $"{sdk}, {name}: {property} is {read}, the token has {value?.ToJsonString()}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_permission_is_the_one_that_Go_works_out(string sdk, string name)
    {
        if (TokenOf(sdk, name)["expect"]?["effectivePermission"] is not JsonObject expected)
        {
            return;
        }

        FullParticipantPermission permission = Verifier(sdk).Verify(TokenOf(sdk, name)["token"]!.GetValue<string>()).Grants.ToParticipantPermission();

        JsonObject actual = JsonNode.Parse(permission.ToJson())!.AsObject();
        ClaimsAssert.Equal(Sorted(expected), Sorted(actual), $"{sdk}, {name}");
    }

    private static string Text(JsonNode? value) => value?.GetValue<string>() ?? "";

    private static JsonObject Sorted(JsonObject permission)
    {
        JsonObject sorted = permission.DeepClone().AsObject();
        sorted["canPublishSources"] = new JsonArray([.. permission["canPublishSources"]!.AsArray().Select(source => source!.GetValue<string>()).Order(StringComparer.Ordinal).Select(source => JsonValue.Create(source))]);
        return sorted;
    }

    private static JsonObject TokenOf(string sdk, string name)
        => s_files[sdk]["tokens"]!.AsArray().First(token => token!["name"]!.GetValue<string>() == name)!.AsObject();

    private static TokenVerifier Verifier(string sdk) => new(s_files[sdk]["key"]!.GetValue<string>(), s_files[sdk]["secret"]!.GetValue<string>(), s_clock);

    private static string Upper(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static JsonObject Parsed(string sdk)
    {
        using Stream stream = typeof(SdkTokenTests).Assembly.GetManifestResourceStream($"{sdk}-tokens.json")!;
        return JsonNode.Parse(stream)!.AsObject();
    }
}
