using System.Net;
using GrantGen.Pictures.Tests.Rendering;

namespace GrantGen.Pictures.Tests;

/// <summary>A picture of a page that is made here; the page is its text, with style and all.</summary>
/// <param name="name">Its name.</param>
/// <param name="style">The style sheet, from the folder of the project.</param>
internal abstract class HtmlPicture(string name, string style) : Picture(name)
{
    // That of the window in window.css.
    private const int Width = 900;

    public sealed override async Task RenderAsync(string file)
    {
        string page = Path.ChangeExtension(file, ".html");
        await File.WriteAllTextAsync(page, await TextAsync());
        await Browser.RunAsync("page", new Uri(page).AbsoluteUri, file, Width);
    }

    /// <summary>The page's body: one element, and what is around it stays transparent.</summary>
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

    /// <summary>A text as HTML.</summary>
    protected static string Escape(string text) => WebUtility.HtmlEncode(text);

    private static string Text(string text) => text.ReplaceLineEndings("\n");
}
