using System.Runtime.CompilerServices;

namespace GrantGen.Clients.Lexing;

/// <summary>
/// A part of names, in any case. All names of a file are searched for it, and the set of a token's letters excludes nearly all of them without a look
/// at the text.
/// </summary>
internal sealed class NamePart
{
    private const int Ascii = 128;

    /// <summary>A part of ASCII characters.</summary>
    public NamePart(string text)
    {
        Text = text;
        foreach (char character in text)
        {
            Letters |= Bit(character);
        }
    }

    /// <summary>The part.</summary>
    public string Text { get; }

    /// <summary>The set of its letters.</summary>
    public uint Letters { get; }

    /// <summary>Whether a token with a set of letters can contain the part.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBeIn(uint letters) => (letters & Letters) == Letters;

    /// <summary>
    /// The bit of a character in a set: both cases of a letter have the same one, and other characters share theirs with a letter. Outside of ASCII,
    /// where more characters can be equal, a character has all bits.
    /// </summary>
    public static uint Bit(char character) => character < Ascii ? 1u << character : uint.MaxValue;
}
