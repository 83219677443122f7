namespace GrantGen.Clients.Lexing;

/// <summary>
/// JavaScript and TypeScript: templates with interpolations <c>${ }</c>, regular expressions where a slash cannot be a division, and JSX, whose text
/// is not code: an apostrophe in it opens no string.
/// </summary>
internal sealed partial class JavaScriptLexer : Lexer
{
    private static readonly StringLiteralSyntax s_single = new("'");
    private static readonly StringLiteralSyntax s_double = new("\"");
    private static readonly StringLiteralSyntax s_template = new("`", IsMultiline: true, Hole: "${");

    /// <summary>Keywords that precede a value like an operator.</summary>
    private static readonly string[] s_beforeExpression =
    {
        "return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "instanceof", "await", "yield", "default",
    };

    private readonly bool _hasTags;

    /// <summary>Reads a part of a text, in which <c>&lt;</c> may begin a tag or, in TypeScript without JSX, is a cast.</summary>
    public JavaScriptLexer(string text, int start, int end, TokenBuffer tokens, SuppressionDirectives comments, bool hasTags)
        : base(text, start, end, tokens, comments)
    {
        _hasTags = hasTags;
    }

    protected override bool IsBeforeExpression(Token word) => Array.Exists(s_beforeExpression, keyword => IsText(word, keyword));

    protected override bool TryStringLiteral()
    {
        switch (Text[Position])
        {
            case '\'':
                return StartString(1, s_single);
            case '"':
                return StartString(1, s_double);
            case '`':
                return StartString(1, s_template);
            case '/':
                return IsExpressionStart() && TryRegex();
            case '<':
                return _hasTags && BeginsTag() && BeginTag();
            case '#' when Position == 0 && Peek(1) == '!':
                ReadLineComment();
                return true;
            case '#' when IsWordStart(Peek(1)):
                ReadWord();
                return true;
            default:
                return false;
        }
    }

    /// <summary>Reads the code in the braces of a template's markup, up to the brace that closes it.</summary>
    /// <returns>The first character after it.</returns>
    public int LexBracedExpression()
    {
        OpenHole(1, s_markup);
        Run();
        return Position;
    }

    protected override void Resume(StringLiteralSyntax form)
    {
        if (form == s_markup)
        {
            IsDone = true;
        }
        else if (form == s_tag || form == s_children)
        {
            _modes.Pop();
        }
        else
        {
            base.Resume(form);
        }
    }
}
