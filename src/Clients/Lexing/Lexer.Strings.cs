namespace GrantGen.Clients.Lexing;

/// <content>Strings, and the code in their interpolations.</content>
internal abstract partial class Lexer
{
    /// <summary>The state to which the lexer returns after an interpolation, and the number of open brackets in it.</summary>
    private readonly Stack<(StringLiteralSyntax Form, int Depth)> _holes = new();

    /// <summary>Begins a string after an opening quote of the given length.</summary>
    protected bool StartString(int quoteLength, StringLiteralSyntax form)
    {
        Position += quoteLength;
        ReadText(form);
        return true;
    }

    /// <summary>Reads a string up to its end or to an interpolation, after which it continues.</summary>
    private void ReadText(StringLiteralSyntax form)
    {
        int start = Position;
        while (Position < End)
        {
            int stop = Text.IndexOfAny(form.Stops, Position, End - Position);
            Position = stop < 0 ? End : stop;
            if (stop < 0)
            {
                break;
            }

            char character = Text[Position];
            if (character == form.Close[0] && At(form.Close))
            {
                Emit(start, TokenKind.StringLiteral);
                Position += form.Close.Length;
                return;
            }

            if (form.Hole is { } hole && character == hole[0] && At(hole))
            {
                if (form.DoubledIsPlain && Peek(1) == hole[0])
                {
                    Position += 2;
                    continue;
                }

                Emit(start, TokenKind.StringLiteral);
                OpenHole(hole.Length, form);
                return;
            }

            if (character == '\n' && !form.IsMultiline)
            {
                break;
            }

            Position = Math.Min(End, Position + (character == form.Escape ? 2 : 1));
        }

        Emit(start, TokenKind.StringLiteral);
    }

    /// <summary>Begins code inside a string or markup, which continues after the code.</summary>
    protected void OpenHole(int length, StringLiteralSyntax form)
    {
        int start = Position;
        Position += length;
        Emit(start, TokenKind.Open);
        _holes.Push((form, 0));
    }

    /// <summary>Resumes the string or markup that contains an interpolation.</summary>
    protected virtual void Resume(StringLiteralSyntax form) => ReadText(form);

    private void PushBracket(char bracket)
    {
        if (_holes.Count > 0 && _holes.Peek() is var (form, depth) && form.HoleOpens == bracket)
        {
            _holes.Pop();
            _holes.Push((form, depth + 1));
        }
    }

    private void PopBracket(char bracket)
    {
        if (_holes.Count > 0 && _holes.Peek() is var (form, depth) && form.HoleCloses == bracket)
        {
            _holes.Pop();
            if (depth > 0)
            {
                _holes.Push((form, depth - 1));
            }
            else
            {
                Resume(form);
            }
        }
    }
}
