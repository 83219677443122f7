using System.Text.Json;
using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Minting;

/// <summary>The room's configuration and its agents, from the policy and with the changes of one token.</summary>
public class RoomOptionTests
{
    private const string Helper = """{"agentName":"helper","metadata":"m","restartPolicy":"JRP_NEVER","deployment":"blue","attributes":{"a":"1","b":"2=3"},"threadId":"AT_1"}""";

    private const string Note = """{"agentName":"note taker"}""";

    private static readonly TokenSigner s_signer = Keys.Signer();

    [Fact]
    public void The_policys_own_fields_are_all_written()
    {
        JsonElement config = Config(default);
        Assert.Equal([60, "constant", true], [config.GetProperty("emptyTimeout").GetInt32(), config.GetProperty("metadata").GetString()!, (object)config.GetProperty("syncStreams").GetBoolean()]);
        Assert.Equal("""{"team":"red","tier":"\"gold\""}""", config.GetProperty("tags").GetRawText());
        Assert.Equal($"[{Helper},{Note}]", config.GetProperty("agents").GetRawText());
    }

    [Fact]
    public void An_agent_replaces_the_policys_of_the_same_name()
    {
        AgentDispatchOptions helper = new() { AgentName = "helper", Metadata = "mine \"x\"" };
        AgentDispatchOptions other = new()
        {
            AgentName = "other",
            Deployment = "green",
            RestartPolicy = AgentRestartPolicy.Never,
            Attributes = new Dictionary<string, string> { ["k"] = "v" },
            ThreadId = "AT_2",
        };
        JsonElement config = Config(new ParticipantOptions { Agents = [helper, other] });
        Assert.Equal(
            $$"""[{{Note}},{"agentName":"helper","metadata":"mine \"x\""},{"agentName":"other","restartPolicy":"JRP_NEVER","deployment":"green","attributes":{"k":"v"},"threadId":"AT_2"}]""",
            config.GetProperty("agents").GetRawText());
        Assert.Equal("constant", config.GetProperty("metadata").GetString());
        Assert.Equal(60, config.GetProperty("emptyTimeout").GetInt32());
    }

    [Fact]
    public void Metadata_replaces_and_tags_are_laid_over()
    {
        JsonElement config = Config(new ParticipantOptions { RoomMetadata = "mine", RoomTags = new Dictionary<string, string> { ["team"] = "blue", ["x"] = "" } });
        Assert.Equal("mine", config.GetProperty("metadata").GetString());
        Assert.Equal("""{"tier":"\"gold\"","team":"blue","x":""}""", config.GetProperty("tags").GetRawText());
        Assert.Equal($"[{Helper},{Note}]", config.GetProperty("agents").GetRawText());
        Assert.False(Config(new ParticipantOptions { RoomMetadata = "" }).TryGetProperty("metadata", out _));
    }

    [Fact]
    public void Nothing_that_is_said_leaves_no_claim()
    {
        DecodedToken token = DecodedToken.Of(OpenPolicy.CreateToken(s_signer, "r", "i", new ParticipantOptions { Agents = [], RoomMetadata = "", RoomTags = new Dictionary<string, string>() }));
        Assert.False(token.Payload.TryGetProperty("roomConfig", out _));
        token = DecodedToken.Of(OpenPolicy.CreateToken(s_signer, "r", "i", new ParticipantOptions { RoomMetadata = "m" }));
        Assert.Equal("""{"metadata":"m"}""", token.Payload.GetProperty("roomConfig").GetRawText());
    }

    [Theory]
    [InlineData("under_score")]
    [InlineData("with blank")]
    [InlineData("\u007f")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    public void A_deployment_that_the_server_would_drop_is_rejected(string deployment)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => Config(new ParticipantOptions { Agents = [new AgentDispatchOptions { AgentName = "a", Deployment = deployment }] }));
        Assert.Equal("options", exception.ParamName);
        Assert.Contains("deployment", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_and_half_surrogate_pairs_are_rejected()
    {
        Assert.Throws<ArgumentException>(() => Config(new ParticipantOptions { Agents = [null!] }));
        Assert.Throws<ArgumentException>(() => Config(new ParticipantOptions { Agents = [new AgentDispatchOptions { AgentName = null! }] }));
        Assert.Throws<ArgumentException>(() => Config(new ParticipantOptions { RoomTags = new Dictionary<string, string> { ["a"] = null! } }));
        Assert.Throws<ArgumentException>(() => Config(new ParticipantOptions { RoomTags = new Dictionary<string, string> { ["\ud800"] = "x" } }));
        Assert.Throws<ArgumentException>(() => Config(new ParticipantOptions { Agents = [new AgentDispatchOptions { AgentName = "a", Attributes = new Dictionary<string, string> { ["\udc00"] = "x" } }] }));
    }

    [Fact]
    public void Long_metadata_of_room_and_agent_has_no_limit_but_the_tokens()
    {
        string text = new('x', 600_000);
        Assert.Equal(600_000, Config(new ParticipantOptions { RoomMetadata = text }).GetProperty("metadata").GetString()!.Length);
        Assert.Equal(600_000, Config(new ParticipantOptions { Agents = [new AgentDispatchOptions { AgentName = "a", Metadata = text }] }).GetProperty("agents")[2].GetProperty("metadata").GetString()!.Length);
    }

    private static JsonElement Config(ParticipantOptions options)
    {
        DecodedToken token = DecodedToken.Of(ConfiguredPolicy.CreateToken(s_signer, "7", "i", options));
        Assert.Equal("desk-7", token.Room);
        Assert.Equal("sip", token.Payload.GetProperty("kind").GetString());
        Assert.True(token.Payload.GetProperty("sip").GetProperty("call").GetBoolean());
        return token.Payload.GetProperty("roomConfig");
    }
}
