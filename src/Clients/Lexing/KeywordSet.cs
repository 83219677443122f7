using System.Runtime.CompilerServices;

namespace GrantGen.Clients.Lexing;

/// <summary>
/// A small set of words that many tokens of a file are compared with. The first character and the length exclude nearly all other tokens.
/// </summary>
internal sealed class KeywordSet
{
    private const int Ascii = 128;
    private readonly uint[] _lengths = new uint[Ascii];

    /// <summary>A set of words that begin with an ASCII character.</summary>
    public KeywordSet(params string[] words)
    {
        Words = words;
        foreach (string word in words)
        {
            _lengths[word[0]] |= Bit(word.Length);
        }
    }

    /// <summary>The words, in the order of the constructor.</summary>
    public string[] Words { get; }

    public bool IsEmpty => Words.Length == 0;

    /// <summary>Whether a word of the set begins with a character and is of a length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHave(char first, int length) => first < Ascii && (_lengths[first] & Bit(length)) != 0;

    /// <summary>The shift wraps at 32: a longer word shares its bit with a shorter one, and the comparison of the text decides.</summary>
    private static uint Bit(int length) => 1u << length;
}
