namespace GrantGen.Clients.Lexing;

/// <summary>
/// Dart: comments nest; strings are in one or three single or double quotes, with interpolations <c>${ }</c> unless an <c>r</c> precedes them.
/// </summary>
internal sealed class DartLexer : Lexer
{
    /// <summary>The longer ones first, since they begin like the shorter ones.</summary>
    private static readonly string[] s_quotes = { "'''", "\"\"\"", "'", "\"" };

    private static readonly StringLiteralSyntax[] s_forms = s_quotes.Select(quotes => new StringLiteralSyntax(quotes, quotes.Length == 3,
        Hole: "${")).ToArray();
    private static readonly StringLiteralSyntax[] s_rawForms = s_quotes.Select(quotes => new StringLiteralSyntax(quotes, quotes.Length == 3,
        Escape: null)).ToArray();

    public DartLexer(string text, int start, int end, TokenBuffer tokens, SuppressionDirectives comments)
        : base(text, start, end, tokens, comments)
    {
    }

    protected override bool CommentsNest => true;

    protected override bool TryStringLiteral() => Text[Position] is '\'' or '"' && Begin(0, s_forms);

    protected override bool TryPrefixedString() => Text[Position] == 'r' && Peek(1) is '\'' or '"' && Begin(1, s_rawForms);

    private bool Begin(int prefix, StringLiteralSyntax[] forms)
    {
        StringLiteralSyntax form = Array.Find(forms, form => At(Position + prefix, form.Close))!;
        return StartString(prefix + form.Close.Length, form);
    }
}
