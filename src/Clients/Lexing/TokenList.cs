using System.Runtime.CompilerServices;

namespace GrantGen.Clients.Lexing;

/// <summary>The tokens of a file, and which bracket belongs to which. Defined for any text.</summary>
internal sealed class TokenList
{
    /// <summary>
    /// How many unclosed brackets are skipped in the search for the match of a closing one; beyond that, the closing one is ignored.
    /// </summary>
    private const int MostUnclosed = 8;

    /// <summary>The maximum number of tokens of type arguments.</summary>
    private const int LongestTypeArguments = 40;

    private readonly Token[] _tokens;
    private readonly int[] _matches;
    private readonly int[] _parents;

    public TokenList(string text, TokenBuffer buffer)
    {
        buffer.Complete();
        Text = text;
        Count = buffer.Count;
        _tokens = buffer.Tokens;
        _matches = buffer.Matches;
        _parents = buffer.Parents;
        Match(buffer);
    }

    /// <summary>The text of the file.</summary>
    public string Text { get; }

    public int Count { get; }

    /// <summary>The token at an index; an empty token at the end of the file if there is none.</summary>
    public Token this[int index] => (uint)index < (uint)Count ? _tokens[index] : new Token(Text.Length, 0, TokenKind.Punctuation, '\0');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TokenKind KindOf(int index) => (uint)index < (uint)Count ? _tokens[index].Kind : TokenKind.Punctuation;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsIdentifier(int index) => (uint)index < (uint)Count && _tokens[index].Kind == TokenKind.Identifier;

    /// <summary>The first character of a token, also of a string; NUL if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public char FirstOf(int index) => (uint)index < (uint)Count ? _tokens[index].First : '\0';

    /// <summary>A superset of the letters of a token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint LettersOf(int index) => (uint)index < (uint)Count ? _tokens[index].Letters : 0;

    /// <summary>Whether a token has exactly this text. False for a string literal and for a token without characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int index, string text)
        => (uint)index < (uint)Count && _tokens[index].Length == text.Length && text.Length > 0 && _tokens[index].First == text[0] && HasText(index, text);

    public bool IsAny(int index, string first, string second) => Is(index, first) || Is(index, second);

    public bool IsAny(int index, string first, string second, string third) => Is(index, first) || Is(index, second) || Is(index, third);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsAny(int index, KeywordSet words) => MayMatchAny(index, words) && HasAnyText(index, words);

    /// <summary>Whether a token has the first character and the length of a word of a set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayMatchAny(int index, KeywordSet words)
        => (uint)index < (uint)Count && words.MayHave(_tokens[index].First, _tokens[index].Length);

    /// <summary>
    /// The first token, from an index on, with the first character and the length of a word of a set; the number of tokens if there is none. Searches of
    /// a whole file use it, since it passes over all other tokens quickly.
    /// </summary>
    public int NextOf(KeywordSet words, int from)
    {
        Token[] tokens = _tokens;
        int count = Math.Min(Count, tokens.Length);
        int i = from;
        while (i < count && !words.MayHave(tokens[i].First, tokens[i].Length))
        {
            i++;
        }

        return i;
    }

    /// <summary>The characters of a token.</summary>
    public string TextOf(int index)
    {
        Token token = this[index];
        return StringInterner.Intern(Text, token.Start, token.Length);
    }

    /// <summary>Whether a token contains a part of a name, in any case. For all tokens of a file, this one is fast.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(int index, NamePart part)
        => part.MayBeIn(LettersOf(index)) && Contains(index, part.Text);

    /// <summary>Whether a token contains a text, in any case.</summary>
    public bool Contains(int index, string text)
    {
        Token token = this[index];
        return token.Length >= text.Length && Text.IndexOf(text, token.Start, token.Length, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    /// <summary>The matching bracket of an opening or closing one; the end of the file, or -1, if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int MatchingBracket(int index) => (uint)index < (uint)Count ? _matches[index] : -1;

    /// <summary>The innermost bracket that is open at a token; -1 if none is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int EnclosingBracket(int index) => (uint)index < (uint)Count ? _parents[index] : -1;

    /// <summary>The bracket that closes an opening one, for a loop that skips what is inside; any other token itself.</summary>
    public int SkipBrackets(int index) => KindOf(index) == TokenKind.Open ? Math.Max(index, MatchingBracket(index)) : index;

    /// <summary>The angle bracket that closes type arguments, for a loop that skips them; any other token itself.</summary>
    public int SkipTypeArguments(int index)
    {
        if (!Is(index, "<") || !IsIdentifier(index - 1))
        {
            return index;
        }

        int depth = 0;
        for (int i = index; i < index + LongestTypeArguments; i++)
        {
            depth += Is(i, "<") ? 1 : Is(i, ">") ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }

            if (KindOf(i) == TokenKind.Close || IsBlock(i) || Is(i, ";"))
            {
                return index;
            }

            i = SkipBrackets(i);
        }

        return index;
    }

    /// <summary>Whether a line ends between a token and the one before it.</summary>
    public bool IsFirstOnLine(int index)
    {
        // A block by indentation has brackets without characters, after the end of the line.
        int before = index - 1;
        while (before >= 0 && this[before].Length == 0 && index - before <= MostUnclosed)
        {
            before--;
        }

        int from = before >= 0 ? this[before].End : 0;
        return before < 0 || Text.IndexOf('\n', from, this[index].Start - from) >= 0;
    }

    /// <summary>Whether an opening bracket opens a block: a brace, or an indentation.</summary>
    public bool IsBlock(int index) => KindOf(index) == TokenKind.Open && (_tokens[index].Length == 0 || Is(index, "{"));

    /// <summary>The comparison itself: the first character and the length, which <see cref="Is"/> compares first, exclude most tokens.</summary>
    private bool HasText(int index, string text)
        => _tokens[index].Kind != TokenKind.StringLiteral && string.CompareOrdinal(Text, _tokens[index].Start, text, 0, text.Length) == 0;

    private bool HasAnyText(int index, KeywordSet words)
    {
        foreach (string word in words.Words)
        {
            if (Is(index, word))
            {
                return true;
            }
        }

        return false;
    }

    private void Match(TokenBuffer buffer)
    {
        int[] open = buffer.OpenBrackets;
        int depth = 0;
        for (int i = 0; i < Count; i++)
        {
            TokenKind kind = _tokens[i].Kind;
            _matches[i] = -1;
            if (kind == TokenKind.Close)
            {
                int at = depth - 1;
                int last = Math.Max(0, depth - MostUnclosed);
                while (at >= last && !Fits(open[at], i))
                {
                    at--;
                }

                if (at >= last)
                {
                    _matches[open[at]] = i;
                    _matches[i] = open[at];
                    depth = at;
                }
            }

            _parents[i] = depth > 0 ? open[depth - 1] : -1;
            if (kind == TokenKind.Open)
            {
                _matches[i] = Count;
                open = depth < open.Length ? open : buffer.GrowOpenBrackets();
                open[depth++] = i;
            }
        }
    }

    private bool Fits(int open, int close)
        => (LastOf(_tokens[open]), LastOf(_tokens[close])) is ('(', ')') or ('[', ']') or ('{', '}') or ('\0', '\0');

    private char LastOf(Token token) => token.Length == 0 ? '\0' : Text[token.End - 1];
}
