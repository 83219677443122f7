namespace GrantGen.Clients.Lexing;

/// <summary>
/// Swift: comments nest; strings have interpolations <c>\( )</c> and can have hashes around them, which the interpolations then need as well. All
/// branches of <c>#if</c> are read.
/// </summary>
internal sealed class SwiftLexer : Lexer
{
    private static readonly StringLiteralSyntax s_line = new("\"", Hole: "\\(", HoleCloses: ')');
    private static readonly StringLiteralSyntax s_lines = new("\"\"\"", IsMultiline: true, Hole: "\\(", HoleCloses: ')');

    public SwiftLexer(string text, int start, int end, TokenBuffer tokens, SuppressionDirectives comments)
        : base(text, start, end, tokens, comments)
    {
    }

    protected override bool CommentsNest => true;

    protected override bool TryStringLiteral() => Text[Position] switch
    {
        '"' => At("\"\"\"") ? StartString(3, s_lines) : StartString(1, s_line),
        '#' => TryHashes(),
        '`' => TryQuotedWord(),
        '/' => IsExpressionStart() && Peek(1) is not (' ' or '\t' or '\n' or '=') && TryRegex(),
        _ => false,
    };

    private bool TryHashes()
    {
        int count = 1;
        while (Peek(count) == '#')
        {
            count++;
        }

        // The whole run of hashes is one token: reading it again from its second character on would take quadratic time.
        if (Peek(count) is not ('"' or '/'))
        {
            int start = Position;
            Position += count;
            Emit(start, TokenKind.Punctuation);
            return true;
        }

        string hashes = Text.Substring(Position, count);
        return Peek(count) switch
        {
            '/' => StartString(count + 1, new StringLiteralSyntax("/" + hashes, IsMultiline: true, Escape: null)),
            _ when At(Position + count, "\"\"\"") => StartString(count + 3, Raw("\"\"\"", hashes, isMultiline: true)),
            _ => StartString(count + 1, Raw("\"", hashes, isMultiline: false)),
        };
    }

    private static StringLiteralSyntax Raw(string quotes, string hashes, bool isMultiline)
        => new(quotes + hashes, isMultiline, Escape: null, Hole: "\\" + hashes + "(", HoleCloses: ')');
}
