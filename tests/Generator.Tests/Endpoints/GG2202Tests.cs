using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Endpoints;

/// <summary>GG2202: a type argument is not a usable policy. The compiler reports its own error beside it.</summary>
public class GG2202Tests
{
    [Theory]
    [InlineData("public partial class P;", "app.MapTokenEndpoint<P>(\"/t\", (c, r) => TokenDecision.Allow());", "does not have [RoomPolicy]", false)]
    [InlineData("public partial class P;", "app.MapTokenEndpoint(\"/t\", (c, r) => TokenDecision.Allow<P>());", "does not have [RoomPolicy]", false)]
    [InlineData("[RoomPolicy] public static partial class P;", "app.MapTokenEndpoint<P>(\"/t\", (c, r) => TokenDecision.Allow(\"r\"));", "is static", false)]
    [InlineData("public partial class P;", "app.MapTokenEndpoint<P>(\"/t\", async (c, r) => { await System.Threading.Tasks.Task.Yield(); return TokenDecision.Allow(); });", "does not have [RoomPolicy]", false)]
    [InlineData("[RoomPolicy] public class P;", "app.MapTokenEndpoint<P>(\"/t\", (c, r) => TokenDecision.Allow(\"r\"));", null, false)]
    [InlineData("[RoomPolicy] public partial class P;", "app.MapTokenEndpoint<P>(\"/t\", (c, r) => TokenDecision.Allow(\"r\"));", null, true)]
    public async Task Type_argument(string policy, string statement, string? fault, bool isCompiled)
    {
        RuleRun run = await EndpointStubs.Project(policy, statement).Analyze(allowErrors: true);
        Diagnostic[] reported = [.. run.Of("GG2202")];
        Assert.Equal(fault is null ? 0 : 1, reported.Length);
        Assert.All(reported, diagnostic => Assert.Contains(fault!, diagnostic.GetMessage(), StringComparison.Ordinal));
        Assert.Equal(isCompiled, !run.Compilation.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }
}
