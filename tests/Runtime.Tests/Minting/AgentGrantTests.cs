using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Minting;

/// <summary>Agent grants whose strings are templates.</summary>
public class AgentGrantTests
{
    private static readonly TokenSigner s_signer = Keys.Signer();

    [Fact]
    public void Holes_are_parameters_after_those_of_the_room_and_the_identity_is_one_of_them()
    {
        DecodedToken token = DecodedToken.Of(TutorPolicy.CreateToken(s_signer, "7", "c#", "blue", "xl", identity: "i", lesson: "l\"1"));

        Assert.Equal("""{"call":true,"agentName":"tutor-c#","deployment":"d-blue-xl"}""", token.Payload.GetProperty("agentEndpoint").GetRawText());
        Assert.Equal("""{"list":true,"read":true,"scope":"i","threadIds":["AT_1","AT_l\"1","7"]}""", token.Payload.GetProperty("agentThread").GetRawText());
        Assert.Equal("""{"roomJoin":true,"room":"class-7"}""", token.Video.GetRawText());
        Assert.Equal(["classId", "course", "color", "size", "identity", "lesson"], Parameters(typeof(TutorPolicy)));
        Assert.Equal(["user", "identity"], Parameters(typeof(ThreadPolicy)));
    }

    [Fact]
    public void A_server_token_with_a_hole_has_no_video_claim()
    {
        DecodedToken token = DecodedToken.Of(ThreadPolicy.CreateToken(s_signer, "u"));

        Assert.Equal("""{"create":true,"scope":"u"}""", token.Payload.GetProperty("agentThread").GetRawText());
        Assert.Equal(["agentThread", "iss", "nbf", "exp"], token.Payload.EnumerateObject().Select(claim => claim.Name));
    }

#if !GRANTGEN_NETSTANDARD
    [Fact]
    public void Generic_code_fills_the_holes_by_name()
    {
        RoomPolicyArguments arguments = new() { Holes = new Dictionary<string, string> { ["user"] = "u" } };

        Assert.Equal(ThreadPolicy.CreateToken(s_signer, "u"), Mint<ThreadPolicy>(arguments));
    }
#endif

    [Theory]
    [InlineData("")]
    [InlineData("a_b")]
    [InlineData("a b")]
    [InlineData("a\u007F")]
    [InlineData("\n")]
    public void A_deployment_that_the_server_drops_is_rejected(string color)
        => Assert.Equal("color", Assert.Throws<ArgumentException>(() => TutorPolicy.CreateToken(s_signer, "7", "c", color, "xl", "l", "i")).ParamName);

    [Fact]
    public void A_deployment_has_at_most_64_bytes()
    {
        Assert.NotEmpty(TutorPolicy.CreateToken(s_signer, "7", "c", new string('é', 30), "x", "l", "i"));

        ArgumentException refusal = Assert.Throws<ArgumentException>(() => TutorPolicy.CreateToken(s_signer, "7", "c", new string('é', 30), "xx", "l", "i"));

        Assert.Equal("size", refusal.ParamName);
        Assert.Contains("65 bytes", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("64", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_agent_or_a_thread_without_a_name_is_rejected()
    {
        // An empty agent name would mean every agent on the server.
        Assert.Equal("course", Assert.Throws<ArgumentException>(() => TutorPolicy.CreateToken(s_signer, "7", "", "b", "x", "l", "i")).ParamName);
        Assert.Equal("lesson", Assert.Throws<ArgumentNullException>(() => TutorPolicy.CreateToken(s_signer, "7", "c", "b", "x", "i", null!)).ParamName);
        Assert.Equal("user", Assert.Throws<ArgumentException>(() => ThreadPolicy.CreateToken(s_signer, "")).ParamName);
    }

#if !GRANTGEN_NETSTANDARD
    private static string Mint<TPolicy>(in RoomPolicyArguments arguments)
        where TPolicy : IRoomPolicy
        => TPolicy.CreateToken(s_signer, in arguments);
#endif

    private static IEnumerable<string?> Parameters(Type policy)
        => policy.GetMethods().First(method => method.Name == "CreateToken" && !method.IsGenericMethod).GetParameters().Skip(1).SkipLast(1).Select(parameter => parameter.Name);
}
