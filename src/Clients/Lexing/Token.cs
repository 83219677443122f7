namespace GrantGen.Clients.Lexing;

/// <summary>A token of a client's file: a position and a kind, without a string.</summary>
/// <param name="Start">The first character.</param>
/// <param name="Length">The number of characters; 0 where a block ends by indentation.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="First">Its first character, which excludes most tokens from a comparison; NUL if it has none.</param>
/// <param name="Letters">A superset of its letters, which excludes most tokens from a search: see <see cref="NamePart"/>.</param>
internal readonly record struct Token(int Start, int Length, TokenKind Kind, char First, uint Letters = uint.MaxValue)
{
    /// <summary>The first character after it.</summary>
    public int End => Start + Length;
}
