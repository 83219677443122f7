namespace GrantGen.Clients.Lexing;

/// <summary>A token of a client's file: a place and a kind, no text of its own.</summary>
/// <param name="Start">The first character.</param>
/// <param name="Length">How many characters; 0 where a block ends by indentation.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct Token(int Start, int Length, TokenKind Kind)
{
    /// <summary>The first character behind it.</summary>
    public int End => Start + Length;
}
