namespace GrantGen.Pictures.Tests.Terminal;

/// <summary>A build and an excerpt of its output, in the colours of a terminal.</summary>
/// <param name="name">The name of the picture.</param>
/// <param name="command">A <c>dotnet build</c> of a sample.</param>
internal sealed class TerminalPicture(string name, string command) : HtmlPicture(name, Path.Combine("Terminal", "terminal.css"))
{
    private const int MaxWarnings = 3;

    protected override async Task<string> BodyAsync() => $"""
        <div class="window">
        <div class="bar"><span class="lights"><i></i><i></i><i></i></span>{Escape(command.Split(' ')[^1])}</div>
        <pre class="screen"><span class="prompt">$</span> <span class="command">{Escape(command)}</span>
        {string.Concat((await OutputAsync()).Split('\n').Select(line => $"<span class=\"output\">{AnsiText.ToHtml(line)}\n</span>"))}</pre>
        </div>
        """;

    private async Task<string> OutputAsync() => BuildExcerpt.Shorten(await SampleBuild.RunAsync(command), MaxWarnings);
}
