using System.Text.Json.Nodes;

// Tokens that nobody should make are what the command explains.
#pragma warning disable GG3009, GG3010, GG3013

namespace GrantGen.Tool.Tests.Explain;

public class ExplainCommandTests
{
    private static readonly string s_secret = string.Concat(Enumerable.Range(0, 48).Select(number => (char)('a' + (number * 5 % 26))));

    [Fact]
    public void A_token_of_a_policy_is_explained()
    {
        Grantgen.Result result = Grantgen.Run("explain", Token());
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("signature: signature not checked", result.Output, StringComparison.Ordinal);
        Assert.Contains("identity: user123\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("room: my-room\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("may not video.canPublish", result.Output, StringComparison.Ordinal);
        Assert.Contains("(follows canPublish)", result.Output, StringComparison.Ordinal);
        Assert.Contains("refused with 'does not have permission to update own metadata', lacks CanUpdateOwnMetadata: setMetadata, setName, setAttributes", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("note:", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_is_read_from_a_file_and_from_the_standard_input()
    {
        string file = Path.GetTempFileName();
        File.WriteAllText(file, "Authorization: Bearer " + Token() + "\n");
        Assert.Contains("identity: user123\n", Grantgen.Run("explain", file).Output, StringComparison.Ordinal);
        File.Delete(file);
        Assert.Contains("identity: user123\n", Grantgen.RunIn(null, Token() + "\n", "explain", "-").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_signature_is_checked_with_a_secret_that_is_never_printed()
    {
        string file = Path.GetTempFileName();
        File.WriteAllText(file, s_secret + "\n");
        Grantgen.Result verified = Grantgen.Run("explain", Token(), "--secret-file", file);
        Assert.Equal(0, verified.ExitCode);
        Assert.Contains("signature: verified\n", verified.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(s_secret, verified.Output, StringComparison.Ordinal);

        File.WriteAllText(file, new string('q', 40));
        Grantgen.Result refused = Grantgen.Run("explain", Token(), "--secret-file", file);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("signature: does not verify: The token's signature is not that of its issuer's secret.", refused.Output, StringComparison.Ordinal);
        Assert.Equal(0, Grantgen.Run("explain", Token(), "--secret-file", file, "--no-fail").ExitCode);
        Assert.Equal(2, Grantgen.Run("explain", Token(), "--secret-file", Path.Combine(Path.GetTempPath(), "nothing-here")).ExitCode);
        File.Delete(file);
    }

    [Theory]
    [InlineData("""{"iss":"k","sub":"u","exp":9999999999,"nbf":1,"video":{"roomJoin":true}}""", "the server answers 400, 'no room name', to a client that connects")]
    [InlineData("""{"iss":"k","exp":9999999999,"nbf":1,"video":{"roomJoin":true,"room":"r"}}""", "the server answers 400, 'identity cannot be empty'")]
    [InlineData("""{"iss":"k","sub":"u","exp":1000,"nbf":1,"video":{"roomJoin":true,"room":"r"}}""", "'token is expired'")]
    [InlineData("""{"iss":"k","sub":"u","exp":9999999999,"nbf":8888888888,"video":{"roomJoin":true,"room":"r"}}""", "'token is not valid yet'")]
    [InlineData("""{"iss":"k","sub":"u","nbf":1,"video":{"roomJoin":true,"room":"r"}}""", "the server answers 401, because the token has no claim 'exp'")]
    [InlineData("""{"iss":"k","sub":"u","exp":9999999999,"video":{"roomJoin":true,"room":"r"}}""", "the token has no nbf")]
    [InlineData("""{"iss":"k","sub":"u","exp":9999999999,"nbf":1,"video":{"roomJoin":true,"room":"r","canUpdateMetadata":true}}""", "did you mean 'video.canUpdateOwnMetadata'?")]
    [InlineData("""{"iss":"k","sub":"u","exp":9999999999,"nbf":1,"video":{"roomJoin":true,"roomName":"r"}}""", "did you mean 'video.room'?")]
    [InlineData("""{"iss":"k","sub":"u","exp":9999999999,"nbf":1,"video":{"roomJoin":true,"room":"r","can_publish":false}}""", "did you mean 'video.canPublish'?")]
    [InlineData("""{"iss":"k","sub":"u","exp":9999999999,"nbf":1,"canPublish":false,"video":{"roomJoin":true,"room":"r"}}""", "did you mean 'video.canPublish'?")]
    [InlineData("""{"iss":"k","sub":"u","exp":9999999999,"nbf":1,"video":{"roomJoin":true,"room":"r","canPublishSources":["screenshare"]}}""", "'screenshare' is a source that LiveKit does not know")]
    [InlineData("""{"iss":"k","sub":"u","exp":9999999999,"nbf":1,"video":{"roomJoin":true,"room":"r","canPublish":"true"}}""", "the server answers 401, because the token is malformed")]
    [InlineData("""{"iss":"k","exp":9999999999,"nbf":1,"video":{"roomCreate":true}}""", "a server token")]
    [InlineData("""{"sub":"u","exp":9999999999,"nbf":1,"video":{"roomJoin":true,"room":"r"}}""", "'invalid API key', because the token names no key (claim iss)")]
    [InlineData("""{"iss":"k","sub":"u","exp":9999999999,"nbf":1,"video":{"roomJoin":true,"room":"r"}}""", "a join token that lives for ")]
    [InlineData("""{"iss":"k","sub":"u","exp":9999999999,"nbf":1,"video":{"roomJoin":true,"room":"r","canPublishSources":[]}}""", "an empty canPublishSources means every source")]
    [InlineData("""{"iss":"k","sub":"u","exp":9999999999,"nbf":1,"video":{"roomJoin":true,"room":"r","canPublish":false,"canPublishSources":["camera"]}}""", "canPublish: false overrides canPublishSources")]
    [InlineData("""{"iss":"k","sub":"u","exp":9999999999,"nbf":1,"video":{"roomJoin":true,"room":"r","hidden":true}}""", "hidden: nothing that the holder publishes is announced")]
    [InlineData("""{"iss":"k","exp":9999999999,"nbf":1,"video":{"roomAdmin":true}}""", "roomAdmin without a room moderates no room")]
    public void What_the_server_would_say_is_said(string claims, string remark)
    {
        Grantgen.Result result = Grantgen.Run("explain", "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9." + Encode(claims) + ".AAAA");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains(remark, string.Concat(result.Output.Split('\n').Where(line => line.StartsWith("note: ", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"alg":"RS256"}""", "the server answers 401, because the token is signed with RS256")]
    [InlineData("""{"alg":"none"}""", "the server answers 401, because the token is signed with none")]
    [InlineData("""{"typ":"JWT"}""", "the server answers 401, because the header names no algorithm")]
    public void A_header_that_the_server_rejects_is_named(string header, string remark)
    {
        Grantgen.Result result = Grantgen.Run("explain", Encode(header) + "." + Encode("""{"iss":"k","sub":"u","exp":9999999999,"nbf":1,"video":{"roomJoin":true,"room":"r"}}""") + ".AAAA");
        Assert.Contains("note: " + remark, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_grant_is_named_with_what_it_reaches_and_why_it_holds()
    {
        string output = Grantgen.Run("explain", "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9." + Encode("""
            {"iss":"k","sub":"u","exp":9999999999,"nbf":1,"video":{"roomJoin":true,"room":"r","canPublishSources":["camera"],"canSubscribe":false},"sip":{"call":true},
            "agentEndpoint":{"call":true,"agentName":"tutor"},"agentThread":{"read":true,"threadIds":["AT_1","AT_2"]}}
            """) + ".AAAA").Output;
        foreach (string line in new[]
        {
            "may     agentEndpoint.agentName     call this agent alone: tutor (granted)",
            "may     agentThread.threadIds       read, write and delete these threads: AT_1, AT_2 (granted)",
            "may     sip.call                    place SIP calls (granted)",
            "may     video.canPublish            publish from camera only (server default)",
            "may not video.canSubscribe          subscribe to tracks (denied)",
            "may not video.canUpdateOwnMetadata  update its own name, metadata and attributes (denied by the server's default)",
        })
        {
            Assert.Contains("\n  " + line + "\n", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_lifetime_is_in_words_and_relative_to_now()
    {
        long now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        string Lifetime(long start, long end) => Grantgen.Run("explain", "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9." + Encode($$$"""{"iss":"k","sub":"u","nbf":{{{start}}},"exp":{{{end}}},"video":{"roomJoin":true,"room":"r"}}""") + ".AAAA").Output
            .Split('\n').Single(line => line.StartsWith("lifetime: ", StringComparison.Ordinal));
        Assert.Matches(@"^lifetime: 3 hours 30 minutes, from [0-9: -]+ UTC until [0-9: -]+ UTC \(expires in 2 hours [0-9]+ minutes\)$", Lifetime(now - 3600, now + 9000));
        Assert.Matches(@"^lifetime: 15 minutes, from .* \(expired 1 hour [0-9]+ minutes ago\)$", Lifetime(now - 6300, now - 5400));
    }

    [Theory]
    [InlineData("sub", "participant identity length exceeds limits: max length 256")]
    [InlineData("room", "room name length exceeds limits: max length 256")]
    public void A_name_over_the_servers_limit_is_named(string field, string text)
    {
        string name = new('x', 257);
        JsonObject claims = new() { ["iss"] = "k", ["sub"] = field == "sub" ? name : "u", ["exp"] = 9999999999, ["nbf"] = 1, ["video"] = new JsonObject { ["roomJoin"] = true, ["room"] = field == "room" ? name : "r" } };
        Grantgen.Result result = Grantgen.Run("explain", "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9." + Encode(claims.ToJsonString()) + ".AAAA");
        Assert.Contains($"note: the server answers 400, '{text}', to a client that connects\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_can_send_a_token_anywhere()
        => Assert.DoesNotContain(typeof(GrantGenCli).Assembly.GetReferencedAssemblies(), reference => reference.Name!.StartsWith("System.Net", StringComparison.Ordinal));

    [Fact]
    public void Json_has_the_same()
    {
        JsonNode json = JsonNode.Parse(Grantgen.Run("explain", Token(), "--json").Output)!;
        Assert.Equal("HS256", json["header"]!["alg"]!.GetValue<string>());
        Assert.Equal("user123", json["claims"]!["sub"]!.GetValue<string>());
        Assert.False(json["signature"]!["isChecked"]!.GetValue<bool>());
        Assert.Contains(json["actions"]!.AsArray(), action => action!["action"]!.GetValue<string>() == "publishCamera" && action["outcome"]!.GetValue<string>() == "Refused");
    }

    [Fact]
    public void What_is_no_token_is_a_failure_and_is_not_repeated()
    {
        Grantgen.Result result = Grantgen.Run("explain", "my-secret-value");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.DoesNotContain("my-secret-value", result.Error, StringComparison.Ordinal);
    }

    private static string Token() => ViewerPolicy.CreateToken(new TokenSigner("APItool", s_secret), room: "my-room", identity: "user123");

    private static string Encode(string text) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
