using GrantGen.Pictures.Tests.Rendering;
using Xunit;

namespace GrantGen.Pictures.Tests;

/// <summary>The PNG reader and writer that the tests of the pictures use.</summary>
public sealed class PngTests
{
    private const uint White = 0xFFFFFFFF;

    // 3 × 2 pixels by another encoder. The upper row is white, the lower row is red, green and half-transparent blue. The filters are Sub and Paeth.
    private static readonly byte[] s_small = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAGUlEQVR4nGP8DwQMUMDCwMjIwAjiMv5vBABnogaFocHkXgAAAABJRU5ErkJggg==");

    [Fact]
    public void A_PNG_of_another_encoder_is_read()
    {
        PngImage image = PngImage.Read(s_small);
        Assert.Equal((3, 2), (image.Width, image.Height));
        Assert.Equal([White, White, White, 0xFF0000FF, 0x00FF00FF, 0x0000FF80], image.Pixels);
        Assert.Equal(0.5, image.Ink);
    }

    [Fact]
    public void Few_colours_stay_as_they_are()
    {
        byte[] file = PngPalette.Write(PngImage.Read(s_small));
        PngImage image = PngImage.Read(file);
        Assert.Equal((3, 2), (image.Width, image.Height));
        Assert.Equal([0u, 0u, 0u], image.Pixels[..3]);
        Assert.Equal(3, image.Pixels[3..].Distinct().Count());
        Assert.Equal(4, image.Colours.Count);
    }

    [Fact]
    public void Of_many_colours_128_are_left_and_the_common_ones_are_among_them()
    {
        uint[] pixels = [.. Enumerable.Range(0, 64 * 64).Select(index => index % 2 == 0 ? 0x1B1F27FFu : (uint)(index * 0x000F3713) | 0xFF)];
        PngImage image = PngImage.Read(PngPalette.Write(new PngImage(64, 64, pixels)));
        Assert.Equal(128, image.Colours.Count);
        Assert.All(image.Pixels.Where((_, index) => index % 2 == 0), index => Assert.Equal(0u, index));
    }

    [Fact]
    public void Grounds_that_look_alike_stay_two()
    {
        uint[] pixels = [.. Enumerable.Range(0, 1600).Select(index => index < 900 ? White : 0xF6F7F6FFu)];
        byte[] file = PngPalette.Write(new PngImage(40, 40, pixels));
        Assert.Equal(2, PngImage.Read(file).Colours.Count);
        Assert.True(file.AsSpan().IndexOf<byte>([0xFF, 0xFF, 0xFF, 0xF6, 0xF7, 0xF6]) > 0, "The palette holds other colours.");
    }

    [Fact]
    public void A_blank_picture_has_no_ink()
        => Assert.Equal(0, PngImage.Read(PngPalette.Write(new PngImage(40, 40, [.. Enumerable.Repeat(White, 1600)]))).Ink);

    [Fact]
    public void What_is_no_PNG_is_refused()
    {
        Assert.Throws<InvalidDataException>(() => PngImage.Read("GIF89a, and so on"u8));
        byte[] interlaced = [.. s_small];
        interlaced[28] = 1;
        Assert.Throws<InvalidDataException>(() => PngImage.Read(interlaced));
    }
}
