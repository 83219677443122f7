using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace GrantGen.Conformance.Tests.Vectors;

/// <summary>Our verifier reads the tokens that LiveKit's Node SDK signed: every claim as it was written, and no other claims.</summary>
public class NodeTokenTests
{
    private static readonly FakeTimeProvider s_clock = new(DateTimeOffset.FromUnixTimeSeconds(1_800_000_000));

    private static readonly IReadOnlyDictionary<string, PolicyHandle> s_policies = PolicyHandle
        .Where(type => type.GetCustomAttribute<VectorAttribute>() is not null)
        .ToDictionary(policy => policy.Type.GetCustomAttribute<VectorAttribute>()!.Name);

    public static TheoryData<string> Names => [.. Vector.All.Select(vector => vector.Name)];

    [Fact]
    public void There_is_a_token_for_each_of_39_cases() => Assert.Equal(39, Vector.All.Count(vector => vector.NodeToken.Length > 0));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_claim_comes_back(string name)
    {
        Vector vector = Vector.Of(name);
        JsonObject expected = vector.Made("node")!.Value.Claims;

        VerifiedToken verified = Verifier(vector).Verify(vector.NodeToken);

        Assert.Equal(1_795_330_515, verified.NotBefore?.ToUnixTimeSeconds());
        Assert.Equal(4_948_930_515, verified.Expires.ToUnixTimeSeconds());
        Assert.Empty(verified.OtherClaims);
        Assert.Empty(verified.OtherGrants);
        ClaimsAssert.Equal(expected, Rewritten(verified), name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_permission_is_the_one_that_the_Go_server_gives(string name)
    {
        Vector vector = Vector.Of(name);
        if (vector.Permission is not null)
        {
            Assert.Equal(EffectivePermission.OfVector(vector.Permission), EffectivePermission.Of(Verifier(vector).Verify(vector.NodeToken).Grants.ToParticipantPermission()));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_token_of_our_policy_reads_as_theirs(string name)
    {
        Vector vector = Vector.Of(name);
        if (!s_policies.TryGetValue(name, out PolicyHandle? policy))
        {
            Assert.Equal("sha256", name);
            return;
        }

        VerifiedToken theirs = Verifier(vector).Verify(vector.NodeToken);
        VerifiedToken ours = Verifier(vector).Verify(policy.Mint(new TokenSigner(vector.ApiKey, vector.ApiSecret, s_clock), vector.Arguments));

        Assert.Equal(TimeSpan.FromSeconds(vector.LifetimeSeconds), ours.Grants.Ttl);
        Assert.Equal(theirs.Grants with { Ttl = ours.Grants.Ttl }, ours.Grants);
        Assert.Equal((theirs.Identity, theirs.Name, theirs.Metadata), (ours.Identity, ours.Name, ours.Metadata));
        Assert.Equal(theirs.Attributes, ours.Attributes);
    }

    [Fact]
    public void The_hash_of_a_body_is_the_one_that_the_webhook_verifier_takes()
    {
        Vector vector = Vector.Of("sha256");
        WebhookVerifier verifier = new(Verifier(vector));

        Assert.Equal("n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=", verifier.Verify("test"u8, vector.NodeToken).Sha256);
        Assert.False(verifier.TryVerify("Test"u8, vector.NodeToken, out _, out TokenVerificationFailure failure));
        Assert.Equal(TokenVerificationFailure.BodyMismatch, failure);
    }

    private static TokenVerifier Verifier(Vector vector) => new(vector.ApiKey, vector.ApiSecret, s_clock);

    /// <summary>The claims, rebuilt only from the verified token.</summary>
    private static JsonObject Rewritten(VerifiedToken verified)
    {
        JsonObject claims = new() { ["iss"] = verified.ApiKey };
        Add("sub", verified.Identity);
        Add("name", verified.Name);
        Add("metadata", verified.Metadata);
        Add("sha256", verified.Sha256);
        Add("roomPreset", verified.RoomPreset);
        Add("kind", verified.Kind == ParticipantKind.Standard ? null : verified.Kind.ToString().ToLowerInvariant());
        Add("roomConfig", verified.RoomConfig is { } config ? JsonNode.Parse(config) : null);
        Add("attributes", verified.Attributes.Count > 0 ? JsonSerializer.SerializeToNode(verified.Attributes) : null);
        foreach (PropertyInfo property in typeof(PolicyGrants).GetProperties().Where(property => property.Name is not ("RoomPreset" or "Kind" or "Ttl" or "Permissions")))
        {
            JsonNode? json = property.GetValue(verified.Grants) switch
            {
                null => null,
                bool flag => flag,
                string room => room,
                TrackSources sources => new JsonArray([.. EffectivePermission.Names(sources).Split(',').Select(source => JsonValue.Create(source))]),
                _ => throw new InvalidOperationException($"{property.Name} is of another type."),
            };
            if (json is not null)
            {
                (string claim, string name) = WireName(property.Name);
                claims[claim] ??= new JsonObject();
                claims[claim]![name] = json;
            }
        }

        return claims;

        void Add(string name, JsonNode? value)
        {
            if (value is not null)
            {
                claims[name] = value;
            }
        }
    }

    /// <summary>SipAdmin is <c>sip.admin</c>. A property without such a prefix is a field of <c>video</c>.</summary>
    private static (string Claim, string Name) WireName(string property)
    {
        string claim = new[] { "Sip", "Agent", "Inference", "Observability" }.FirstOrDefault(claim => property.Length > claim.Length && property.StartsWith(claim, StringComparison.Ordinal)) ?? "";
        return (claim.Length > 0 ? claim.ToLowerInvariant() : "video", JsonNamingPolicy.CamelCase.ConvertName(property.Substring(claim.Length)));
    }
}
