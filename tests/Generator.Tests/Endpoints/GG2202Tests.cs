using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Endpoints;

/// <summary>GG2202: a type argument is not a usable policy. The compiler's own error beside it is about that type as well.</summary>
public class GG2202Tests
{
    [Theory]
    [InlineData("public partial class P;", "app.MapTokenEndpoint<P>(\"/t\", (c, r) => TokenDecision.Allow());", "does not have [RoomPolicy]", false)]
    [InlineData("public partial class P;", "app.MapTokenEndpoint(\"/t\", (c, r) => TokenDecision.Allow<P>());", "does not have [RoomPolicy]", false)]
    [InlineData("[RoomPolicy] public static partial class P;", "app.MapTokenEndpoint<P>(\"/t\", (c, r) => TokenDecision.Allow(\"r\"));", "is static", false)]
    [InlineData("public partial class P;", "app.MapTokenEndpoint<P>(\"/t\", async (c, r) => { await System.Threading.Tasks.Task.Yield(); return TokenDecision.Allow(); });", "does not have [RoomPolicy]", false)]
    [InlineData("public partial class P;", "app.MapTokenEndpoint<P>(\"/t\", (c, r) => System.Threading.Tasks.Task.FromResult(TokenDecision.Allow()));", "does not have [RoomPolicy]", false)]
    [InlineData("public partial class P;", "app.MapTokenEndpoint<P>(\"/t\", (TokenRequest r, System.IServiceProvider s) => TokenDecision.Allow());", "does not have [RoomPolicy]", false)]
    [InlineData("public partial class P;", "app.MapTokenEndpoint<P>(\"/t\", Decide); static TokenDecision Decide(HttpContext c, TokenRequest r) => TokenDecision.Allow();", "does not have [RoomPolicy]", false)]
    [InlineData("[RoomPolicy] public class P;", "app.MapTokenEndpoint<P>(\"/t\", (c, r) => TokenDecision.Allow(\"r\"));", null, false)]
    [InlineData("[RoomPolicy] public partial class P;", "app.MapTokenEndpoint<P>(\"/t\", (c, r) => TokenDecision.Allow(\"r\"));", null, true)]
    public async Task Type_argument(string policy, string statement, string? fault, bool isCompiled)
    {
        RuleRun run = await EndpointStubs.Project(policy, statement).Analyze(allowErrors: true);
        Diagnostic[] reported = [.. run.Of("GG2202")];
        Assert.Equal(fault is null ? 0 : 1, reported.Length);
        Assert.All(reported, diagnostic => Assert.Contains(fault!, diagnostic.GetMessage(), StringComparison.Ordinal));
        string[] errors = [.. run.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id).Distinct()];
        Assert.Equal(isCompiled ? [] : policy.Contains("static", StringComparison.Ordinal) ? ["CS0718"] : ["CS0311"], errors);
    }
}
