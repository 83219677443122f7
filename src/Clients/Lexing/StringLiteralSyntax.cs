namespace GrantGen.Clients.Lexing;

/// <summary>How a language's text in quotes goes on and ends.</summary>
/// <param name="Close">What ends it.</param>
/// <param name="IsMultiline">Whether it may run over lines; otherwise a missing quote costs no more than its line.</param>
/// <param name="Escape">What takes the meaning of the next character; null if nothing does.</param>
/// <param name="Hole">What opens code in it; null if nothing does.</param>
/// <param name="HoleCloses">What closes that code.</param>
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
