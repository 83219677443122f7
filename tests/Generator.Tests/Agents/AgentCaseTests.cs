using GrantGen.Generator.Tests.MarkedCases;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Agents;

/// <summary>Compares the reports of GG2301 and GG2302 with the marks of the cases, line by line.</summary>
public class AgentCaseTests
{
    /// <summary>The names of the cases.</summary>
    public static TheoryData<string> Cases => [.. AgentCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Case(string name)
    {
        AgentCase marked = AgentCase.Read(name);
        RuleRun run = await marked.Project().Analyze();
        List<(string File, Mark Mark)> reported =
        [
            .. from report in run.Diagnostics
               where report.Id is "GG2301" or "GG2302"
               let place = report.Location.GetLineSpan()
               select (Path.GetFileName(place.Path), new Mark(place.StartLinePosition.Line + 1, report.Id)),
        ];

        Assert.Equal(Sorted(marked.Marks("!")), Sorted(reported.Except(marked.Marks("?"))));
        Assert.Equal(Count(run.Diagnostics), Count(run.Live));
    }

    private static int Count(IEnumerable<Diagnostic> reports) => reports.Count(report => report.Id is "GG2301" or "GG2302");

    private static IEnumerable<string> Sorted(IEnumerable<(string File, Mark Mark)> marks) => marks.Select(mark => mark.File + " " + mark.Mark).Order(StringComparer.Ordinal);

    [Fact]
    public void There_are_cases() => Assert.True(AgentCase.Names.Length >= 64);
}
