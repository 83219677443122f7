using System.Text;

namespace GrantGen.Runtime.Tests.Support;

/// <summary>Random texts with all of Unicode, in which characters that are critical for a JSON writer are far more frequent than by chance.</summary>
internal sealed class RandomText(Random random)
{
    private readonly StringBuilder _text = new();

    /// <summary>A string after UTF-8 encoding by the BCL: each lone surrogate becomes U+FFFD.</summary>
    public static string Kept(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>A text with the given number of UTF-16 units, or one more if the last character is a surrogate pair.</summary>
    public string Next(int length)
    {
        _text.Clear();
        int style = random.Next(4);
        while (_text.Length < length)
        {
            // A quarter of the texts are mostly plain, so that whole blocks are plain too.
            Append(style == 0 && random.Next(12) != 0 ? 0 : random.Next(10));
        }

        return _text.ToString();
    }

    private void Append(int kind) => _ = kind switch
    {
        0 or 1 or 2 => _text.Append((char)random.Next(' ', 0x7F)),
        3 => _text.Append('"'),
        4 => _text.Append('\\'),
        5 => _text.Append((char)random.Next(0x20)),
        6 => _text.Append((char)random.Next(0x7F, 0x900)),
        7 => _text.Append(char.ConvertFromUtf32(random.Next(0x10000, 0x110000))),
        8 => _text.Append((char)random.Next(0xD800, 0xE000)),
        _ => _text.Append((char)random.Next(0x10000)),
    };
}
