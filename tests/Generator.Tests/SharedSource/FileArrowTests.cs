namespace GrantGen.Generator.Tests.SharedSource;

/// <summary>
/// The files of a project depend on each other in one direction only, so that a reader never has to return to a file. The exceptions are types that
/// are one concept: a recursive data structure, or a value and the views that it computes of itself.
/// </summary>
public class FileArrowTests
{
    [Fact]
    public void The_files_of_the_generator_and_of_the_shared_source_have_no_cycles() => AssertCycles(
        DependencyGraph.Product,
        ("Generator/FlowAnalysis/Graph/FlowEdge", "Generator/FlowAnalysis/Graph/FlowNode"),
        ("Generator/FlowAnalysis/Solving/Location", "Generator/FlowAnalysis/Solving/LocationEdge"),
        ("Generator/HandWrittenTokens/Jwt/JsonMember", "Generator/HandWrittenTokens/Jwt/JsonShape"));

    [Fact]
    public void The_files_of_the_runtime_have_no_cycles() => AssertCycles(
        DependencyGraph.ReadProject("Runtime"),
        ("Runtime/Grants/FullParticipantPermission", "Runtime/Grants/PolicyGrants"),
        ("Runtime/Grants/ParticipantPermissions", "Runtime/Grants/PolicyGrants"));

    [Theory]
    [InlineData("AspNetCore")]
    [InlineData("CodeFixes")]
    [InlineData("Tasks")]
    [InlineData("Testing")]
    [InlineData("Tool")]
    [InlineData("Verification")]
    public void The_files_of_a_project_have_no_cycles(string project)
    {
        DependencyGraph graph = DependencyGraph.ReadProject(project);

        Assert.NotEmpty(graph.Arrows);
        AssertCycles(graph);
    }

    /// <summary>Asserts that the cycles are these pairs of files, and no others.</summary>
    private static void AssertCycles(DependencyGraph graph, params (string First, string Second)[] allowed)
    {
        (string First, string Second)[] found = [.. graph.ArrowsInCycles().Select(arrow => string.CompareOrdinal(arrow.From, arrow.To) < 0 ? arrow : (arrow.To, arrow.From)).Distinct().Order()];

        // The message lists the names that cause the arrows.
        Assert.True(found.SequenceEqual(allowed), string.Join('\n', graph.Cycles()));
    }
}
