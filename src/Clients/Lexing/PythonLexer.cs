namespace GrantGen.Clients.Lexing;

/// <summary>
/// Python: indented blocks, which become brackets without characters; strings with prefixes, where <c>f</c> and <c>t</c> allow interpolations. A
/// string that is a statement serves as a comment, but is a string token like any other, and never a call.
/// </summary>
internal sealed class PythonLexer : Lexer
{
    private const int LongestPrefix = 2;

    private static readonly bool[] s_either = { false, true };

    private static readonly Dictionary<(bool IsDouble, bool IsTriple, bool IsRaw, bool HasHoles), StringLiteralSyntax> s_forms = (
        from isDouble in s_either
        from isTriple in s_either
        from isRaw in s_either
        from hasHoles in s_either
        select (isDouble, isTriple, isRaw, hasHoles)).ToDictionary(form => form, form => Form(form.isDouble ? '"' : '\'', form.isTriple, form.isRaw,
            form.hasHoles));

    private readonly Stack<int> _indents = new();
    private int _brackets;
    private int _read;

    public PythonLexer(string text, int start, int end, TokenBuffer tokens, SuppressionDirectives comments)
        : base(text, start, end, tokens, comments)
    {
    }

    protected override bool TryComment()
    {
        if (Text[Position] != '#')
        {
            return false;
        }

        ReadLineComment();
        return true;
    }

    protected override void Step()
    {
        char character = Text[Position];
        bool isBlank = character is '#' or '\f' or '\\';
        if (!isBlank && _brackets == 0 && BeginsLogicalLine())
        {
            Indent();
        }

        int before = Tokens.Count;
        base.Step();
        for (int i = before; i < Tokens.Count; i++)
        {
            _brackets = Math.Max(0, _brackets + (Tokens[i].Kind == TokenKind.Open ? 1 : Tokens[i].Kind == TokenKind.Close ? -1 : 0));
        }

        if (Tokens.Count > before)
        {
            _read = Tokens[Tokens.Count - 1].End;
        }
    }

    protected override void Finish()
    {
        while (_indents.Count > 0)
        {
            _indents.Pop();
            Emit(Position, TokenKind.Close);
        }
    }

    protected override bool TryStringLiteral() => Text[Position] == '\\' ? TryContinuation() : Text[Position] is '\'' or '"' && Begin(0);

    protected override bool TryPrefixedString()
    {
        for (int length = 1; length <= LongestPrefix; length++)
        {
            if (Peek(length - 1) is not ('r' or 'R' or 'b' or 'B' or 'u' or 'U' or 'f' or 'F' or 't' or 'T'))
            {
                return false;
            }

            if (Peek(length) is '\'' or '"')
            {
                return Begin(length);
            }
        }

        return false;
    }

    private bool Begin(int prefix)
    {
        bool isRaw = false;
        bool hasHoles = false;
        for (int i = 0; i < prefix; i++)
        {
            isRaw |= Peek(i) is 'r' or 'R';
            hasHoles |= Peek(i) is 'f' or 'F' or 't' or 'T';
        }

        char quote = Peek(prefix);
        StringLiteralSyntax form = s_forms[(quote == '"', Peek(prefix + 1) == quote && Peek(prefix + 2) == quote, isRaw, hasHoles)];
        return StartString(prefix + form.Close.Length, form);
    }

    /// <summary>A raw string keeps its backslash, but a quote after it does not end the string.</summary>
    private static StringLiteralSyntax Form(char quote, bool isTriple, bool isRaw, bool hasHoles)
        => new(new string(quote, isTriple ? 3 : 1), isTriple, Hole: hasHoles ? "{" : null, DoubledIsPlain: true, Escape: isRaw && hasHoles ? null : '\\');

    private bool BeginsLogicalLine()
    {
        int end = Text.LastIndexOf('\n', Position, Position - _read + 1);
        int before = end > 0 && Text[end - 1] == '\r' ? end - 2 : end - 1;
        return end >= _read ? before < 0 || Text[before] != '\\' : Tokens.Count == 0;
    }

    private void Indent()
    {
        int column = 0;
        for (int at = Position - 1; at >= _read && Text[at] != '\n'; at--)
        {
            column++;
        }

        while (_indents.Count > 0 && _indents.Peek() > column)
        {
            _indents.Pop();
            Emit(Position, TokenKind.Close);
        }

        if (column > (_indents.Count > 0 ? _indents.Peek() : 0))
        {
            _indents.Push(column);
            Emit(Position, TokenKind.Open);
        }
    }
}
