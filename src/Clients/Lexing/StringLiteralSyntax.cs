namespace GrantGen.Clients.Lexing;

/// <summary>The syntax of a language's string literal: how it continues and ends.</summary>
/// <param name="Close">The characters that end it.</param>
/// <param name="IsMultiline">Whether it can span lines; otherwise a missing quote affects only its line.</param>
/// <param name="Escape">The character that escapes the next one; null if there are no escapes.</param>
/// <param name="Hole">The characters that open an interpolation; null if there are no interpolations.</param>
/// <param name="HoleCloses">The character that closes an interpolation.</param>
/// <param name="DoubledIsPlain">Whether a doubled interpolation bracket is a plain bracket, as in Python.</param>
internal sealed record StringLiteralSyntax(
    string Close,
    bool IsMultiline = false,
    char? Escape = '\\',
    string? Hole = null,
    char HoleCloses = '}',
    bool DoubledIsPlain = false)
{
    /// <summary>The bracket that opens an interpolation; brackets of the same kind nest in it.</summary>
    public char HoleOpens => HoleCloses == ')' ? '(' : '{';

    /// <summary>The characters that are special in the string; all others are skipped at once.</summary>
    public char[] Stops { get; } = new[] { Close[0], Hole?[0] ?? Close[0], Escape ?? Close[0], IsMultiline ? Close[0] : '\n' }.Distinct().ToArray();
}
