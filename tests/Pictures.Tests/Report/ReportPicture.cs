using GrantGen.Pictures.Tests.Rendering;

namespace GrantGen.Pictures.Tests.Report;

/// <summary>The report of samples/Monorepo, with the calls of one permission expanded.</summary>
/// <param name="name">The name of the picture.</param>
internal sealed class ReportPicture(string name) : Picture(name)
{
    private const int Width = 1200;

    public override async Task RenderAsync(string file)
    {
        string page = Path.ChangeExtension(file, ".html");
        await File.WriteAllTextAsync(page, await TextAsync());
        await Browser.RunAsync("report", new Uri(page).AbsoluteUri, file, Width);
    }

    protected override Task<string> MakeTextAsync() => MonorepoReport.HtmlAsync();
}
