namespace GrantGen.Clients.Lexing;

/// <summary>C++: raw strings with custom delimiters, quotes between digits, and <c>#if 0</c>, which is not code.</summary>
internal sealed class CppLexer : Lexer
{
    /// <summary>The longest delimiter of a raw string (ISO C++, lex.string).</summary>
    private const int LongestDelimiter = 16;

    private static readonly StringLiteralSyntax s_line = new("\"");
    private static readonly StringLiteralSyntax s_character = new("'");

    public CppLexer(string text, int start, int end, TokenBuffer tokens, SuppressionDirectives comments)
        : base(text, start, end, tokens, comments)
    {
    }

    protected override bool IsDigitSeparator(char character) => character == '\'';

    /// <summary>A comment continues where its line ends with a backslash.</summary>
    protected override bool TryComment()
    {
        if (!At("//"))
        {
            return base.TryComment();
        }

        do
        {
            ReadLineComment();
        }
        while (Position < End && Text[Text[Position - 1] == '\r' ? Position - 2 : Position - 1] == '\\' && ++Position < End);

        return true;
    }

    protected override bool TryStringLiteral() => Text[Position] switch
    {
        '"' => StartString(1, s_line),
        '\'' => StartString(1, s_character),
        '#' => TryDisabledRegion(),
        '\\' => TryContinuation(),
        _ => false,
    };

    /// <summary>Strings with an encoding prefix, and raw strings: <c>R" LR" uR" u8R" UR"</c>.</summary>
    protected override bool TryPrefixedString()
    {
        int at = At("u8") ? 2 : Text[Position] is 'u' or 'U' or 'L' ? 1 : 0;
        if (Peek(at) == 'R' && Peek(at + 1) == '"')
        {
            int from = Position + at + 2;
            int open = from < End ? Text.IndexOf('(', from, Math.Min(LongestDelimiter + 1, End - from)) : -1;
            return open >= 0
                && StartString(open + 1 - Position, new StringLiteralSyntax(")" + Text.Substring(from, open - from) + "\"", IsMultiline: true, Escape: null));
        }

        return at > 0 && Peek(at) is '"' or '\'' && StartString(at + 1, Peek(at) == '"' ? s_line : s_character);
    }

    private bool TryDisabledRegion()
    {
        if (Directive(Position) is not ("if", "0" or "false"))
        {
            return false;
        }

        int depth = 0;
        do
        {
            string directive = Text[Position] == '#' ? Directive(Position).Name : "";
            depth += directive is "if" or "ifdef" or "ifndef" ? 1 : directive == "endif" ? -1 : 0;
            int end = Text.IndexOf('\n', Position, End - Position);
            Position = end < 0 ? End : end + 1;
            while (Position < End && Text[Position] is ' ' or '\t')
            {
                Position++;
            }

            if (directive is "else" or "elif" && depth == 1)
            {
                return true;
            }
        }
        while (Position < End && depth > 0);

        return true;
    }

    /// <summary>The name of a directive and the word after it.</summary>
    private (string Name, string Word) Directive(int position)
    {
        int at = position + 1;
        string name = WordFrom(ref at);
        return (name, WordFrom(ref at));
    }

    private string WordFrom(ref int at)
    {
        while (at < End && Text[at] is ' ' or '\t')
        {
            at++;
        }

        int start = at;
        while (at < End && IsWordPart(Text[at]))
        {
            at++;
        }

        return Text.Substring(start, at - start);
    }
}
