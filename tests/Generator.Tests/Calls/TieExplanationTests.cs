using GrantGen.Generator.Calls;
using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.Ties;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Calls;

/// <summary>Each use without a report has a reason.</summary>
public class TieExplanationTests
{
    [Theory]
    [InlineData("""async Task M(TokenSigner s, Room r) { await r.ConnectAsync("u", Viewer.CreateToken(s, "r", "i")); await USE; }""", "None")]
    [InlineData("async Task M(Room r) => await USE;", "NoTie")]
    [InlineData("""async Task M(Room r) { await r.ConnectAsync("u", Environment.GetEnvironmentVariable("T")!); await USE; }""", "UnknownOrigin")]
    [InlineData("""readonly Dictionary<string, Room> _rooms = []; async Task M(Room r, string t) { r = _rooms[t]; await USE; } void Add(Room x) => _rooms["x"] = x; async Task N(Maker m) { var x = new Room(); await x.ConnectAsync("u", m.Make()); Add(x); }""", "UnknownOrigin")]
    [InlineData("""async Task M(TokenSigner s, Room r, bool host) { await r.ConnectAsync("u", host ? Host.CreateToken(s, "r", "h") : Viewer.CreateToken(s, "r", "i")); if (host) { await USE; } }""", "ExcludedByCondition")]
    [InlineData("""async Task A(TokenSigner s) { var r = new Room(); await r.ConnectAsync("u", Host.CreateToken(s, "r", "h")); await M(r); } async Task B(TokenSigner s) { var r = new Room(); await r.ConnectAsync("u", Viewer.CreateToken(s, "r", "v")); await M(r); } async Task M(Room r) => await USE;""", "Merge")]
    [InlineData("""async Task M(TokenSigner s, Room r) { await r.ConnectAsync("u", Host.CreateToken(s, "r", "i")); await USE; }""", "Granted")]
    public void Says_why(string members, string silence)
    {
        string source = "using LiveKit.Rtc;\nclass Maker { public string Make() => Environment.GetEnvironmentVariable(\"X\")!; }\nclass C { " + members.Replace("USE", """r.LocalParticipant!.SetNameAsync("x")""", StringComparison.Ordinal) + " }";
        Compilation compilation = TestProject.Of(source, TwoPolicies.Declarations).WithClient().Generate(allowWarnings: true).Compilation;
        CompilationFlowAnalysis all = CompilationFlowAnalysis.GetOrCreate(WellKnownTypes.TryCreate(compilation, default)!);
        TypeFlowGraph facts = all.GetGraph(compilation.GetTypeByMetadataName("C")!, default)!;
        Assert.Equal(silence, TieExplanation.Create(Assert.Single(all.TiesWithinType(facts, default))).Silence.ToString());
    }
}
