namespace GrantGen.Clients.Lexing;

/// <summary>
/// Splits a file into tokens. This class has the common part; each language family defines its comments and strings. The lexer accepts any text: each
/// step consumes at least one character, nothing throws, and no method is recursive, so that deep nesting cannot overflow the stack.
/// </summary>
internal abstract partial class Lexer
{
    private const int LongestQuotedWord = 256;

    private static readonly bool[] s_wordParts = Enumerable.Range(0, 128)
        .Select(i => (char)i is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$').ToArray();

    /// <summary>The bits of the characters of words in <see cref="Token.Letters"/>; 0 for other characters.</summary>
    private static readonly uint[] s_wordBits = s_wordParts.Select((isPart, i) => isPart ? NamePart.Bit((char)i) : 0).ToArray();

    /// <summary>The first characters of comments and strings in all languages. No family is called for other characters.</summary>
    private static readonly bool[] s_mayBegin = Enumerable.Range(0, 128).Select(i => "/#\"'`<\\".IndexOf((char)i) >= 0).ToArray();

    protected Lexer(string text, int start, int end, TokenBuffer tokens, SuppressionDirectives comments)
    {
        Text = text;
        Position = start;
        End = end;
        Tokens = tokens;
        SuppressionDirectives = comments;
    }

    protected string Text { get; }

    protected int End { get; }

    protected int Position { get; set; }

    protected TokenBuffer Tokens { get; }

    protected SuppressionDirectives SuppressionDirectives { get; }

    /// <summary>Whether another lexer reads the rest.</summary>
    protected bool IsDone { get; set; }

    /// <summary>Reads to the end.</summary>
    public void Run()
    {
        while (!IsDone && SkipBlanks())
        {
            Step();
        }

        Finish();
    }

    /// <summary>Finishes the list at the end of the file.</summary>
    protected virtual void Finish()
    {
    }

    /// <summary>Skips whitespace.</summary>
    /// <returns>Whether more of the text is left.</returns>
    private bool SkipBlanks()
    {
        string text = Text;
        int end = End;
        int at = Position;
        while (at < end && text[at] is ' ' or '\n' or '\t' or '\r')
        {
            at++;
        }

        Position = at;
        return at < end;
    }

    /// <summary>Reads the next token or comment.</summary>
    protected virtual void Step()
    {
        char character = Text[Position];
        if (IsWordStart(character))
        {
            int end = EndOfWord(out uint letters);
            if (end >= End || Text[end] is not ('"' or '\'' or '#') || !TryPrefixedString())
            {
                AddWord(end, letters);
            }
        }
        else if (character is >= '0' and <= '9')
        {
            ReadNumber();
        }
        else if (character >= s_mayBegin.Length || !s_mayBegin[character] || (!TryComment() && !TryStringLiteral()))
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

    /// <summary>Reads a string, if one begins here.</summary>
    protected abstract bool TryStringLiteral();

    /// <summary>Reads a string with a prefix, if one begins here.</summary>
    protected virtual bool TryPrefixedString() => false;

    protected static bool IsWordStart(char character)
        => character < s_wordParts.Length ? s_wordParts[character] && character is < '0' or > '9' : char.IsLetter(character);

    protected static bool IsWordPart(char character) => character < s_wordParts.Length ? s_wordParts[character] : char.IsLetter(character);

    protected char Peek(int offset) => Position + offset < End ? Text[Position + offset] : '\0';

    protected bool At(string text) => At(Position, text);

    protected bool At(int position, string text)
        => position + text.Length <= End && Text[position] == text[0] && string.CompareOrdinal(Text, position, text, 0, text.Length) == 0;

    protected void Emit(int start, TokenKind kind)
        => Tokens.Add(new Token(start, Position - start, kind, Position > start ? Text[start] : '\0', kind < TokenKind.Punctuation ? uint.MaxValue : 0));

    /// <summary>Reads an identifier whose first character has been read.</summary>
    protected void ReadWord()
    {
        int end = EndOfWord(out uint letters);
        AddWord(end, letters);
    }

    private void AddWord(int end, uint letters)
    {
        Tokens.Add(new Token(Position, end - Position, TokenKind.Identifier, Text[Position], letters));
        Position = end;
    }

    private int EndOfWord(out uint letters)
    {
        // The first character can also be the sign of a private name.
        string text = Text;
        uint[] bits = s_wordBits;
        int end = End;
        int at = Position;
        uint found = NamePart.Bit(text[at++]);
        while (at < end)
        {
            char character = text[at];
            uint bit = character < bits.Length ? bits[character] : char.IsLetter(character) ? uint.MaxValue : 0;
            if (bit == 0)
            {
                break;
            }

            found |= bit;
            at++;
        }

        letters = found;
        return at;
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
        Emit(start, TokenKind.Identifier);
        Position++;
        return true;
    }

    /// <summary>Skips a backslash that joins a line with the next one.</summary>
    protected bool TryContinuation()
    {
        Position++;
        return true;
    }

    /// <summary>Characters that can be between the digits of a number.</summary>
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

    private void ReadPunctuation()
    {
        int start = Position;
        char character = Text[Position++];
        if (character is '(' or '[' or '{')
        {
            Emit(start, TokenKind.Open);
            PushBracket(character);
        }
        else if (character is ')' or ']' or '}')
        {
            Emit(start, TokenKind.Close);
            PopBracket(character);
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

    /// <summary>Whether two characters are one token; one of them alone would count as an assignment, a bracket or a dot.</summary>
    private static bool IsPair(char first, char second) => second switch
    {
        '=' => first is '=' or '!' or '<' or '>' or ':' or '+' or '-' or '*' or '/' or '|' or '&',
        '>' => first is '=' or '-',
        ':' or '&' or '|' or '?' or '.' => first == second,
        _ => false,
    };
}
