using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <summary>The receiver of calls without a receiver, or on self, in an extension of one of the SDK's types.</summary>
internal sealed class ExtensionReceivers
{
    private const int Deepest = 20;
    private const int LongestHead = 40;

    private readonly TokenList _tokens;
    private readonly ClientLanguage _language;
    private readonly TypeResolver _types;
    private readonly ExpressionClassifier _expressions;

    public ExtensionReceivers(TokenList tokens, ClientLanguage language, TypeResolver types, ExpressionClassifier expressions)
    {
        _tokens = tokens;
        _language = language;
        _types = types;
        _expressions = expressions;
    }

    /// <summary>The kind of the implicit receiver at a token.</summary>
    public ValueKind At(int token)
    {
        if (_language.Sdk is not (ClientSdk.Swift or ClientSdk.Android or ClientSdk.Rust or ClientSdk.Flutter)
            || (_language.Sdk == ClientSdk.Android && _language.TypesComeFirst))
        {
            return ValueKind.None;
        }

        if (_language.Sdk == ClientSdk.Android && OfBranch(_tokens.Is(token - 2, "this") ? token - 3 : token - 1) is var branch && branch != ValueKind.None)
        {
            return branch;
        }

        int at = token;
        for (int depth = 0; depth < Deepest && at >= 0; depth++)
        {
            if (_tokens.IsBlock(at) && OfScope(at) is var scope && scope != ValueKind.None)
            {
                return scope;
            }

            for (int i = at - 1; i > Math.Max(-1, at - LongestHead); i--)
            {
                if (_tokens.KindOf(i) == TokenKind.Close)
                {
                    // After the end of a block, another declaration begins.
                    int open = _tokens.MatchingBracket(i);
                    if (open < 0 || _tokens.Is(i, "}"))
                    {
                        break;
                    }

                    i = open;
                }
                else if (_tokens.KindOf(i) == TokenKind.Open || _tokens.Is(i, ";"))
                {
                    break;
                }
                else if (_tokens.IsAny(i, "extension", "fun", "impl"))
                {
                    return OfHead(i, at);
                }
                else if (_tokens.IsAny(i, _language.TypeWords))
                {
                    return ValueKind.None;
                }
            }

            at = _tokens.EnclosingBracket(at);
        }

        return ValueKind.None;
    }

    /// <summary><c>extension LocalParticipant</c>, <c>extension Hand on LocalParticipant</c>, <c>fun LocalParticipant.raise()</c>, <c>impl Hand for LocalParticipant</c>.</summary>
    private ValueKind OfHead(int word, int end)
    {
        int start = word + 1;
        if (_language.Sdk is ClientSdk.Flutter or ClientSdk.Rust)
        {
            while (start < end && !_tokens.IsAny(start, "on", "for"))
            {
                start++;
            }

            return start < end ? _types.Resolve(start + 1, end) : ValueKind.None;
        }

        if (_language.Sdk == ClientSdk.Swift)
        {
            while (_tokens.Is(start + 1, ".") && _tokens.IsIdentifier(start + 2))
            {
                start += 2;
            }

            return _tokens.Is(word, "extension") ? _types.ResolveAt(start) : ValueKind.None;
        }

        int name = start;
        while (name < end && !_tokens.Is(name, "("))
        {
            name++;
        }

        return _tokens.Is(name - 2, ".") ? _types.Resolve(start, name - 2) : ValueKind.None;
    }

    /// <summary>Kotlin's <c>if (this is LocalParticipant) …</c>, by the bracket that closes the condition.</summary>
    private ValueKind OfBranch(int close)
    {
        int open = _tokens.Is(close, ")") ? _tokens.MatchingBracket(close) : -1;
        return open > 0 && _tokens.Is(open - 1, "if") && _tokens.Is(open + 1, "this") && _tokens.Is(open + 2, "is")
            ? _types.Resolve(open + 3, close)
            : ValueKind.None;
    }

    /// <summary>Kotlin's <c>with(lp) { … }</c>, <c>lp.apply { … }</c> and <c>lp.run { … }</c>.</summary>
    private ValueKind OfScope(int open)
    {
        if (_language.Sdk != ClientSdk.Android)
        {
            return ValueKind.None;
        }

        if (_tokens.IsAny(open - 1, "apply", "run") && _tokens.Is(open - 2, "."))
        {
            return _expressions.ClassifyEndingAt(open - 3);
        }

        int bracket = _tokens.Is(open - 1, ")") ? _tokens.MatchingBracket(open - 1) : -1;
        if (OfBranch(open - 1) is var branch && branch != ValueKind.None)
        {
            return branch;
        }

        if (_expressions.ReceiverOfLastParameter(bracket > 0 ? bracket - 1 : open - 1) is var (start, end))
        {
            // eachMe { … }, where fun eachMe(block: LocalParticipant.() -> Unit)
            return _types.Resolve(start, end);
        }

        return bracket > 0 && _tokens.Is(bracket - 1, "with") ? _expressions.Classify(bracket + 1, open - 1) : ValueKind.None;
    }
}
