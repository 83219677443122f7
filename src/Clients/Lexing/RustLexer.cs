namespace GrantGen.Clients.Lexing;

/// <summary>Rust: comments nest, strings can span lines, raw strings have hashes, and a single quote begins a character or a lifetime.</summary>
internal sealed class RustLexer : Lexer
{
    private static readonly StringLiteralSyntax s_text = new("\"", IsMultiline: true);
    private static readonly StringLiteralSyntax s_character = new("'");

    public RustLexer(string text, int start, int end, TokenBuffer tokens, SuppressionDirectives comments)
        : base(text, start, end, tokens, comments)
    {
    }

    protected override bool CommentsNest => true;

    protected override bool TryStringLiteral() => Text[Position] switch
    {
        '"' => StartString(1, s_text),
        '\'' => TryCharacter(),
        _ => false,
    };

    /// <summary>Byte strings, C strings and raw strings: <c>b" c" r" br" cr"</c>, also with hashes.</summary>
    protected override bool TryPrefixedString()
    {
        int at = Text[Position] is 'b' or 'c' ? 1 : 0;
        bool isRaw = Peek(at) == 'r';
        if (at == 0 && !isRaw)
        {
            return false;
        }

        int quote = isRaw ? at + 1 : at;
        while (isRaw && Peek(quote) == '#')
        {
            quote++;
        }

        if (Peek(quote) != '"')
        {
            return !isRaw && Peek(quote) == '\'' && Text[Position] == 'b' && StartString(quote + 1, s_character);
        }

        string hashes = isRaw ? Text.Substring(Position + at + 1, quote - at - 1) : "";
        return StartString(quote + 1, isRaw ? new StringLiteralSyntax("\"" + hashes, IsMultiline: true, Escape: null) : s_text);
    }

    private bool TryCharacter()
    {
        if (Peek(1) == '\\' || Peek(2) == '\'' || (char.IsHighSurrogate(Peek(1)) && Peek(3) == '\''))
        {
            return StartString(1, s_character);
        }

        // A lifetime: its quote opens nothing.
        Position++;
        return true;
    }
}
