using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace GrantGen.Generator.Tests.SharedSource;

/// <summary>The folders of a project depend on each other in one direction only. The generator and the shared source count as one project.</summary>
public partial class FolderArrowTests
{
    private const string Engine = "Generator/FlowAnalysis/";
    private const string Ties = "Generator/Ties";

    [Fact]
    public void No_two_folders_depend_on_each_other()
        => AssertNone(DependencyGraph.Product.Folders().Cycles());

    [Theory]
    [InlineData("AspNetCore")]
    [InlineData("CodeFixes")]
    [InlineData("Runtime")]
    [InlineData("Testing")]
    [InlineData("Tool")]
    public void No_two_folders_of_a_project_depend_on_each_other(string project)
    {
        DependencyGraph graph = DependencyGraph.ReadProject(project).Folders();

        Assert.NotEmpty(graph.Arrows);
        AssertNone(graph.Cycles());
    }

    [Fact]
    public void The_arrows_of_the_flow_analysis_are_those_of_CONTRIBUTING()
    {
        Dictionary<string, HashSet<string>> allowed = ReadAllowedArrows();

        IEnumerable<string> others = DependencyGraph.Product.Folders().Arrows
            .Where(arrow => IsOfEngine(arrow.Key.From) && IsOfEngine(arrow.Key.To) && !(allowed.TryGetValue(NameOf(arrow.Key.From), out HashSet<string>? to) && to.Contains(NameOf(arrow.Key.To))))
            .Select(arrow => $"{arrow.Key.From} -> {arrow.Key.To}: {arrow.Value}");

        AssertNone(others);
    }

    [Fact]
    public void The_folders_that_CONTRIBUTING_names_are_those_of_the_flow_analysis()
    {
        IEnumerable<string> folders = DependencyGraph.Product.Folders().Arrows.Keys.SelectMany(arrow => new[] { arrow.From, arrow.To }).Where(IsOfEngine).Select(NameOf);

        Assert.Equal(
            folders.Distinct().Order(StringComparer.Ordinal),
            ReadAllowedArrows().SelectMany(arrow => arrow.Value.Append(arrow.Key)).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>The checks above would also pass if no arrows were found.</summary>
    [Theory]
    [InlineData("using A; class Y : X;")]
    [InlineData("class Y : A.X;")]
    [InlineData("class Y { int Z(C.W w) { var x = w.X; return x.V; } }")]
    [InlineData("using A; class Y { int Z(string s) => s.Extended(); }")]
    public void An_arrow_is_found_however_it_is_written(string source)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Arrows",
            [
                CSharpSyntaxTree.ParseText("namespace A { public class X { public int V; } public static class E { public static int Extended(this string s) => 1; } }", path: "A/X.cs"),
                CSharpSyntaxTree.ParseText(source, path: "B/Y.cs"),
                CSharpSyntaxTree.ParseText("namespace C { public class W { public A.X X; } }", path: "C/W.cs"),
            ],
            TestTarget.Net10.Framework);

        Assert.Contains(("B", "A"), DependencyGraph.Read(compilation).Folders().Arrows.Keys);
    }

    [Fact]
    public void A_cycle_over_several_folders_is_found()
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Arrows",
            [
                CSharpSyntaxTree.ParseText("class X { Y Next; }", path: "A/X.cs"),
                CSharpSyntaxTree.ParseText("class Y { Z Next; }", path: "B/Y.cs"),
                CSharpSyntaxTree.ParseText("class Z { X Next; }", path: "C/Z.cs"),
                CSharpSyntaxTree.ParseText("class W { X Next; }", path: "D/W.cs"),
            ],
            TestTarget.Net10.Framework);

        Assert.Equal(
            ["A -> B: A/X.cs uses Y", "B -> C: B/Y.cs uses Z", "C -> A: C/Z.cs uses X"],
            DependencyGraph.Read(compilation).Folders().Cycles());
    }

    /// <summary>The arrows of the sentence in CONTRIBUTING, and the arrows that follow from them by transitivity.</summary>
    private static Dictionary<string, HashSet<string>> ReadAllowedArrows()
    {
        Match sentence = ArrowSentence().Match(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "CONTRIBUTING.md")));
        Assert.True(sentence.Success, "CONTRIBUTING.md has no sentence with the arrows of the flow analysis");

        Dictionary<string, HashSet<string>> allowed = [];
        foreach (string[][] chain in sentence.Groups["arrows"].Value.Split(';').Select(part => part.Split('→').Select(NamesIn).ToArray()))
        {
            foreach ((string[] sources, string[] targets) in chain.Zip(chain.Skip(1)))
            {
                foreach (string source in sources)
                {
                    allowed.TryAdd(source, []);
                    allowed[source].UnionWith(targets);
                }
            }
        }

        // The longest chain is shorter than the number of folders, so this many rounds suffice.
        for (int i = 0; i < allowed.Count; i++)
        {
            foreach (HashSet<string> targets in allowed.Values)
            {
                targets.UnionWith(targets.SelectMany(target => allowed.GetValueOrDefault(target) ?? []).ToArray());
            }
        }

        return allowed;

        static string[] NamesIn(string part) => [.. FolderName().Matches(part).Select(name => name.Groups[1].Value)];
    }

    /// <summary>xunit's own message would truncate the lines.</summary>
    private static void AssertNone(IEnumerable<string> arrows) => Assert.True(!arrows.Any(), string.Join('\n', arrows));

    private static bool IsOfEngine(string folder) => folder == Ties || folder.StartsWith(Engine, StringComparison.Ordinal);

    private static string NameOf(string folder) => folder[(folder.LastIndexOf('/') + 1)..];

    [GeneratedRegex(@"arrows between these folders[^:]*: (?<arrows>[^.]*)\.")]
    private static partial Regex ArrowSentence();

    [GeneratedRegex("`(\\w+)`")]
    private static partial Regex FolderName();
}
