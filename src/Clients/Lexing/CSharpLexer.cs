namespace GrantGen.Clients.Lexing;

/// <summary>
/// C#: verbatim, raw and interpolated strings. Directive lines are skipped and all branches of <c>#if</c> are read, since a client has several
/// platforms and no symbol selects one.
/// </summary>
internal sealed class CSharpLexer : Lexer
{
    private const int LongestRaw = 16;

    private static readonly StringLiteralSyntax s_plain = new("\"");
    private static readonly StringLiteralSyntax s_character = new("'");
    private static readonly StringLiteralSyntax s_verbatim = new("\"", IsMultiline: true, Escape: null);
    private static readonly StringLiteralSyntax s_interpolated = new("\"", Hole: "{", DoubledIsPlain: true);
    private static readonly StringLiteralSyntax s_interpolatedVerbatim = new("\"", IsMultiline: true, Escape: null, Hole: "{", DoubledIsPlain: true);

    public CSharpLexer(string text, int start, int end, TokenBuffer tokens, SuppressionDirectives comments)
        : base(text, start, end, tokens, comments)
    {
    }

    protected override bool TryComment()
    {
        if (Text[Position] != '#')
        {
            return base.TryComment();
        }

        ReadLineComment();
        return true;
    }

    protected override bool TryStringLiteral() => Text[Position] switch
    {
        '"' => BeginQuoted(0, IsBefore('@', 1) || IsBefore('@', 2) && IsBefore('$', 1), IsBefore('$', 1) || (IsBefore('@', 1) && IsBefore('$', 2))),
        '\'' => StartString(1, s_character),
        _ => false,
    };

    /// <summary>In other languages, a dollar sign is part of an identifier.</summary>
    protected override bool TryPrefixedString()
    {
        int dollars = 0;
        while (Peek(dollars) == '$')
        {
            dollars++;
        }

        return dollars > 0 && Peek(dollars) == '"' && BeginQuoted(dollars, IsBefore('@', 1), hasHoles: true);
    }

    private bool BeginQuoted(int dollars, bool isVerbatim, bool hasHoles)
    {
        int quotes = 0;
        while (quotes < LongestRaw && Peek(dollars + quotes) == '"')
        {
            quotes++;
        }

        if (quotes >= 3 && !isVerbatim)
        {
            string close = new('"', quotes);
            return StartString(dollars + quotes,
                new StringLiteralSyntax(close, IsMultiline: true, Escape: null, Hole: dollars > 0 ? new string('{', dollars) : null));
        }

        StringLiteralSyntax form = (isVerbatim, hasHoles) switch
        {
            (true, true) => s_interpolatedVerbatim,
            (true, false) => s_verbatim,
            (false, true) => s_interpolated,
            _ => s_plain,
        };
        return StartString(dollars + 1, form);
    }

    private bool IsBefore(char character, int offset) => Position - offset >= 0 && Text[Position - offset] == character;
}
