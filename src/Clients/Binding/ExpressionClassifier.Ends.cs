using GrantGen.Clients.Lexing;

namespace GrantGen.Clients.Binding;

/// <content>Where expressions end.</content>
internal sealed partial class ExpressionClassifier
{
    /// <summary>The maximum length of an expression, in tokens: longer ones name no participant.</summary>
    private const int Longest = 1_000;

    /// <summary>
    /// The last search: its first token, the token to continue at, and its kind. A search that begins between them on the same level continues it, so
    /// that a chain of nested arrow functions, which all end at the same token, is read once.
    /// </summary>
    private (int Start, int Next, bool IsInHead) _search = (-1, -1, false);

    /// <summary>How many tokens were searched for the ends of expressions; a test bounds this by the size of the file.</summary>
    public long SearchedTokens { get; private set; }

    /// <summary>The first token after an expression.</summary>
    /// <param name="start">Its first token.</param>
    /// <param name="isInHead">Whether a brace after it opens the block of a statement.</param>
    public int FindEnd(int start, bool isInHead)
    {
        int most = Math.Min(_tokens.Count, start + Longest);
        bool isContinued = isInHead == _search.IsInHead && start > _search.Start && start < _search.Next
            && _tokens.EnclosingBracket(start) == _tokens.EnclosingBracket(_search.Start);
        int from = isContinued ? _search.Start : start;
        int i = isContinued ? _search.Next : start;
        for (; i < most; i++)
        {
            SearchedTokens++;
            if (IsEnd(start, i, isInHead))
            {
                break;
            }

            if (_tokens.SkipTypeArguments(i) is var close && close > i && _tokens.Is(close + 1, "("))
            {
                // new Map<string, Room>(). A search that begins between the angle brackets ends at the comma.
                i = close;
                from = close;
            }
            else if (_tokens.KindOf(i) == TokenKind.Open)
            {
                i = Math.Max(i, _tokens.MatchingBracket(i));
            }
        }

        _search = (from, i, isInHead);
        return Math.Min(i, most);
    }

    private bool IsEnd(int start, int i, bool isInHead)
        => _tokens.KindOf(i) == TokenKind.Close
            || _tokens.IsAny(i, ";", ",")
            || (i > start && ((_tokens.Is(i, "else") && !_isPython) || (_tokens.IsFirstOnLine(i) && !ContinuesOnNextLine(i))))
            || (i > start && isInHead && _tokens.IsBlock(i));

    /// <summary>Whether a line continues the one before it.</summary>
    private bool ContinuesOnNextLine(int token)
        => _tokens.IsAny(token, s_continuing)
            || (_tokens.KindOf(token - 1) == TokenKind.Punctuation && !_tokens.IsAny(token - 1, "!", ">", "?")
                && !(_isPython && _tokens.Is(token - 1, ".") && _tokens.Is(token - 2, "..")));
}
