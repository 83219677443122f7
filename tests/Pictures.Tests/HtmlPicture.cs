using System.Net;
using GrantGen.Pictures.Tests.Rendering;

namespace GrantGen.Pictures.Tests;

/// <summary>A picture of an HTML page that is generated here. The text of the picture is the page, including its style sheet.</summary>
/// <param name="name">The name of the picture.</param>
/// <param name="style">The style sheet, relative to the folder of the project.</param>
internal abstract class HtmlPicture(string name, string style) : Picture(name)
{
    // The width of the window in window.css.
    private const int Width = 900;

    public sealed override async Task RenderAsync(string file)
    {
        string page = Path.ChangeExtension(file, ".html");
        await File.WriteAllTextAsync(page, await TextAsync());
        await Browser.RunAsync("page", new Uri(page).AbsoluteUri, file, Width);
    }

    /// <summary>The body of the page: one element. The area around it stays transparent.</summary>
    protected abstract Task<string> BodyAsync();

    protected sealed override async Task<string> MakeTextAsync()
    {
        string folder = Path.Combine(RepositoryRoot.Path, "tests", "Pictures.Tests");
        string css = Text(await File.ReadAllTextAsync(Path.Combine(folder, "window.css"))) + Text(await File.ReadAllTextAsync(Path.Combine(folder, style)));
        return $"""
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <title>{Escape(Name)}</title>
            <style>
            {css}</style>
            {await BodyAsync()}
            </html>

            """.ReplaceLineEndings("\n");
    }

    /// <summary>Escapes a text for HTML.</summary>
    protected static string Escape(string text) => WebUtility.HtmlEncode(text);

    private static string Text(string text) => text.ReplaceLineEndings("\n");
}
