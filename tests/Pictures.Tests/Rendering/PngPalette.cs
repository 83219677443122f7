using System.Buffers.Binary;
using System.IO.Compression;

namespace GrantGen.Pictures.Tests.Rendering;

/// <summary>Writes a picture with 128 colours. It has a third of the bytes and no visible difference on letters and plain backgrounds.</summary>
internal static class PngPalette
{
    private const int MaxColours = 128;

    // A colour with more than one in this many pixels is not from the edge of a letter.
    private const int Plain = 2000;

    /// <summary>Encodes a picture.</summary>
    public static byte[] Write(PngImage image)
    {
        uint[] palette = Choose(image);
        Dictionary<uint, byte> indices = image.Colours.Keys.ToDictionary(colour => colour, colour => (byte)Nearest(palette, colour));

        using MemoryStream file = new();
        file.Write(PngImage.Signature);
        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, image.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), image.Height);
        (header[8], header[9]) = (8, PngImage.ColourPalette);
        Chunk(file, "IHDR"u8, header);
        Chunk(file, "PLTE"u8, [.. palette.SelectMany(colour => new[] { (byte)(colour >> 24), (byte)(colour >> 16), (byte)(colour >> 8) })]);
        Chunk(file, "tRNS"u8, [.. palette.Select(colour => (byte)colour)]);
        Chunk(file, "IDAT"u8, Deflate(image, indices));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    // Plain backgrounds keep their colours. Other colours that look alike are merged into the most frequent of them, and the most frequent
    // of the merged colours are kept.
    private static uint[] Choose(PngImage image) =>
    [
        .. image.Colours.GroupBy(entry => entry.Value > image.Pixels.Length / Plain ? entry.Key : entry.Key & 0xF0F0F0C0)
            .Select(group => (Colour: group.MaxBy(entry => (entry.Value, entry.Key)).Key, Pixels: group.Sum(entry => entry.Value)))
            .OrderByDescending(group => group.Pixels).ThenBy(group => group.Colour)
            .Select(group => group.Colour)
            .Distinct()
            .Take(MaxColours),
    ];

    private static int Nearest(uint[] palette, uint colour) => Enumerable.Range(0, palette.Length).MinBy(index => Distance(palette[index], colour));

    private static int Distance(uint left, uint right) => Enumerable.Range(0, 4).Sum(part => Square((byte)(left >> (8 * part)) - (byte)(right >> (8 * part))));

    private static int Square(int number) => number * number;

    // No filter: the bytes are indices, so their differences have no meaning.
    private static byte[] Deflate(PngImage image, Dictionary<uint, byte> indices)
    {
        using MemoryStream data = new();
        using (ZLibStream deflated = new(data, CompressionLevel.SmallestSize))
        {
            byte[] line = new byte[image.Width + 1];
            for (int y = 0; y < image.Height; y++)
            {
                for (int x = 0; x < image.Width; x++)
                {
                    line[x + 1] = indices[image.Pixels[(y * image.Width) + x]];
                }

                deflated.Write(line);
            }
        }

        return data.ToArray();
    }

    private static void Chunk(Stream file, ReadOnlySpan<byte> name, ReadOnlySpan<byte> content)
    {
        byte[] number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(name);
        file.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Sum(Sum(uint.MaxValue, name), content));
        file.Write(number);
    }

    // https://www.w3.org/TR/png-3/#5CRC-algorithm
    private static uint Sum(uint sum, ReadOnlySpan<byte> bytes)
    {
        foreach (byte each in bytes)
        {
            sum ^= each;
            for (int bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 0 ? sum >> 1 : 0xEDB88320 ^ (sum >> 1);
            }
        }

        return sum;
    }
}
