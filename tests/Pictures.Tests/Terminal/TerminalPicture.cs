namespace GrantGen.Pictures.Tests.Terminal;

/// <summary>A command and what it prints, coloured as a terminal shows it.</summary>
/// <param name="name">The name of the picture.</param>
/// <param name="command">A <c>dotnet build</c> of a sample.</param>
internal sealed class TerminalPicture(string name, string command) : HtmlPicture(name, Path.Combine("Terminal", "terminal.css"))
{
    /// <summary>What the command printed, with the terminal's codes.</summary>
    public Task<string> OutputAsync() => SampleBuild.RunAsync(command);

    protected override async Task<string> BodyAsync() => $"""
        <div class="window">
        <div class="bar"><span class="lights"><i></i><i></i><i></i></span>{Escape(command.Split(' ')[^1])}</div>
        <pre class="screen"><span class="prompt">$</span> <span class="command">{Escape(command)}</span>
        {AnsiText.ToHtml(await OutputAsync())}</pre>
        </div>
        """;
}
