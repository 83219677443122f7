using System.Buffers.Binary;
using System.IO.Compression;

namespace GrantGen.Pictures.Tests.Rendering;

/// <summary>A PNG with eight bits per channel and without interlacing, as browsers and <see cref="PngPalette"/> write it.</summary>
/// <param name="Width">The width in pixels.</param>
/// <param name="Height">The height in pixels.</param>
/// <param name="Pixels">The pixels, row by row: red, green, blue and alpha, or an index into the palette.</param>
internal sealed record PngImage(int Width, int Height, uint[] Pixels)
{
    public const int ColourRgb = 2;
    public const int ColourPalette = 3;
    public const int ColourRgba = 6;

    public static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The number of pixels of each colour.</summary>
    public IReadOnlyDictionary<uint, int> Colours { get; } = Pixels.CountBy(pixel => pixel).ToDictionary();

    /// <summary>The fraction of the picture that does not have its most frequent colour.</summary>
    public double Ink => 1 - ((double)Colours.Values.Max() / Pixels.Length);

    /// <summary>Decodes a PNG.</summary>
    /// <exception cref="InvalidDataException">The file is not a PNG, or is of another kind.</exception>
    public static PngImage Read(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(Signature))
        {
            throw new InvalidDataException("No PNG.");
        }

        ReadOnlySpan<byte> header = [];
        using MemoryStream data = new();
        for (ReadOnlySpan<byte> rest = file[Signature.Length..]; !rest[4..8].SequenceEqual("IEND"u8);)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(rest);
            ReadOnlySpan<byte> content = rest.Slice(8, length);
            if (rest[4..8].SequenceEqual("IHDR"u8))
            {
                header = content;
            }
            else if (rest[4..8].SequenceEqual("IDAT"u8))
            {
                data.Write(content);
            }

            rest = rest[(12 + length)..];
        }

        data.Position = 0;
        int width = BinaryPrimitives.ReadInt32BigEndian(header);
        int height = BinaryPrimitives.ReadInt32BigEndian(header[4..]);
        return new PngImage(width, height, Decode(data, width, height, Channels(header)));
    }

    private static int Channels(ReadOnlySpan<byte> header) => (Depth: header[8], Colour: (int)header[9], Interlace: header[12]) switch
    {
        (8, ColourPalette, 0) => 1,
        (8, ColourRgb, 0) => 3,
        (8, ColourRgba, 0) => 4,
        var other => throw new InvalidDataException($"A PNG of depth {other.Depth}, colour type {other.Colour}, interlacing {other.Interlace}."),
    };

    private static uint[] Decode(Stream data, int width, int height, int channels)
    {
        uint[] pixels = new uint[width * height];
        byte[] above = new byte[width * channels];
        byte[] line = new byte[width * channels];
        using ZLibStream inflated = new(data, CompressionMode.Decompress);
        for (int y = 0; y < height; y++)
        {
            int filter = inflated.ReadByte();
            inflated.ReadExactly(line);
            Unfilter(filter, line, above, channels);
            for (int x = 0; x < width; x++)
            {
                ReadOnlySpan<byte> pixel = line.AsSpan(x * channels, channels);
                pixels[(y * width) + x] = channels switch
                {
                    1 => pixel[0],
                    3 => (uint)((pixel[0] << 24) | (pixel[1] << 16) | (pixel[2] << 8) | 0xFF),
                    _ => BinaryPrimitives.ReadUInt32BigEndian(pixel),
                };
            }

            (above, line) = (line, above);
        }

        return pixels;
    }

    // https://www.w3.org/TR/png-3/#9Filters: each byte is stored as the difference from the byte to the left, above, or both.
    private static void Unfilter(int filter, byte[] line, byte[] above, int channels)
    {
        for (int i = 0; i < line.Length; i++)
        {
            int left = i < channels ? 0 : line[i - channels];
            int corner = i < channels ? 0 : above[i - channels];
            line[i] += (byte)(filter switch
            {
                0 => 0,
                1 => left,
                2 => above[i],
                3 => (left + above[i]) / 2,
                4 => Nearest(left, above[i], corner),
                _ => throw new InvalidDataException($"There is no filter {filter}."),
            });
        }
    }

    private static int Nearest(int left, int above, int corner)
    {
        int guess = left + above - corner;
        (int a, int b, int c) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        return a <= b && a <= c ? left : b <= c ? above : corner;
    }
}
