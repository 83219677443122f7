using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Endpoints;

/// <summary>GG2202: a type argument is not a usable policy. The compiler reports its own error beside it.</summary>
public class GG2202Tests
{
    [Theory]
    [InlineData("public partial class P;", "app.MapTokenEndpoint<P>(\"/t\", (c, r) => TokenDecision.Allow());", "does not have [RoomPolicy]", "CS0311")]
    [InlineData("public partial class P;", "app.MapTokenEndpoint(\"/t\", (c, r) => TokenDecision.Allow<P>());", "does not have [RoomPolicy]", "CS0311")]
    [InlineData("[RoomPolicy] public static partial class P;", "app.MapTokenEndpoint<P>(\"/t\", (c, r) => TokenDecision.Allow(\"r\"));", "is static", "CS0718")]
    [InlineData("[RoomPolicy] public class P;", "app.MapTokenEndpoint<P>(\"/t\", (c, r) => TokenDecision.Allow(\"r\"));", null, "CS0311")]
    [InlineData("[RoomPolicy] public partial class P;", "app.MapTokenEndpoint<P>(\"/t\", (c, r) => TokenDecision.Allow(\"r\"));", null, null)]
    public async Task Type_argument(string policy, string statement, string? fault, string? error)
    {
        RuleRun run = await EndpointStubs.Project(policy, statement).Analyze(allowErrors: true);
        Diagnostic[] reported = [.. run.Of("GG2202")];
        Assert.Equal(fault is null ? 0 : 1, reported.Length);
        Assert.All(reported, diagnostic => Assert.Contains(fault!, diagnostic.GetMessage(), StringComparison.Ordinal));
        Assert.Equal(error is null ? [] : [error], run.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id));
    }
}
