namespace GrantGen.Generator.Tests.Endpoints;

/// <summary>GG2203: an endpoint issues a server token without an opt-in.</summary>
public class GG2203Tests
{
    private const string Server = "[RoomPolicy(RoomJoin = false, RoomList = true)] public partial class P;";
    private const string Join = "[RoomPolicy(Room = \"stage\", RoomAdmin = true)] public partial class P;";

    [Theory]
    [InlineData(Server, "app.MapTokenEndpoint<{|GG2203:P|}>(\"/t\", (c, r) => TokenDecision.Allow());")]
    [InlineData(Server, "app.MapTokenEndpoint<{|GG2203:P|}>(\"/t\", (c, r) => TokenDecision.Allow()).WithName(\"t\");")]
    [InlineData(Server, "app.MapTokenEndpoint(\"/t\", (c, r) => TokenDecision.Allow<{|GG2203:P|}>());")]
    [InlineData(Server, "app.MapTokenEndpoint<P>(\"/t\", (c, r) => TokenDecision.Allow()).AllowServerToken();")]
    [InlineData(Server, "var e = app.MapTokenEndpoint<P>(\"/t\", (c, r) => TokenDecision.Allow()); e.AllowServerToken();")]
    [InlineData(Server, "Use(app.MapTokenEndpoint<P>(\"/t\", (c, r) => TokenDecision.Allow())); static void Use(IEndpointConventionBuilder b) { }")]
    [InlineData(Server, "static TokenDecision Decide() => TokenDecision.Allow<P>();")]
    [InlineData(Join, "app.MapTokenEndpoint<P>(\"/t\", (c, r) => TokenDecision.Allow());")]
    public async Task Endpoint(string policy, string statement) => await EndpointStubs.Project(policy, statement).Verify();
}
