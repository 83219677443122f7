using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <summary>Determines where an expression ends, and the kind of its value.</summary>
internal sealed partial class ExpressionClassifier
{
    /// <summary>How deeply nested brackets and casts are followed.</summary>
    private const int Deepest = 4;

    /// <summary>The maximum length of an expression, in tokens: longer ones name no participant.</summary>
    private const int Longest = 1_000;

    /// <summary>Words before a bracket that do not call anything.</summary>
    private static readonly KeywordSet s_noCalls = new("await", "void", "return", "typeof", "new", "in", "of", "if", "else", "case", "yield", "try", "throw", "and", "or", "not");

    /// <summary>Tokens that continue the previous line.</summary>
    private static readonly KeywordSet s_continuing = new(".", "?", "??", "||", "&&", ":", "->", "=", "as", "or");

    private static readonly KeywordSet s_selfReferences = new("this", "self", "widget", "super");

    private readonly TokenList _tokens;
    private readonly SymbolTable _bindings;
    private readonly Imports _imports;
    private readonly FileDeclarations _own;
    private readonly TypeResolver _types;
    private readonly HashSet<string> _transparent;
    private readonly bool _hasArrows;
    private readonly bool _isPython;
    private readonly bool _castsBefore;
    private readonly bool _isJavaScript;
    private readonly bool _isSvelte;
    private readonly bool _isCSharp;
    private readonly bool _isVue;
    private readonly bool _isFlutter;
    private (int Start, int End)? _props;
    private readonly FunctionTypes _functionTypes;
    private readonly DeclaredTypes _declared;

    public ExpressionClassifier(TokenList tokens, ClientLanguage language, SymbolTable bindings, Imports imports, FileDeclarations own, TypeResolver types)
    {
        _types = types;
        _transparent = TransparentCalls.GetNames(language.Sdk);
        _isPython = language.Sdk == ClientSdk.Python;
        _isJavaScript = language.Sdk == ClientSdk.JavaScript;
        _isFlutter = language.Sdk == ClientSdk.Flutter;
        _isCSharp = language.Sdk == ClientSdk.CSharp;
        _isVue = language.Name == "Vue";
        _isSvelte = language.Name == "Svelte";
        _castsBefore = language.TypesComeFirst && language.Sdk != ClientSdk.Flutter;
        _functionTypes = new FunctionTypes(tokens, language, types);
        _declared = new DeclaredTypes(tokens, language, own, types);
        _hasArrows = language.Sdk == ClientSdk.Cpp;
        _tokens = tokens;
        _bindings = bindings;
        _imports = imports;
        _own = own;
    }

    /// <summary>The first token after an expression.</summary>
    /// <param name="start">Its first token.</param>
    /// <param name="isInHead">Whether a brace after it opens the block of a statement.</param>
    public int FindEnd(int start, bool isInHead)
    {
        int most = Math.Min(_tokens.Count, start + Longest);
        for (int i = start; i < most; i++)
        {
            if (_tokens.KindOf(i) == TokenKind.Close || _tokens.IsAny(i, ";", ","))
            {
                return i;
            }

            if (i > start && ((_tokens.Is(i, "else") && !_isPython) || (_tokens.IsFirstOnLine(i) && !ContinuesOnNextLine(i))))
            {
                return i;
            }

            if (_tokens.SkipTypeArguments(i) is var close && close > i && _tokens.Is(close + 1, "("))
            {
                // new Map<string, Room>()
                i = close;
            }
            else if (_tokens.KindOf(i) == TokenKind.Open)
            {
                if (isInHead && i > start && _tokens.IsBlock(i))
                {
                    return i;
                }

                i = Math.Max(i, _tokens.MatchingBracket(i));
            }
        }

        return most;
    }

    /// <summary>The kind of an expression's value.</summary>
    public ValueKind Classify(int start, int end, int depth = 0)
    {
        if (depth > Deepest)
        {
            return ValueKind.None;
        }

        int last = end;
        if (_isJavaScript && _tokens.Is(start, "<") && _tokens.IsIdentifier(start + 1))
        {
            // <LocalParticipant>p
            int close = start + 1;
            while (close < end && close < start + LongestTypeArguments && !_tokens.Is(close, ">"))
            {
                close++;
            }

            ValueKind asserted = _types.Resolve(start + 1, close);
            if (asserted != ValueKind.None || _types.IsUnrelated(start + 1, close))
            {
                return asserted;
            }

            // <any>p is p.
            start = close + 1;
        }

        if (_castsBefore && _tokens.Is(start, "(") && _tokens.MatchingBracket(start) is var bracket && bracket > start && bracket < end - 1 && (_tokens.IsIdentifier(bracket + 1) || _tokens.Is(bracket + 1, "(")) && _types.Resolve(start + 1, bracket) is var cast && cast != ValueKind.None)
        {
            // In (LocalParticipant) p.get(), the cast applies to the whole chain.
            return cast;
        }

        for (int i = start; i < last; i++)
        {
            if (_tokens.KindOf(i) == TokenKind.Open)
            {
                i = Math.Max(i, _tokens.MatchingBracket(i));
            }
            else if (_tokens.IsAny(i, "as", "is") && !IsMember(i))
            {
                return _types.Resolve(i + 1, last) is var type && type != ValueKind.None ? type
                    : _tokens.Is(i, "as") && _types.IsUnrelated(i + 1, last) ? ValueKind.None
                    : Classify(start, i, depth + 1);
            }
            else if (_tokens.Is(i, "&&"))
            {
                start = i + 1;
            }
            else if (_tokens.IsAny(i, "??", "||", "or") || (_tokens.Is(i, "?") && _tokens.Is(i + 1, ":")))
            {
                // Both operands count as the same kind, unless one of them is clearly unrelated.
                ValueKind first = Classify(start, i, depth + 1);
                int second = _tokens.Is(i, "?") ? i + 2 : i + 1;
                return first != ValueKind.None || IsUnrelated(start, i) || second >= end ? first : Classify(second, end, depth + 1);
            }
            else if (_tokens.Is(i, "if") && i > start && _isPython)
            {
                // room.local_participant if room else None
                int otherwise = i + 1;
                while (otherwise < last && !_tokens.Is(otherwise, "else"))
                {
                    otherwise = _tokens.SkipBrackets(otherwise) + 1;
                }

                ValueKind first = Classify(start, i, depth + 1);
                return first != ValueKind.None || otherwise + 1 >= last ? first : Classify(otherwise + 1, last, depth + 1);
            }
            else if (_tokens.Is(i, "?") && !_tokens.IsAny(i + 1, ".", "[") && i + 1 < last)
            {
                return ClassifyTested(start, i, i + 1) is var tested && tested != ValueKind.None ? tested : ClassifyConditional(i + 1, last, depth);
            }
        }

        return last > start ? ClassifyEndingAt(last - 1, depth) : ValueKind.None;
    }

    /// <summary>The kind of the value that ends at a token: a chain of members and calls, read from its end.</summary>
    public ValueKind ClassifyEndingAt(int last, int depth = 0)
    {
        while (true)
        {
            while (_tokens.IsAny(last, "!", "?") && last > 0)
            {
                last--;
            }

            bool isCall = _tokens.Is(last, ")");
            int name = last;
            if (_tokens.Is(last, "]") && _tokens.MatchingBracket(last) is > 0 and var index && (_tokens.IsIdentifier(index - 1) || _tokens.IsAny(index - 1, ")", "?", "!")))
            {
                // An element of a collection of rooms is a room.
                last = index - 1;
                continue;
            }

            if (_isJavaScript && _tokens.Is(last, "]") && _tokens.MatchingBracket(last) is var list and >= 0 && _tokens.Is(list + 1, "..") && _tokens.Is(list + 2, "."))
            {
                // [...rooms.values()]
                return Classify(list + 3, last, depth + 1);
            }

            if (_tokens.Is(last, "}"))
            {
                return ClassifyClosure(_tokens.MatchingBracket(last), depth);
            }

            if (isCall)
            {
                int open = _tokens.MatchingBracket(last);
                name = open - 1;
                if (open < 0)
                {
                    return ValueKind.None;
                }

                if (ClassifyTypeArgument(name) is var typed && typed != ValueKind.None)
                {
                    return typed;
                }

                if (IsTransparent(name))
                {
                    return depth > Deepest ? ValueKind.None : ClassifyArgument(open, last, depth);
                }

                if (!_tokens.IsIdentifier(name) || (_tokens.IsAny(name, s_noCalls) && !IsMember(name)))
                {
                    return ClassifyParenthesized(open, last, depth);
                }
            }

            if (!_tokens.IsIdentifier(name))
            {
                return ValueKind.None;
            }

            bool isMember = IsMember(name);
            string text = _tokens.TextOf(name);
            if (isMember && NamingConventions.IsTransparentMember(text) && IsMemberOfSelf(name) && _bindings.LookupMember(text, name) is { } own && own.Kind != ValueKind.None)
            {
                return own.Kind;
            }

            bool hasArguments = isCall && _tokens.MatchingBracket(last) != last - 1;
            if (isMember && (hasArguments ? NamingConventions.IsTransparentMethod(text) && !IsModelOfParticipant(name) : NamingConventions.IsTransparentMember(text)))
            {
                last = name - 2;
                continue;
            }

            return isCall ? ClassifyCall(name, text, isMember) : ClassifyName(name, text, isMember);
        }
    }

    /// <summary>
    /// Whether the owner is a model that has the participant's name, and members by key: <c>state.localParticipant.get('profile')</c>.
    /// </summary>
    private bool IsModelOfParticipant(int name) => NamingConventions.IsParticipant(_tokens, Owner(name)) && TypeOf(Owner(name)) is null;

    /// <summary>Whether a value has the name of a room, and nothing shows that it is unrelated: enough for a method whose name only LiveKit uses.</summary>
    public bool IsCalledRoom(int last)
    {
        while (_tokens.IsAny(last, "!", "?") && last > 0)
        {
            last--;
        }

        if (!_tokens.IsIdentifier(last) || NamingConventions.KindByConvention(_tokens.TextOf(last)) != ValueKind.Room)
        {
            return false;
        }

        string text = _tokens.TextOf(last);
        if (TypeOf(last) is { } type && _types.Resolve(type.Start, type.End) == ValueKind.None && _types.IsUnrelated(type.Start, type.End))
        {
            return false;
        }

        VariableSymbol? symbol = IsMember(last) ? (IsMemberOfSelf(last) ? _bindings.LookupMember(text, last) : null) : _bindings.Lookup(text, last);
        return !_bindings.HasUnrelatedMember(text) && symbol is not { IsUnrelated: true } && !(symbol?.Initializer is { } value && _own.IsCreatedByFile(value.Start, value.End));
    }

    /// <summary>Whether a line continues the one before it.</summary>
    private bool ContinuesOnNextLine(int token)
        => _tokens.IsAny(token, s_continuing)
            || (_tokens.KindOf(token - 1) == TokenKind.Punctuation && !_tokens.IsAny(token - 1, "!", ">", "?") && !(_isPython && _tokens.Is(token - 1, ".") && _tokens.Is(token - 2, "..")));
}
