using GrantGen.Generator.Tests.Docs;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Clients;

/// <summary>A client rule can be suppressed by a comment, for files by name, and for the project, and it can be made an error.</summary>
public class ClientSilencingTests
{
    private const string Call = "import LiveKit\nlet a = 1\nfunc f(_ room: Room) async { try? await room.localParticipant.set(name: \"x\") }\nfunc g(_ room: Room) async { try? await room.localParticipant.set(name: \"x\") }\n";

    public static TheoryData<string> Ids => new(RuleExamples.Ids.Where(id => RuleExamples.IsOfClients(id) && id != "GG5010"));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task By_an_attribute(string id)
    {
        string attribute = $"[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"GrantGen.Client\", \"{id}\")]\n";
        Assert.Empty(await Earned(RuleExamples.Project(id, "Bad", attribute + RuleExamples.Code(id, "Bad")), id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task By_the_configuration_above_the_file(string id)
    {
        TestProject project = RuleExamples.Project(id, "Bad");
        Assert.Empty(await Earned(project.WithAdditionalFile("/app/.editorconfig", $"[Client.*]\ndotnet_diagnostic.{id}.severity = none\n"), id));
        Assert.Single(await Earned(project.WithAdditionalFile("/other/.editorconfig", $"[Client.*]\ndotnet_diagnostic.{id}.severity = none\n"), id));
        Assert.Single(await Earned(project.WithAdditionalFile("/app/.editorconfig", $"[*.cs]\ndotnet_diagnostic.{id}.severity = none\n"), id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Its_severity_is_what_the_configuration_says(string id)
    {
        foreach ((string text, DiagnosticSeverity severity) in new[] { ("error", DiagnosticSeverity.Error), ("warning", DiagnosticSeverity.Warning), ("suggestion", DiagnosticSeverity.Info) })
        {
            TestProject project = RuleExamples.Project(id, "Bad").WithAdditionalFile("/app/.editorconfig", $"root = true\n[*]\ndotnet_diagnostic.{id}.severity = {text}\n");
            Assert.Equal(severity, Assert.Single(await Earned(project, id)).Severity);
        }
    }

    [Fact]
    public async Task The_nearest_configuration_wins()
    {
        TestProject project = RuleExamples.Project("GG5001", "Bad")
            .WithAdditionalFile("/.editorconfig", "[*.swift]\ndotnet_diagnostic.GG5001.severity = none\n")
            .WithAdditionalFile("/app/.editorconfig", "[*.swift]\ndotnet_diagnostic.GG5001.severity = error\n");
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(await Earned(project, "GG5001")).Severity);
    }

    [Theory]
    [InlineData("// grantgen-disable-next-line GG5001", 1)]
    [InlineData("// grantgen-disable-next-line GG5002, GG5001: renamed by the server", 1)]
    [InlineData("// grantgen-disable-next-line", 1)]
    [InlineData("/* grantgen-disable-next-line GG5001 */", 1)]
    [InlineData("// grantgen-disable GG5001", 0)]
    [InlineData("// grantgen-disable", 0)]
    [InlineData("// grantgen-disable-next-line GG5002", 2)]
    [InlineData("// grantgen-disable GG5003", 2)]
    [InlineData("// grantgen-disable GG50010", 2)]
    [InlineData("let text = \"grantgen-disable GG5001\"", 2)]
    public async Task By_a_comment(string line, int reports)
        => Assert.Equal(reports, (await Earned(ClientProjects.Of("a.swift", Call.Replace("let a = 1", line, StringComparison.Ordinal), "GuestPolicy"), "GG5001")).Count);

    private static async Task<IReadOnlyList<Diagnostic>> Earned(TestProject project, string id)
        => [.. (await project.Analyze(allowErrors: true)).Diagnostics.Where(diagnostic => diagnostic.Id == id)];
}
