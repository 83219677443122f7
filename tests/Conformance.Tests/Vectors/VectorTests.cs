using System.Reflection;
using System.Text.Json.Nodes;
using GrantGen.Conformance.Tests.Node;
using Microsoft.Extensions.Time.Testing;

namespace GrantGen.Conformance.Tests.Vectors;

/// <summary>Our tokens have the same meaning as the tokens of LiveKit's own SDKs, case by case and claim by claim.</summary>
public class VectorTests
{
    private static readonly IReadOnlyDictionary<string, PolicyHandle> s_policies = PolicyHandle
        .Where(type => type.GetCustomAttribute<VectorAttribute>() is not null)
        .ToDictionary(policy => policy.Type.GetCustomAttribute<VectorAttribute>()!.Name);

    public static TheoryData<string> Names => [.. Vector.OfPolicies.Select(vector => vector.Name)];

    [Fact]
    public void Every_case_but_the_body_hash_of_webhooks_has_its_policy()
    {
        Assert.Equal(39, Vector.All.Count);
        Assert.Equal(38, Vector.OfPolicies.Count);
        Assert.Equal(["sha256"], Vector.All.Except(Vector.OfPolicies).Select(vector => vector.Name));
        Assert.Equal(Vector.OfPolicies.Select(vector => vector.Name).Order(StringComparer.Ordinal), s_policies.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_claims_are_those_of_the_Node_SDK(string name) => SameClaims(Vector.Of(name), "node");

    [Theory]
    [MemberData(nameof(Names))]
    public void The_claims_are_those_of_the_Python_SDK_where_it_can_express_the_case(string name) => SameClaims(Vector.Of(name), "python");

    [Fact]
    public void The_Python_SDK_expresses_34_cases_and_differs_in_2()
    {
        Assert.Equal(34, Vector.OfPolicies.Count(vector => vector.Made("python") is not null));
        Assert.Equal(
            ["publish off leaves data following it", "hidden recorder"],
            Vector.OfPolicies.Where(vector => vector.IsPythonsException).Select(vector => vector.Name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_permission_is_the_one_that_the_Go_server_gives(string name)
    {
        Vector vector = Vector.Of(name);
        JsonObject claims = ClaimsAssert.PayloadOf(Mint(vector, new FakeTimeProvider()));

        if (vector.Permission is null)
        {
            Assert.False(claims.ContainsKey("video"));
            return;
        }

        EffectivePermission expected = EffectivePermission.OfVector(vector.Permission);
        Assert.Equal(expected, EffectivePermission.OfVideoClaim(claims["video"]!.AsObject()));
        Assert.Equal(expected, EffectivePermission.Of(s_policies[name].Grants.ToParticipantPermission()));
    }

    [NodeFact]
    public async Task LiveKits_Node_verifier_reads_what_the_Node_SDK_writes_in_all_38_cases()
    {
        IReadOnlyList<Vector> vectors = Vector.OfPolicies;
        NodeInstallation.Ensure(NodePeer.Folder);

        IReadOnlyList<NodeAnswer> answers = await NodePeer.VerifyAsync(
            vectors.Select(vector => new NodeQuestion(vector.ApiKey, vector.ApiSecret, Mint(vector, TimeProvider.System))).ToArray());

        Assert.Equal(38, answers.Count);
        foreach ((Vector vector, NodeAnswer answer) in vectors.Zip(answers))
        {
            Assert.True(answer.Error is null, $"{vector.Name}: {answer.Error}");
            Assert.Equal(vector.LifetimeSeconds, ClaimsAssert.TakeLifetime(answer.Claims!));
            ClaimsAssert.Equal(ServerView.Of(vector.Made("node")!.Value.Claims), ServerView.Of(answer.Claims!), vector.Name);
        }
    }

    private static void SameClaims(Vector vector, string language)
    {
        if (vector.Made(language) is not (JsonObject expected, long lifetime))
        {
            Assert.Equal("python", language);
            return;
        }

        if (language == "python" && vector.IsPythonsException)
        {
            // Python never leaves out canPublishData. Node and Go are the reference here.
            Assert.True(expected["video"]!["canPublishData"]!.GetValue<bool>());
            expected["video"]!.AsObject().Remove("canPublishData");
        }

        JsonObject actual = ClaimsAssert.PayloadOf(Mint(vector, new FakeTimeProvider()));

        Assert.Equal(vector.LifetimeSeconds, lifetime);
        Assert.Equal(lifetime, ClaimsAssert.TakeLifetime(actual));
        ClaimsAssert.Equal(ServerView.Of(expected), ServerView.Of(actual), vector.Name);
    }

    private static string Mint(Vector vector, TimeProvider clock)
        => s_policies[vector.Name].Mint(new TokenSigner(vector.ApiKey, vector.ApiSecret, clock), vector.Arguments);
}
