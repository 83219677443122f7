namespace GrantGen.Generator.Tests.Endpoints;

/// <summary>GG2203: an endpoint issues a server token without an opt-in.</summary>
public class GG2203Tests
{
    private const string Server = "[RoomPolicy(RoomJoin = false, RoomList = true)] public partial class P;";
    private const string Join = "[RoomPolicy(Room = \"stage\", RoomAdmin = true)] public partial class P;";

    private const string Agents = "[RoomPolicy(Room = \"stage\"), AgentGrant({|GG1009:DispatchAdmin = true|})] public partial class P;";
    private const string EveryAgent = "[RoomPolicy(Room = \"stage\"), AgentEndpointGrant({|GG1009:Call = true|})] public partial class P;";
    private const string EveryThread = "[RoomPolicy(Room = \"stage\"), AgentThreadGrant({|GG1009:All = true|}, Read = true)] public partial class P;";
    private const string OneAgent = "[RoomPolicy(Room = \"stage\"), AgentEndpointGrant(Call = true, AgentName = \"helper\")] public partial class P;";

    [Theory]
    [InlineData(Server, "app.MapTokenEndpoint<{|GG2203:P|}>(\"/t\", (c, r) => TokenDecision.Allow());")]
    [InlineData(Server, "app.MapTokenEndpoint<{|GG2203:P|}>(\"/t\", (c, r) => TokenDecision.Allow()).WithName(\"t\");")]
    [InlineData(Server, "app.MapTokenEndpoint(\"/t\", (c, r) => TokenDecision.Allow<{|GG2203:P|}>());")]
    [InlineData(Server, "app.MapTokenEndpoint<P>(\"/t\", (c, r) => TokenDecision.Allow()).AllowServerToken();")]
    [InlineData(Server, "var e = app.MapTokenEndpoint<P>(\"/t\", (c, r) => TokenDecision.Allow()); e.AllowServerToken();")]
    [InlineData(Server, "Use(app.MapTokenEndpoint<P>(\"/t\", (c, r) => TokenDecision.Allow())); static void Use(IEndpointConventionBuilder b) { }")]
    [InlineData(Server, "static TokenDecision Decide() => TokenDecision.Allow<P>();")]
    [InlineData(Agents, "app.MapTokenEndpoint<{|GG2203:P|}>(\"/t\", (c, r) => TokenDecision.Allow());")]
    [InlineData(EveryAgent, "app.MapTokenEndpoint<{|GG2203:P|}>(\"/t\", (c, r) => TokenDecision.Allow());")]
    [InlineData(EveryThread, "app.MapTokenEndpoint<{|GG2203:P|}>(\"/t\", (c, r) => TokenDecision.Allow());")]
    [InlineData(OneAgent, "app.MapTokenEndpoint<P>(\"/t\", (c, r) => TokenDecision.Allow());")]
    [InlineData(Join, "app.MapTokenEndpoint<P>(\"/t\", (c, r) => TokenDecision.Allow());")]
    public async Task Endpoint(string policy, string statement) => await EndpointStubs.Project(policy, statement).Verify();
}
