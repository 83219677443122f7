namespace GrantGen.Clients.Lexing;

/// <content>JSX: tags, the text between them, and the code in braces in either.</content>
internal sealed partial class JavaScriptLexer
{
    private const int LongestTypeArguments = 200;

    /// <summary>The state to which the lexer returns after code in braces.</summary>
    private static readonly StringLiteralSyntax s_tag = new("tag");
    private static readonly StringLiteralSyntax s_children = new("children");
    private static readonly StringLiteralSyntax s_markup = new("markup");

    /// <summary>The string of an attribute: no character in it is special.</summary>
    private static readonly StringLiteralSyntax s_singleAttribute = new("'", IsMultiline: true, Escape: null);
    private static readonly StringLiteralSyntax s_doubleAttribute = new("\"", IsMultiline: true, Escape: null);

    private static readonly char[] s_endsOfText = { '{', '<' };

    private readonly Stack<Mode> _modes = new();

    private enum Mode
    {
        Code,
        Tag,
        Children,
    }

    protected override void Step()
    {
        switch (_modes.Count > 0 ? _modes.Peek() : Mode.Code)
        {
            case Mode.Tag:
                StepInTag();
                break;
            case Mode.Children:
                StepInChildren();
                break;
            default:
                base.Step();
                break;
        }
    }

    /// <summary>Whether a bracket opens a tag: after an operator, before a name or for a fragment, and not for type parameters.</summary>
    private bool BeginsTag()
    {
        if (Tokens.Count > 0 && Tokens[Tokens.Count - 1].Kind == TokenKind.Close)
        {
            return false;
        }

        if (Peek(1) == '>')
        {
            return IsExpressionStart();
        }

        if (!IsWordStart(Peek(1)) || !IsExpressionStart())
        {
            return false;
        }

        int at = 1;
        while (IsWordPart(Peek(at)))
        {
            at++;
        }

        bool isGeneric = Peek(at) == '>' && Peek(at + 1) == '(' && char.IsUpper(Peek(1));
        while (Peek(at) == ' ')
        {
            at++;
        }

        return !isGeneric && Peek(at) != ',' && !At(Position + at, "extends ");
    }

    private bool BeginTag()
    {
        int start = Position++;
        Emit(start, TokenKind.Tag);
        _modes.Push(Mode.Tag);
        return true;
    }

    private void StepInTag()
    {
        switch (Text[Position])
        {
            case '>':
                Position++;
                Emit(Position - 1, TokenKind.Punctuation);
                _modes.Pop();
                _modes.Push(Mode.Children);
                break;
            case '/' when Peek(1) == '>':
                Position += 2;
                Emit(Position - 2, TokenKind.Punctuation);
                _modes.Pop();
                break;
            case '=':
                // Not an assignment: the value of an attribute declares no name.
                Position++;
                Emit(Position - 1, TokenKind.Tag);
                break;
            case '"':
                StartString(1, s_doubleAttribute);
                break;
            case '\'':
                StartString(1, s_singleAttribute);
                break;
            case '{':
                OpenHole(1, s_tag);
                _modes.Push(Mode.Code);
                break;
            case '<':
                int end = Text.IndexOf('>', Position, Math.Min(LongestTypeArguments, End - Position));
                Position = end < 0 ? Position + 1 : end + 1;
                break;
            default:
                base.Step();
                break;
        }
    }

    private void StepInChildren()
    {
        if (Text[Position] == '{')
        {
            OpenHole(1, s_children);
            _modes.Push(Mode.Code);
        }
        else if (At("</"))
        {
            int end = Text.IndexOf('>', Position, End - Position);
            Position = end < 0 ? End : end + 1;
            _modes.Pop();
        }
        else if (Text[Position] == '<' && (Peek(1) == '>' || IsWordStart(Peek(1))))
        {
            BeginTag();
        }
        else
        {
            int next = Text.IndexOfAny(s_endsOfText, Position + 1, End - Position - 1);
            Position = next < 0 ? End : next;
        }
    }
}
