namespace GrantGen.Clients.Lexing;

/// <summary>The syntax of a language's string literal: how it continues and ends.</summary>
/// <param name="Close">The characters that end it.</param>
/// <param name="IsMultiline">Whether it may run over lines; otherwise a missing quote costs no more than its line.</param>
/// <param name="Escape">The character that escapes the next one; null if there are no escapes.</param>
/// <param name="Hole">The characters that open an interpolation; null if there are no interpolations.</param>
/// <param name="HoleCloses">The character that closes an interpolation.</param>
/// <param name="DoubledIsPlain">Whether a hole's bracket that is doubled is only a bracket, as in Python.</param>
internal sealed record StringLiteralSyntax(
    string Close,
    bool IsMultiline = false,
    char? Escape = '\\',
    string? Hole = null,
    char HoleCloses = '}',
    bool DoubledIsPlain = false)
{
    /// <summary>The bracket that a hole opens with: others of its kind nest in it.</summary>
    public char HoleOpens => HoleCloses == ')' ? '(' : '{';

    /// <summary>The characters that mean something in it: the others are passed over at once.</summary>
    public char[] Stops { get; } = new[] { Close[0], Hole?[0] ?? Close[0], Escape ?? Close[0], IsMultiline ? Close[0] : '\n' }.Distinct().ToArray();
}
