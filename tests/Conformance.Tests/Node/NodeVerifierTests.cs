using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace GrantGen.Conformance.Tests.Node;

[RoomPolicy(CanUpdateOwnMetadata = true, CanPublish = false, Ttl = "1h")]
internal partial class NodeViewer;

public class NodeVerifierTests
{
    private static readonly TokenSigner s_signer = TestKeys.Signer();

    [NodeFact]
    public void The_peer_is_the_version_that_is_pinned()
    {
        NodeInstallation.Ensure(NodePeer.Folder);

        Assert.Equal("2.19.2", NodeInstallation.Pinned(NodePeer.Folder).Value);
        Assert.Equal("2.19.2", NodeInstallation.InstalledVersion(NodePeer.Folder));
    }

    [NodeFact]
    public async Task LiveKits_verifier_accepts_a_token_and_reads_the_claims_back()
    {
        ParticipantOptions options = new() { Name = "Zoë 张伟 🎧", Metadata = "{\"hand\":\"raised\"}", Attributes = new Dictionary<string, string> { ["k\"ey"] = "v\\al\n" } };
        string token = NodeViewer.CreateToken(s_signer, "my-room", "user123", options);

        NodeAnswer answer = await Ask(token);

        Assert.Null(answer.Error);
        JsonObject claims = answer.Claims!;
        Assert.Equal(3_600, claims["exp"]!.GetValue<long>() - claims["nbf"]!.GetValue<long>());
        claims.Remove("exp");
        claims.Remove("nbf");
        ClaimsAssert.Equal(
            """
            {"video":{"roomJoin":true,"canPublish":false,"canUpdateOwnMetadata":true,"room":"my-room"},"sub":"user123","iss":"APIconformance",
            "name":"Zoë 张伟 🎧","metadata":"{\"hand\":\"raised\"}","attributes":{"k\"ey":"v\\al\n"}}
            """,
            claims);
    }

    [NodeFact]
    public async Task LiveKits_verifier_accepts_the_development_pair()
    {
        string secret = string.Concat("sec", "ret");

        Assert.Null((await Ask(NodeViewer.CreateToken(new TokenSigner("devkey", secret), "r", "i"), "devkey", secret)).Error);
    }

    [NodeFact]
    public async Task LiveKits_verifier_refuses_a_payload_that_was_tampered_with()
    {
        string[] parts = NodeViewer.CreateToken(s_signer, "my-room", "user123").Split('.');
        string payload = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[1]));
        string tampered = payload.Replace("\"canPublish\":false", "\"canPublish\":true ", StringComparison.Ordinal);
        Assert.NotEqual(payload, tampered);

        NodeAnswer answer = await Ask($"{parts[0]}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(tampered))}.{parts[2]}");

        Assert.StartsWith("ERR_JWS_SIGNATURE_VERIFICATION_FAILED", answer.Error, StringComparison.Ordinal);
    }

    [NodeFact]
    public async Task LiveKits_verifier_refuses_a_signature_that_was_tampered_with()
    {
        string token = NodeViewer.CreateToken(s_signer, "my-room", "user123");
        int at = token.LastIndexOf('.') + 1;
        string tampered = string.Concat(token.AsSpan(0, at), token[at] == 'A' ? "B" : "A", token.AsSpan(at + 1));

        Assert.StartsWith("ERR_JWS_SIGNATURE_VERIFICATION_FAILED", (await Ask(tampered)).Error, StringComparison.Ordinal);
    }

    [NodeFact]
    public async Task LiveKits_verifier_refuses_another_secret_and_another_key()
    {
        string token = NodeViewer.CreateToken(s_signer, "my-room", "user123");

        Assert.StartsWith("ERR_JWS_SIGNATURE_VERIFICATION_FAILED", (await Ask(token, TestKeys.ApiKey, TestKeys.Secret + "x")).Error, StringComparison.Ordinal);
        Assert.StartsWith("ERR_JWT_CLAIM_VALIDATION_FAILED", (await Ask(token, "APIother", TestKeys.Secret)).Error, StringComparison.Ordinal);
    }

    [NodeFact]
    public async Task LiveKits_verifier_refuses_a_token_that_has_expired()
    {
        TokenSigner past = TestKeys.Signer(new FakeTimeProvider(DateTimeOffset.UtcNow.AddHours(-2)));

        Assert.StartsWith("ERR_JWT_EXPIRED", (await Ask(NodeViewer.CreateToken(past, "r", "i"))).Error, StringComparison.Ordinal);
    }

    private static Task<NodeAnswer> Ask(string token) => Ask(token, TestKeys.ApiKey, TestKeys.Secret);

    private static async Task<NodeAnswer> Ask(string token, string key, string secret)
        => Assert.Single(await NodePeer.VerifyAsync([new NodeQuestion(key, secret, token)]));
}
