using GrantGen.Pictures.Tests.Rendering;
using Xunit;

namespace GrantGen.Pictures.Tests;

/// <summary>
/// The pictures of docs/images are up to date: the text that each was made from is compared with the current output of the product. Every
/// run also makes them in its output folder, so that the code that makes them is tested.
/// </summary>
public sealed class PictureTests(Album album) : IClassFixture<Album>
{
    private const int MaxBytes = 256 * 1024;
    private const int FewestColours = 64;
    private const double LeastInk = 0.02;

    public static TheoryData<string> Names => [.. Gallery.All.Select(picture => picture.Name)];

    public static TheoryData<string> NamesWithoutBrowser => [.. Gallery.All.OfType<HtmlPicture>().Select(picture => picture.Name)];

    public static TheoryData<string> NamesWithBrowser => [.. Gallery.All.Where(picture => picture is not HtmlPicture).Select(picture => picture.Name)];

    [Theory]
    [MemberData(nameof(NamesWithoutBrowser))]
    public Task It_is_made_of_what_there_is_now(string name) => IsOfTheText(name);

    [BrowserTheory]
    [MemberData(nameof(NamesWithBrowser))]
    public Task It_is_made_of_what_the_browser_shows_now(string name) => IsOfTheText(name);

    [BrowserTheory]
    [MemberData(nameof(Names))]
    public async Task It_can_be_made(string name)
    {
        string made = await Album.RenderAsync(Gallery.Named(name));
        IsPicture(made);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_committed_as_it_was_made(string name)
    {
        Picture picture = Gallery.Named(name);
        Assert.True(album.IsAsMade(picture), $"docs/images/{name}.png is missing, or is another than pictures.json says. GRANTGEN_ACCEPT=1 makes it.");
        IsPicture(Album.FileOf(picture));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_README_shows_it(string name)
        => Assert.Contains($"docs/images/{name}.png", File.ReadAllText(Path.Combine(RepositoryRoot.Path, "README.md")), StringComparison.Ordinal);

    [Fact]
    public void There_is_nothing_else()
    {
        string[] expected = [.. Gallery.All.Select(picture => picture.Name + ".png").Order(StringComparer.Ordinal)];
        Assert.Equal(expected, album.List.Select(entry => entry.Key));
        Assert.Equal(expected, Directory.EnumerateFiles(Album.Folder, "*.png").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.Equal(Gallery.All.Select(picture => picture.Name).Order(StringComparer.Ordinal), Snapshot.AllApproved(Snapshot.Folder()));
    }

    private async Task IsOfTheText(string name)
    {
        Picture picture = Gallery.Named(name);
        Snapshot.Match(name, await picture.TextAsync());
        Assert.True(
            await Album.TextSumAsync(picture) == album.ListedTextSum(picture),
            $"docs/images/{name}.png was made of another text than the approved one. Where there is a browser, GRANTGEN_ACCEPT=1 makes it anew.");
    }

    private static void IsPicture(string file)
    {
        byte[] bytes = File.ReadAllBytes(file);
        PngImage image = PngImage.Read(bytes);
        Assert.Equal(Picture.Pixels, image.Width);
        Assert.InRange(image.Height, image.Width / 4, image.Width * 2);
        Assert.InRange(bytes.Length, 1, MaxBytes);
        Assert.True(image.Colours.Count >= FewestColours && image.Ink >= LeastInk, $"{Path.GetFileName(file)} is blank: {image.Colours.Count} colours, {image.Ink:P1} of it is no background.");
    }
}
