namespace GrantGen.Clients.Lexing;

/// <summary>Kotlin: comments nest, strings have interpolations <c>${ }</c>, and strings in three quotes have no escapes.</summary>
internal sealed class KotlinLexer : Lexer
{
    private static readonly StringLiteralSyntax s_line = new("\"", Hole: "${");
    private static readonly StringLiteralSyntax s_raw = new("\"\"\"", IsMultiline: true, Escape: null, Hole: "${");
    private static readonly StringLiteralSyntax s_character = new("'");

    public KotlinLexer(string text, int start, int end, TokenBuffer tokens, SuppressionDirectives comments)
        : base(text, start, end, tokens, comments)
    {
    }

    protected override bool CommentsNest => true;

    protected override bool TryStringLiteral() => Text[Position] switch
    {
        '"' => At("\"\"\"") ? StartString(3, s_raw) : StartString(1, s_line),
        '\'' => StartString(1, s_character),
        '`' => TryQuotedWord(),
        _ => false,
    };
}
