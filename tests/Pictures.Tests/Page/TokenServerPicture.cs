using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using GrantGen.Pictures.Tests.Rendering;

namespace GrantGen.Pictures.Tests.Page;

/// <summary>The page of samples/TokenServer, served by the sample and signed in as a viewer.</summary>
/// <param name="name">The name of the picture.</param>
internal sealed partial class TokenServerPicture(string name) : Picture(name)
{
    // Wide enough for the table of the page.
    private const int Width = 1200;

    private readonly string _file = Path.Combine(AppContext.BaseDirectory, "pages", name + ".png");

    public override async Task RenderAsync(string file)
    {
        await TextAsync();
        File.Copy(_file, file, overwrite: true);
    }

    /// <summary>The content of the browser's page, and its style sheet.</summary>
    protected override async Task<string> MakeTextAsync()
    {
        await using RunningSample sample = await RunningSample.StartAsync();
        string page = await Browser.RunAsync("tokenServer", sample.Url.ToString(), _file, Width);
        string style = (await File.ReadAllTextAsync(Path.Combine(TestFolders.Sample, "wwwroot", "app.css"))).ReplaceLineEndings("\n");
        string sum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        return $"<!-- app.css: {sum} -->\n{Lasting(page.ReplaceLineEndings("\n"))}\n";
    }

    // Tokens change every second, but their headers do not.
    private static string Lasting(string page)
        => Moments().Replace(Signed().Replace(page, "$1…$2"), match => match.Value.Contains(':') ? "0:00" : "0");

    [GeneratedRegex("""(id="part-(?:payload|signature)">)[\w-]+(<)""")]
    private static partial Regex Signed();

    // Times of day, seconds since 1970, and the remaining seconds of fifteen minutes.
    [GeneratedRegex(@"\b\d{1,2}:\d\d(?::\d\d)?\b|\b\d{10}\b|(?<=value="")\d+(?="")")]
    private static partial Regex Moments();
}
