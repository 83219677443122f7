using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;

namespace GrantGen.Clients.Binding;

/// <summary>Finds the block that contains a token, and the kind of that block.</summary>
internal sealed class ScopeTree
{
    /// <summary>The longest header of a block, in tokens.</summary>
    private const int LongestHead = 60;

    /// <summary>The maximum number of enclosing blocks in the search for a function.</summary>
    private const int Deepest = 100;

    private readonly TokenList _tokens;
    private readonly ClientLanguage _language;

    /// <summary>Two bits for each token: whether it is known if the block that it opens is a type's, and whether it is.</summary>
    private byte[]? _kinds;

    public ScopeTree(TokenList tokens, ClientLanguage language)
    {
        _tokens = tokens;
        _language = language;
    }

    /// <summary>The innermost block around a token; -1 for the file.</summary>
    public int EnclosingBlock(int token)
    {
        int open = _tokens.EnclosingBracket(token);
        for (int depth = 0; open >= 0 && !_tokens.IsBlock(open); depth++)
        {
            open = depth < Deepest ? _tokens.EnclosingBracket(open) : -1;
        }

        return open;
    }

    /// <summary>The first token after a block; after the file for -1.</summary>
    public int EndOf(int open) => open < 0 ? _tokens.Count : _tokens.MatchingBracket(open);

    /// <summary>The block of the enclosing function in languages with function scope; otherwise the innermost block.</summary>
    public int EnclosingScope(int token)
    {
        int open = EnclosingBlock(token);
        for (int depth = 0; depth < Deepest && open >= 0 && _language.IsFunctionScoped && !HeaderContains(open, _language.FunctionWords)
            && !IsType(open); depth++)
        {
            open = EnclosingBlock(open);
        }

        return open;
    }

    /// <summary>The outermost function around a token; -1 if there is none.</summary>
    public int EnclosingFunction(int token)
    {
        int function = -1;
        int open = EnclosingBlock(token);
        for (int depth = 0; depth < Deepest && open >= 0 && !IsType(open); depth++)
        {
            // An element of markup is not a function.
            function = _tokens[open].Length > 0 || _language.IsFunctionScoped ? open : function;
            open = EnclosingBlock(open);
        }

        return function;
    }

    /// <summary>Whether a block contains the members of a type, or types. The result is cached, because every name in a block needs it.</summary>
    public bool IsType(int open)
    {
        if (open < 0)
        {
            return false;
        }

        byte[] kinds = _kinds ??= new byte[(_tokens.Count / 4) + 1];
        int shift = open % 4 * 2;
        int kind = kinds[open / 4] >> shift;
        if ((kind & 1) == 0)
        {
            kind = HeaderContains(open, _language.TypeBlockWords) ? 3 : 1;
            kinds[open / 4] |= (byte)(kind << shift);
        }

        return (kind & 2) != 0;
    }

    /// <summary>The block of the innermost type around a token; -1 if there is none.</summary>
    public int EnclosingType(int token)
    {
        int open = EnclosingBlock(token);
        for (int depth = 0; depth < Deepest && open >= 0 && !IsType(open); depth++)
        {
            open = EnclosingBlock(open);
        }

        return open >= 0 && IsType(open) ? open : -1;
    }

    /// <summary>The block of a statement, searched from a token of the statement's header; -1 if there is none.</summary>
    public int BodyOf(int token)
    {
        for (int i = token; i < Math.Min(_tokens.Count, token + LongestHead); i++)
        {
            if (_tokens.IsBlock(i))
            {
                return i;
            }

            if (_tokens.KindOf(i) == TokenKind.Close)
            {
                return -1;
            }

            if (_tokens.KindOf(i) == TokenKind.Open)
            {
                i = _tokens.MatchingBracket(i);
            }
        }

        return -1;
    }

    /// <summary>The block after a list of parameters; -1 if none follows before the statement ends.</summary>
    public int BlockAfter(int close)
    {
        bool hasConstraints = false;
        for (int i = close + 1; i < Math.Min(_tokens.Count, close + LongestHead); i++)
        {
            if (_tokens.IsBlock(i))
            {
                return i;
            }

            // The constraints of type parameters are separated by commas.
            hasConstraints |= _tokens.Is(i, "where");
            if (_tokens.KindOf(i) == TokenKind.Close || _tokens.Is(i, ";") || (_tokens.Is(i, ",") && !hasConstraints))
            {
                return -1;
            }

            // So are the type arguments of a result: Result<(), Error>.
            i = _tokens.KindOf(i) == TokenKind.Open ? _tokens.MatchingBracket(i) : _tokens.SkipTypeArguments(i);
        }

        return -1;
    }

    private bool HeaderContains(int open, KeywordSet words)
    {
        bool isIndented = _tokens[open].Length == 0;
        for (int i = open - 1; i >= Math.Max(0, open - LongestHead); i--)
        {
            if (_tokens.KindOf(i) == TokenKind.Close)
            {
                int match = _tokens.MatchingBracket(i);
                if (match < 0 || _tokens.Is(i, "}") || _tokens[i].Length == 0)
                {
                    return false;
                }

                i = match;
            }
            else if (_tokens.KindOf(i) == TokenKind.Open || _tokens.Is(i, ";"))
            {
                return false;
            }
            else if (_tokens.IsIdentifier(i))
            {
                if (_tokens.IsAny(i, words))
                {
                    return true;
                }

                // In class Vm @Inject constructor(…), the class is before the constructor.
                if (_tokens.IsAny(i, _language.FunctionWords) && !_tokens.Is(i, "constructor"))
                {
                    return false;
                }
            }

            if (isIndented && _tokens.IsFirstOnLine(i))
            {
                return false;
            }
        }

        return false;
    }
}
