namespace GrantGen.Generator.Clients.Tokens;

/// <summary>
/// Cuts a file into tokens. What the languages share is here; a family says how its comments and texts look. Total: whatever
/// the text, each step goes on by at least one character, nothing is thrown, and nothing is called from within itself, so that
/// no depth of nesting ends the process.
/// </summary>
internal abstract class Tokenizer
{
    private const int LongestQuotedWord = 256;

    private static readonly bool[] s_wordParts = Enumerable.Range(0, 128).Select(i => (char)i is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$').ToArray();

    private readonly Stack<(TextForm Form, int Depth)> _holes = new();
    private int _noRegexBefore;

    protected Tokenizer(string text, int start, int end, List<Token> tokens, Comments comments)
    {
        Text = text;
        Position = start;
        End = end;
        Tokens = tokens;
        Comments = comments;
    }

    protected string Text { get; }

    protected int End { get; }

    protected int Position { get; set; }

    protected List<Token> Tokens { get; }

    protected Comments Comments { get; }

    /// <summary>Whether the rest is not this tokenizer's to read.</summary>
    protected bool IsDone { get; set; }

    /// <summary>Reads to the end.</summary>
    public void Run()
    {
        while (Position < End && !IsDone)
        {
            Step();
        }

        Finish();
    }

    /// <summary>What remains to be said at the end.</summary>
    protected virtual void Finish()
    {
    }

    /// <summary>Reads the next token, comment or blank.</summary>
    protected virtual void Step()
    {
        char character = Text[Position];
        if (character is ' ' or '\n' or '\t' or '\r')
        {
            do
            {
                Position++;
            }
            while (Position < End && Text[Position] is ' ' or '\n' or '\t' or '\r');
        }
        else if (IsWordStart(character))
        {
            if (!TryPrefixedText())
            {
                ReadWord();
            }
        }
        else if (character is >= '0' and <= '9')
        {
            ReadNumber();
        }
        else if (!TryComment() && !TryText())
        {
            ReadPunctuation();
        }
    }

    /// <summary>Reads a comment, if one begins here.</summary>
    protected virtual bool TryComment()
    {
        if (At("//"))
        {
            ReadLineComment();
            return true;
        }

        if (At("/*"))
        {
            ReadBlockComment();
            return true;
        }

        return false;
    }

    /// <summary>Whether comments nest.</summary>
    protected virtual bool CommentsNest => false;

    /// <summary>Reads a text, if one begins here.</summary>
    protected abstract bool TryText();

    /// <summary>Reads a text whose quotes have letters before them, if one begins here.</summary>
    protected virtual bool TryPrefixedText() => false;

    protected static bool IsWordStart(char character)
        => character < s_wordParts.Length ? s_wordParts[character] && character is < '0' or > '9' : char.IsLetter(character);

    protected static bool IsWordPart(char character) => character < s_wordParts.Length ? s_wordParts[character] : char.IsLetter(character);

    protected char Peek(int offset) => Position + offset < End ? Text[Position + offset] : '\0';

    protected bool At(string text) => At(Position, text);

    protected bool At(int position, string text)
        => position + text.Length <= End && Text[position] == text[0] && string.CompareOrdinal(Text, position, text, 0, text.Length) == 0;

    protected void Emit(int start, TokenKind kind) => Tokens.Add(new Token(start, Position - start, kind));

    protected void ReadLineComment()
    {
        int start = Position;
        int end = Text.IndexOf('\n', Position, End - Position);
        Position = end < 0 ? End : end;
        Comments.Read(start, Position);
    }

    private void ReadBlockComment()
    {
        int start = Position;
        int depth = 1;
        Position += 2;
        while (Position < End && depth > 0)
        {
            if (At("*/"))
            {
                depth--;
                Position += 2;
            }
            else if (CommentsNest && At("/*"))
            {
                depth++;
                Position += 2;
            }
            else
            {
                Position++;
            }
        }

        Comments.Read(start, Position);
    }

    /// <summary>Begins a text behind a quote of some characters.</summary>
    protected bool BeginText(int quoteLength, TextForm form)
    {
        Position += quoteLength;
        ReadText(form);
        return true;
    }

    /// <summary>Reads a text up to its end or to a hole in it; behind the hole it goes on.</summary>
    private void ReadText(TextForm form)
    {
        int start = Position;
        while (Position < End)
        {
            char character = Text[Position];
            if (character == form.Close[0] && At(form.Close))
            {
                Emit(start, TokenKind.Text);
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

                Emit(start, TokenKind.Text);
                OpenHole(hole.Length, form);
                return;
            }

            if (character == '\n' && !form.IsMultiline)
            {
                break;
            }

            Position = Math.Min(End, Position + (character == form.Escape ? 2 : 1));
        }

        Emit(start, TokenKind.Text);
    }

    /// <summary>Begins code in something that is none, which goes on where the code ends.</summary>
    protected void OpenHole(int length, TextForm form)
    {
        int start = Position;
        Position += length;
        Emit(start, TokenKind.Open);
        _holes.Push((form, 0));
    }

    /// <summary>Goes on with what a hole was in.</summary>
    protected virtual void Resume(TextForm form) => ReadText(form);

    protected virtual void ReadWord()
    {
        string text = Text;
        int start = Position;
        int at = start + 1;
        while (at < End && IsWordPart(text[at]))
        {
            at++;
        }

        Position = at;
        Emit(start, TokenKind.Word);
    }

    /// <summary>Reads a word in back quotes, which may be a keyword.</summary>
    protected bool TryQuotedWord()
    {
        int end = Text.IndexOf('`', Position + 1, Math.Min(LongestQuotedWord, End - Position - 1));
        if (end < 0)
        {
            return false;
        }

        int start = Position + 1;
        Position = end;
        Emit(start, TokenKind.Word);
        Position++;
        return true;
    }

    /// <summary>Passes over a backslash, with which a line goes on in the next.</summary>
    protected bool TryContinuation()
    {
        Position++;
        return true;
    }

    /// <summary>What may stand between the digits of a number.</summary>
    protected virtual bool IsDigitSeparator(char character) => character == '_';

    private void ReadNumber()
    {
        int start = Position++;
        while (Position < End
            && (Text[Position] is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')
                || (Peek(1) is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F') && IsDigitSeparator(Text[Position]))
                || (Text[Position] == '.' && Peek(1) is >= '0' and <= '9')))
        {
            Position++;
        }

        Emit(start, TokenKind.Number);
    }

    protected virtual void ReadPunctuation()
    {
        int start = Position;
        char character = Text[Position++];
        if (character is '(' or '[' or '{')
        {
            Emit(start, TokenKind.Open);
            Nest(character);
        }
        else if (character is ')' or ']' or '}')
        {
            Emit(start, TokenKind.Close);
            Unnest(character);
        }
        else
        {
            if (Position < End && IsPair(character, Text[Position]))
            {
                Position++;
            }

            Emit(start, TokenKind.Punctuation);
        }
    }

    /// <summary>Two characters that are one token: one of them would otherwise be taken for an assignment, a bracket or a dot.</summary>
    private static bool IsPair(char first, char second) => second switch
    {
        '=' => first is '=' or '!' or '<' or '>' or ':' or '+' or '-' or '*' or '/' or '|' or '&',
        '>' => first is '=' or '-',
        ':' or '&' or '|' or '?' or '.' => first == second,
        _ => false,
    };

    private void Nest(char bracket)
    {
        if (_holes.Count > 0 && _holes.Peek() is var (form, depth) && form.HoleOpens == bracket)
        {
            _holes.Pop();
            _holes.Push((form, depth + 1));
        }
    }

    private void Unnest(char bracket)
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

    /// <summary>Whether a value cannot have ended before this place, so that a slash begins an expression, and a bracket a tag.</summary>
    protected bool BeginsExpression()
    {
        if (Tokens.Count == 0)
        {
            return true;
        }

        Token last = Tokens[Tokens.Count - 1];
        return last.Kind switch
        {
            TokenKind.Word => IsBeforeExpression(last),
            TokenKind.Number or TokenKind.Text => false,
            TokenKind.Close => Text[last.End - 1] == '}',
            _ => true,
        };
    }

    /// <summary>Whether a word is a keyword that an expression follows.</summary>
    protected virtual bool IsBeforeExpression(Token word) => false;

    protected bool IsText(Token token, string text)
        => token.Length == text.Length && string.CompareOrdinal(Text, token.Start, text, 0, text.Length) == 0;

    /// <summary>Reads a regular expression, if it ends in this line: otherwise the slash divides.</summary>
    protected bool TryRegex()
    {
        // One search that found no end speaks for the rest of its line: otherwise a long line of slashes takes a long time.
        if (Position < _noRegexBefore)
        {
            return false;
        }

        bool isInSet = false;
        for (int at = Position + 1; at < End && Text[at] != '\n'; at++)
        {
            char character = Text[at];
            if (character == '\\')
            {
                at++;
            }
            else if (character == '[')
            {
                isInSet = true;
            }
            else if (character == ']')
            {
                isInSet = false;
            }
            else if (character == '/' && !isInSet)
            {
                int start = Position + 1;
                Position = at;
                Emit(start, TokenKind.Text);
                Position++;
                return true;
            }

            _noRegexBefore = at;
        }

        return false;
    }
}
