namespace GrantGen.Clients.Lexing;

/// <summary>Java: text blocks in three quotes, without nested comments or interpolations.</summary>
internal sealed class JavaLexer : Lexer
{
    private static readonly StringLiteralSyntax s_line = new("\"");
    private static readonly StringLiteralSyntax s_block = new("\"\"\"", IsMultiline: true);
    private static readonly StringLiteralSyntax s_character = new("'");

    public JavaLexer(string text, int start, int end, TokenBuffer tokens, SuppressionDirectives comments)
        : base(text, start, end, tokens, comments)
    {
    }

    protected override bool TryStringLiteral() => Text[Position] switch
    {
        '"' => At("\"\"\"") ? StartString(3, s_block) : StartString(1, s_line),
        '\'' => StartString(1, s_character),
        _ => false,
    };
}
