namespace GrantGen.Generator.Tests.Endpoints;

/// <summary>GG2201: a decision does not fit the policy of its endpoint.</summary>
public class GG2201Tests
{
    private const string Open = "[RoomPolicy(Ttl = \"15m\")] public partial class P;";
    private const string Constant = "[RoomPolicy(Room = \"stage\")] public partial class P;";
    private const string Template = "[RoomPolicy(Room = \"{org}/{room}\")] public partial class P;";

    [Theory]
    [InlineData(Open, "{|GG2201:TokenDecision.Allow()|}")]
    [InlineData(Open, "TokenDecision.Allow(room: {|GG2201:null|})")]
    [InlineData(Open, "TokenDecision.Allow(r.RoomName)")]
    [InlineData(Open, "TokenDecision.Allow(\"stage\", options: new ParticipantOptions { Ttl = {|GG2201:System.TimeSpan.FromHours(1)|} })")]
    [InlineData(Open, "TokenDecision.Allow(\"stage\", options: new ParticipantOptions { Ttl = System.TimeSpan.FromMinutes(15) })")]
    [InlineData(Constant, "TokenDecision.Allow({|GG2201:\"attic\"|})")]
    [InlineData(Constant, "TokenDecision.Allow(\"stage\")")]
    [InlineData(Constant, "TokenDecision.Allow()")]
    [InlineData(Constant, "TokenDecision.Allow(r.RoomName)")]
    [InlineData(Template, "{|GG2201:TokenDecision.Allow()|}")]
    [InlineData(Template, "TokenDecision.Allow({|GG2201:\"acme/stage\"|}, holes: new Dictionary<string, string> { [\"org\"] = \"a\", [\"room\"] = \"b\" })")]
    [InlineData(Template, "TokenDecision.Allow({|GG2201:$\"acme/{r.RoomName}\"|})")]
    [InlineData(Template, "TokenDecision.Allow(holes: {|GG2201:new Dictionary<string, string> { [\"org\"] = \"a\" }|})")]
    [InlineData(Template, "TokenDecision.Allow(holes: {|GG2201:new() { { \"org\", \"a\" } }|})")]
    [InlineData(Template, "TokenDecision.Allow(holes: new Dictionary<string, string> { [\"org\"] = \"a\", [\"room\"] = \"b\" })")]
    [InlineData(Template, "TokenDecision.Allow(holes: Holes(r))")]
    public async Task In_the_delegate_of_an_endpoint(string policy, string decision)
        => await EndpointStubs.Project(policy, $"app.MapTokenEndpoint<P>(\"/t\", (c, r) => {decision.Replace("new() {", "new Dictionary<string, string> {", StringComparison.Ordinal)}); static Dictionary<string, string> Holes(TokenRequest r) => new() {{ [\"org\"] = r.RoomName! }};").Verify();

    [Theory]
    [InlineData(Open, "{|GG2201:TokenDecision.Allow<P>()|}")]
    [InlineData(Open, "TokenDecision.Allow<P>(\"stage\")")]
    public async Task With_the_policy_of_the_decision(string policy, string decision)
        => await EndpointStubs.Project(policy, $"app.MapTokenEndpoint(\"/t\", (c, r) => {decision});").Verify();

    [Fact]
    public async Task A_decision_without_an_endpoint_is_not_judged()
        => await EndpointStubs.Project(Open, "static TokenDecision Decide() => TokenDecision.Allow(); app.MapTokenEndpoint<P>(\"/t\", (c, r) => Decide());").Verify();

    [Fact]
    public async Task The_message_says_what_the_policy_has()
    {
        var diagnostics = await EndpointStubs.Project(Constant, "app.MapTokenEndpoint<P>(\"/t\", (c, r) => TokenDecision.Allow({|GG2201:\"attic\"|}));").Verify();
        Assert.Equal("The decision does not fit policy 'P', which names the room 'stage' itself: the endpoint answers 500", diagnostics[0].GetMessage());
    }
}
