using System.CommandLine;
using System.Text.RegularExpressions;

namespace GrantGen.Tool.Tests;

/// <summary>Compares the help of each command with docs/tool.md, and checks its output.</summary>
public partial class HelpTests
{
    public static TheoryData<string> Commands => [.. GrantGenCli.CreateRoot().Subcommands.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_page_describes_the_command_as_its_help_does(string name)
    {
        Command command = GrantGenCli.CreateRoot().Subcommands.Single(command => command.Name == name);
        Assert.Contains($"| `grantgen {name} <{command.Arguments[0].Name}>` | {command.Description} |", ToolPage.Text, StringComparison.Ordinal);

        Grantgen.Result help = Grantgen.Run(name, "--help");
        Assert.Equal((0, ""), (help.ExitCode, help.Error));
        Assert.Contains(command.Description!, help.Output.Replace("\n  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    /// <summary>Checks the tables of the page, row by row. A missing or an obsolete option fails.</summary>
    [Theory]
    [MemberData(nameof(Commands))]
    public void The_page_lists_the_options_of_the_command_as_its_help_does(string name)
    {
        Option[] options = [.. GrantGenCli.CreateRoot().Subcommands.Single(command => command.Name == name).Options.Where(option => option is not System.CommandLine.Help.HelpOption)];
        string[] expected = [.. options.Select(option => $"| `{option.Name}` | {option.Description} |")];
        Assert.Equal(expected.Order(StringComparer.Ordinal), ToolPage.OptionsOf(name).Order(StringComparer.Ordinal));

        string help = string.Join(' ', Grantgen.Run(name, "--help").Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.All(options, option => Assert.Contains($"{option.Description}", help, StringComparison.Ordinal));
        Assert.All(options, option => Assert.Contains($" {option.Name}", help, StringComparison.Ordinal));
    }

    /// <summary>A command line of the guide with an option or command that was renamed fails here.</summary>
    [Fact]
    public void Every_command_line_of_the_guide_is_understood()
    {
        string[] pages = [Path.Combine(ToolPage.RepositoryRoot, "README.md"), .. Directory.GetFiles(Path.Combine(ToolPage.RepositoryRoot, "docs"), "*.md", SearchOption.AllDirectories)];
        string[] lines = [.. pages.SelectMany(page => CommandLine().Matches(File.ReadAllText(page)).Select(match => match.Groups[1].Value)).Distinct(StringComparer.Ordinal)];
        Assert.True(lines.Length >= 12, string.Join('\n', lines));

        // A name alone is a command; everything else is a complete command line.
        Command root = GrantGenCli.CreateRoot();
        Assert.All(lines, line => Assert.Equal([], root.Subcommands.Any(command => command.Name == line) ? [] : root.Parse(line.Replace('\'', '"')).Errors.Select(error => $"{line}: {error.Message}")));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_prints_JSON(string name)
    {
        Command command = GrantGenCli.CreateRoot().Subcommands.Single(command => command.Name == name);
        Assert.Contains(command.Options, option => option.Name == (name is "check" or "check-client" ? "--format" : "--json"));
    }

    [Fact]
    public void No_command_is_a_failure_and_completion_lists_the_commands()
    {
        Assert.Equal(2, Grantgen.Run().ExitCode);
        Assert.Contains("check-client", Grantgen.Run("[suggest:1]", "c").Output, StringComparison.Ordinal);
    }

    /// <summary>A command line in a line of text, in a block, or in the configuration of a CI system. A placeholder ends it.</summary>
    [GeneratedRegex("(?:`|^(?:- run: | *entry: )?)grantgen ([a-z][^`\\n<]*?)(?=`|$| <)", RegexOptions.Multiline)]
    private static partial Regex CommandLine();
}
