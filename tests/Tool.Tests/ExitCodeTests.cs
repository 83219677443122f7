namespace GrantGen.Tool.Tests;

/// <summary>The exit codes of docs/tool.md that all commands share. The tests of a command check when it returns 0 and 1.</summary>
public class ExitCodeTests
{
    public static TheoryData<string> Commands => HelpTests.Commands;

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_that_cannot_do_its_work_returns_2_with_the_reason(string name)
    {
        string[] arguments = name switch
        {
            "explain" => ["not-a-token"],
            "why" => ["invalid API key", "--project", "nothing-here"],
            "check-client" => ["--policies", "nothing-here", "--policy", "ViewerPolicy", "*.ts"],
            _ => ["nothing-here"],
        };
        string[] options = [.. ToolPage.OptionsOf(name).Any(row => row.StartsWith("| `--no-fail` ", StringComparison.Ordinal)) ? ["--no-fail"] : Array.Empty<string>()];
        Grantgen.Result result = Grantgen.Run([name, .. arguments, .. options]);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("grantgen: ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_match_returns_1_and_0_with_no_fail()
    {
        Assert.Equal((1, "no match\n"), Grantgen.Run("why", "my car does not start") is var strict ? (strict.ExitCode, strict.Output) : default);
        Assert.Equal((0, "no match\n"), Grantgen.Run("why", "my car does not start", "--no-fail") is var lenient ? (lenient.ExitCode, lenient.Output) : default);
    }
}
