using System.CommandLine;

namespace GrantGen.Tool.Tests;

/// <summary>Compares the help of each command with docs/tool.md, and checks its output.</summary>
public class HelpTests
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
}
