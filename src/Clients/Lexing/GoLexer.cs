namespace GrantGen.Clients.Lexing;

/// <summary>Go: raw strings in back quotes.</summary>
internal sealed class GoLexer : Lexer
{
    private static readonly StringLiteralSyntax s_line = new("\"");
    private static readonly StringLiteralSyntax s_raw = new("`", IsMultiline: true, Escape: null);
    private static readonly StringLiteralSyntax s_rune = new("'");

    public GoLexer(string text, int start, int end, TokenBuffer tokens, SuppressionDirectives comments)
        : base(text, start, end, tokens, comments)
    {
    }

    protected override bool TryStringLiteral() => Text[Position] switch
    {
        '"' => StartString(1, s_line),
        '`' => StartString(1, s_raw),
        '\'' => StartString(1, s_rune),
        _ => false,
    };
}
