using GrantGen.Clients.Binding;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Guards;

/// <summary>Where statements and expressions begin and end, as far as guards need it.</summary>
internal sealed class Statements
{
    /// <summary>How many tokens of a statement are searched, not counting those in brackets.</summary>
    private const int Longest = 400;

    private static readonly KeywordSet s_leaving = new("return", "throw", "raise", "continue", "break", "exit", "panic", "fatalError", "abort", "bail",
        "error", "redirect");
    private static readonly KeywordSet s_continuing = new(".", "?", "??", "||", "&&", ":", "->", "=", "as", "or", "and", "else", "=>");

    private readonly TokenList _tokens;
    private readonly ClientLanguage _language;
    private readonly ScopeTree _blocks;

    public Statements(TokenList tokens, ClientLanguage language, ScopeTree blocks)
    {
        _tokens = tokens;
        _language = language;
        _blocks = blocks;
    }

    /// <summary>The next token to the left on the same level; -1 at the beginning of the statement or the bracket.</summary>
    public int Before(int token, int parent)
    {
        int before = token - 1;
        if (before <= parent || _tokens.Is(before, ";") || IsSeparator(before) || (BeginsStatement(token) && !_tokens.Is(parent, "(")))
        {
            return -1;
        }

        if (_tokens.KindOf(before) != TokenKind.Close)
        {
            return before;
        }

        // A block that ends there ends the statement, unless the statement continues after it.
        int open = _tokens.MatchingBracket(before);
        bool isBlock = open >= 0 && _tokens.IsBlock(open);
        return open <= parent || (isBlock && !_tokens.IsAny(token, s_continuing)) ? -1 : open;
    }

    /// <summary>Whether a token separates the code of two parts of the markup.</summary>
    private bool IsSeparator(int token) => token >= 0 && token < _tokens.Count && _tokens[token].Length == 0 && _tokens.KindOf(token) == TokenKind.Punctuation;

    /// <summary>Whether a token begins a line that does not continue the previous one.</summary>
    public bool BeginsStatement(int token)
        => _tokens.IsFirstOnLine(token)
            && !_tokens.IsAny(token, s_continuing)
            && !(_tokens.KindOf(token - 1) == TokenKind.Punctuation && !_tokens.IsAny(token - 1, "!", ">", "?"))
            && !_tokens.IsAny(token - 1, "and", "or", "not")
            && !(_language.TypesComeFirst && _tokens.IsBlock(token))
            && !(_language.Sdk == ClientSdk.Android && _tokens.Is(token, "get") && _tokens.Is(token + 1, "("));

    /// <summary>The first token after an expression or a simple statement.</summary>
    public int End(int start)
    {
        int most = Math.Min(_tokens.Count, start + Longest);
        for (int i = start; i < most; i++)
        {
            if (_tokens.KindOf(i) == TokenKind.Close || _tokens.IsAny(i, ";", ",") || IsSeparator(i) || (i > start && BeginsStatement(i)))
            {
                return i;
            }

            if (_tokens.KindOf(i) == TokenKind.Open)
            {
                i = Math.Max(i, _tokens.MatchingBracket(i));
            }
        }

        return most;
    }

    /// <summary>Whether a block, or the statement that begins at a token, exits the enclosing block.</summary>
    public bool Leaves(int start, int end)
    {
        for (int i = _tokens.IsBlock(start) ? start + 1 : start; i < end; i++)
        {
            if (_tokens.KindOf(i) == TokenKind.Open)
            {
                i = Math.Max(i, _tokens.MatchingBracket(i));
            }
            else if (_tokens.IsAny(i, s_leaving) && !_tokens.IsAny(i - 1, ".", "->", "="))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a token exits the enclosing block.</summary>
    public bool IsLeaving(int token) => _tokens.IsAny(token, s_leaving);

    /// <summary>The innermost block around a token; -1 for the file.</summary>
    public int BlockAround(int token) => _blocks.EnclosingBlock(token);

    /// <summary>The first token after the block around a token.</summary>
    public int EndOfBlock(int token) => _blocks.EndOf(_blocks.EnclosingBlock(token));

    /// <summary>The block after a token on the same level, before the statement ends; -1 if there is none.</summary>
    public int BlockBehind(int token)
    {
        int most = Math.Min(_tokens.Count, token + Longest);
        for (int i = token; i < most; i++)
        {
            if (_tokens.IsBlock(i))
            {
                return i;
            }

            if (_tokens.KindOf(i) == TokenKind.Close || _tokens.Is(i, ";") || IsSeparator(i))
            {
                return -1;
            }

            if (_tokens.KindOf(i) == TokenKind.Open)
            {
                i = Math.Max(i, _tokens.MatchingBracket(i));
            }
        }

        return -1;
    }
}
