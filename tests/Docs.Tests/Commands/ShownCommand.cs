using System.Text.RegularExpressions;
using GrantGen.Docs.Tests.Pages;

namespace GrantGen.Docs.Tests.Commands;

/// <summary>A command that a page shows, and the lines of output that it shows below it.</summary>
/// <param name="Place">The page and the line.</param>
/// <param name="Text">The command, without the <c>$</c>.</param>
/// <param name="Output">The lines below; a line <c>…</c> marks omitted lines.</param>
internal sealed partial record ShownCommand(string Place, string Text, IReadOnlyList<string> Output)
{
    /// <summary>Every command of the guide, in <c>console</c> blocks and in lines of text.</summary>
    public static IReadOnlyList<ShownCommand> All { get; } =
    [
        .. DocumentationPages.Blocks("console").SelectMany(OfBlock),
        .. DocumentationPages.Guide.SelectMany(page => page.InlineCode.Where(code => Program().IsMatch(code)).Select(code => new ShownCommand(page.Path, code, []))),
    ];

    /// <summary>The output lines of a command that any page shows.</summary>
    public static IEnumerable<string> OutputOf(string command) => All.Where(shown => shown.Text == command).SelectMany(shown => shown.Output);

    private static IEnumerable<ShownCommand> OfBlock(Fence block)
    {
        Assert.True(block.Text.StartsWith("$ ", StringComparison.Ordinal), $"{block} begins with no command");
        foreach (string part in ("\n" + block.Text).Split("\n$ ").Skip(1))
        {
            string[] lines = part.TrimEnd('\n').Split('\n');
            yield return new ShownCommand(block.ToString(), lines[0], [.. lines.Skip(1).Where(line => line.Length > 0 && line != "…")]);
        }
    }

    [GeneratedRegex("^(dotnet|npm|npx|node|bash|git) ")]
    private static partial Regex Program();
}
