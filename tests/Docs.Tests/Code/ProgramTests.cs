using System.Reflection;
using System.Text.RegularExpressions;
using GrantGen.Docs.Tests.Pages;

namespace GrantGen.Docs.Tests.Code;

/// <summary>Blocks that are whole programs are run. Their output matches the comments beside <c>Console.WriteLine</c>, up to an ellipsis.</summary>
public partial class ProgramTests
{
    private const string Secret = "0123456789abcdef0123456789abcdef";

    /// <summary>The programs, by place.</summary>
    public static TheoryData<string> Programs => [.. DocumentationPages.Blocks("csharp").Where(CSharpBlock.IsProgram).Select(block => block.ToString())];

    [Theory]
    [MemberData(nameof(Programs))]
    public void It_runs_and_prints_what_it_says(string place)
    {
        Fence block = DocumentationPages.Blocks("csharp").Single(block => block.ToString() == place);
        using LoadedAssembly program = CSharpBlock.Project(block).Generate().Load();
        Environment.SetEnvironmentVariable(TokenSigner.ApiKeyVariable, "key");
        Environment.SetEnvironmentVariable(TokenSigner.ApiSecretVariable, Secret);
        TextWriter console = Console.Out;
        StringWriter output = new();
        Console.SetOut(output);
        try
        {
            MethodInfo main = program.Assembly.EntryPoint!;
            _ = main.Invoke(null, main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        string[] lines = output.ToString().Split('\n');
        Assert.All(Printed().Matches(block.Text), match => Assert.Contains(lines, line => line.StartsWith(match.Groups[1].Value.Split('…')[0], StringComparison.Ordinal)));
    }

    [Fact]
    public void Some_of_them_say_what_they_print()
        => Assert.True(DocumentationPages.Blocks("csharp").Where(CSharpBlock.IsProgram).Count(block => Printed().IsMatch(block.Text)) >= 2);

    [GeneratedRegex("^Console\\.WriteLine\\(.*\\); // (.+)$", RegexOptions.Multiline)]
    private static partial Regex Printed();
}
