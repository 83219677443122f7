using GrantGen.Clients.Binding;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;

namespace GrantGen.Clients.Uses;

/// <summary>
/// Determines whether a value is a publication of another participant: by its type, its name or its origin. A method with the name of an SDK method
/// is not enough: apps subscribe to newsletters as well.
/// </summary>
internal sealed class PublicationClassifier
{
    private const int LongestChain = 60;
    private const int LongestHead = 40;
    private const int MostHeads = 6;

    private static readonly KeywordSet s_chain = new(".", "->", "?", "!");
    private static readonly KeywordSet s_statements = new("for", "if", "while", "switch", "await");
    private static readonly KeywordSet s_shortNames = new("pub", "pubs", "trackPub", "remotePub");

    private readonly TokenList _tokens;
    private readonly ClientLanguage _language;
    private readonly SymbolTable _bindings;
    private readonly ExpressionClassifier _expressions;

    public PublicationClassifier(TokenList tokens, ClientLanguage language, SymbolTable bindings, ExpressionClassifier expressions)
    {
        _tokens = tokens;
        _language = language;
        _bindings = bindings;
        _expressions = expressions;
    }

    /// <summary>Whether the value that ends at a token is a publication.</summary>
    public bool IsPublication(int last)
    {
        ValueKind kind = _expressions.ClassifyEndingAt(last);
        if (kind != ValueKind.None)
        {
            return kind == ValueKind.Publication;
        }

        int start = StartOf(last);
        for (int i = start; i <= last; i++)
        {
            if (_expressions.IsTestDouble(i))
            {
                return false;
            }
        }

        string root = _tokens.TextOf(start);
        if (_bindings.Lookup(root, start)?.Initializer is { } made && _expressions.IsUnrelated(made.Start, made.End))
        {
            return false;
        }

        return MentionsPublication(start, last + 1)
            || (_bindings.Lookup(root, start)?.Initializer is { } value && MentionsPublication(value.Start, Math.Min(value.End, value.Start + LongestChain)))
            || IsYieldedBy(start, root);
    }

    /// <summary>The first token of a chain of members and calls.</summary>
    private int StartOf(int last)
    {
        int at = last;
        for (int least = Math.Max(0, last - LongestChain); at > least; at--)
        {
            if (_tokens.KindOf(at) == TokenKind.Close)
            {
                if (_tokens.MatchingBracket(at) is not (>= 0 and var open) || open < least)
                {
                    return at;
                }

                at = open;
            }

            bool isInChain = _tokens.IsAny(at - 1, s_chain) || (_tokens.KindOf(at) == TokenKind.Open && _tokens.IsIdentifier(at - 1))
                || _tokens.IsAny(at, s_chain);
            if (!isInChain)
            {
                return at;
            }
        }

        return at;
    }

    /// <summary>Whether a loop, or a call with a closure, shows that a name is a publication.</summary>
    private bool IsYieldedBy(int start, string root)
    {
        int open = _tokens.EnclosingBracket(start);
        for (int i = 0; i < MostHeads && open >= 0; i++, open = _tokens.EnclosingBracket(open))
        {
            int head = open;
            while (head > Math.Max(0, open - LongestHead) && !_tokens.IsAny(head - 1, ";", "{", "}")
                && (head == open || !_tokens.IsFirstOnLine(head) || _tokens.Is(head, ".")))
            {
                if (_tokens.Is(head - 1, ")") && EndsParameters(head - 1))
                {
                    return false;
                }

                head--;
            }

            // The parameters of an arrow function are within the bracket of the call.
            int end = _tokens.IsBlock(open) && _language.LabelSign is null ? open : Math.Min(start, open + LongestHead);
            if ((root is "it" or "$0" || ContainsName(head, end, root)) && MentionsPublication(head, open))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a bracket closes the parameters of a named function: names in them are unrelated.</summary>
    private bool EndsParameters(int close)
    {
        int name = _tokens.MatchingBracket(close) - 1;
        return !_language.FunctionWords.IsEmpty
            ? _tokens.IsAny(name - 1, _language.FunctionWords) || _tokens.Is(name, ">")
            : _tokens.IsBlock(close + 1) && _tokens.IsIdentifier(name) && !_tokens.IsAny(name, s_statements);
    }

    private bool ContainsName(int start, int end, string name)
    {
        for (int i = start; i < end; i++)
        {
            if (_tokens.Is(i, name) && !_tokens.Is(i - 1, ".") && !_tokens.Is(i + 1, "."))
            {
                return true;
            }
        }

        return false;
    }

    private bool MentionsPublication(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_tokens.IsIdentifier(i) && HasPublicationName(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name is that of a publication or a track, or of several. A tracker and a list of tracks do not count.</summary>
    private bool HasPublicationName(int word)
        => _tokens.IsAny(word, s_shortNames)
            || HasNamePart(word, "publication", isLast: true)
            || HasNamePart(word, "trackpub", isLast: false)
            || HasNamePart(word, "track", isLast: true);

    /// <summary>Whether a name contains a word as a part, in any case, singular or plural.</summary>
    private bool HasNamePart(int word, string part, bool isLast)
    {
        string text = _tokens.TextOf(word);
        int at = text.IndexOf(part, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || (at > 0 && char.IsLetter(text[at - 1]) && !char.IsUpper(text[at])))
        {
            return false;
        }

        int end = at + part.Length;
        end += end < text.Length && text[end] == 's' ? 1 : 0;
        return isLast ? text.Substring(end).Trim('_').Length == 0 : end >= text.Length || !char.IsLower(text[end]) || part == "trackpub";
    }
}
