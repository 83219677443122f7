using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <summary>Determines where an expression ends, and the kind of its value.</summary>
internal sealed partial class ExpressionClassifier
{
    /// <summary>How deeply nested brackets and casts are followed.</summary>
    private const int Deepest = 4;

    /// <summary>Statements that have a value in some languages.</summary>
    private static readonly KeywordSet s_branches = new("match", "if", "switch", "when");

    /// <summary>Words before a bracket that do not call anything.</summary>
    private static readonly KeywordSet s_noCalls = new("await", "void", "return", "typeof", "new", "in", "of", "if", "else", "case", "yield", "try", "throw",
        "and", "or", "not");

    /// <summary>Tokens that continue the previous line.</summary>
    private static readonly KeywordSet s_continuing = new(".", "?", "??", "||", "&&", ":", "->", "=", "as", "or");

    /// <summary>Methods of Rust's locks, cells and references that yield their content.</summary>
    private static readonly KeywordSet s_rustAccessors = new("read", "write", "lock", "try_lock", "try_read", "borrow", "borrow_mut", "as_mut", "as_deref_mut",
        "upgrade", "take", "load_full", "cloned", "copied", "to_owned", "get_mut", "blocking_read", "blocking_lock");

    /// <summary>RxJS operators that emit the values of their source unchanged.</summary>
    private static readonly KeywordSet s_filteringOperators = new(
        "filter", "tap", "take", "takeUntil", "takeWhile", "first", "last", "skip", "debounceTime", "throttleTime", "distinctUntilChanged", "share", "shareReplay", "delay", "startWith", "observeOn", "takeUntilDestroyed", "auditTime");

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
    private readonly bool _isRust;
    private readonly bool _isGo;
    private readonly bool _hasBranchValues;
    private readonly bool _requiresSelf;
    private readonly ScopeTree _blocks;
    private readonly bool _hasExtensions;
    private (int Start, int End)? _props;
    private readonly FunctionTypes _functionTypes;
    private readonly DeclaredTypes _declared;
    private readonly FunctionResults _results;

    public ExpressionClassifier(TokenList tokens, ClientLanguage language, SymbolTable bindings, Imports imports, FileDeclarations own, TypeResolver types,
        ScopeTree blocks, DeclaredTypes declared, FunctionTypes functionTypes)
    {
        _results = new FunctionResults(tokens, language, blocks);
        _types = types;
        _transparent = TransparentCalls.GetNames(language.Sdk);
        _isPython = language.Sdk == ClientSdk.Python;
        _isJavaScript = language.Sdk == ClientSdk.JavaScript;
        _isFlutter = language.Sdk == ClientSdk.Flutter;
        _blocks = blocks;
        _requiresSelf = language.Sdk is ClientSdk.JavaScript or ClientSdk.Python or ClientSdk.Rust or ClientSdk.Go;
        _isGo = language.Sdk == ClientSdk.Go;
        _hasBranchValues = language.Sdk is ClientSdk.Rust or ClientSdk.Swift or ClientSdk.Android or ClientSdk.Flutter;
        _isRust = language.Sdk == ClientSdk.Rust;
        _hasExtensions = language.Sdk is ClientSdk.Flutter or ClientSdk.Swift or ClientSdk.Android;
        _isCSharp = language.Sdk == ClientSdk.CSharp;
        _isVue = language.Name == "Vue";
        _isSvelte = language.Name == "Svelte";
        _castsBefore = language.TypesComeFirst && language.Sdk != ClientSdk.Flutter;
        _functionTypes = functionTypes;
        _declared = declared;
        _hasArrows = language.Sdk == ClientSdk.Cpp;
        _tokens = tokens;
        _bindings = bindings;
        _imports = imports;
        _own = own;
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

        if (_castsBefore && _tokens.Is(start, "(") && _tokens.MatchingBracket(start) is var bracket && bracket > start && bracket < end - 1
            && (_tokens.IsIdentifier(bracket + 1) || _tokens.Is(bracket + 1, "(")) && _types.Resolve(start + 1, bracket) is var cast && cast != ValueKind.None)
        {
            // In (LocalParticipant) p.get(), the cast applies to the whole chain.
            return cast;
        }

        if (_hasBranchValues && _tokens.IsAny(start, s_branches))
        {
            return ClassifyBranches(start, last, depth);
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
            if (_tokens.Is(last, "]") && _tokens.MatchingBracket(last) is > 0 and var index
                && (_tokens.IsIdentifier(index - 1) || _tokens.IsAny(index - 1, ")", "?", "!")
                    || (_isJavaScript && _tokens.Is(index - 1, ".") && _tokens.Is(index - 2, "?"))))
            {
                // rooms?.[0]
                index -= _tokens.Is(index - 1, ".") ? 2 : 0;
                if (_isJavaScript && _tokens.Is(last - 2, "[") && _tokens.KindOf(last - 1) == TokenKind.StringLiteral
                    && NamingConventions.IsParticipant(_tokens.TextOf(last - 1)))
                {
                    // room['localParticipant']
                    return depth <= Deepest && ClassifyEndingAt(index - 1, depth + 1) == ValueKind.Room
                        ? ValueKind.Participant
                        : ValueKind.None;
                }

                // An element of a collection of rooms is a room.
                last = index - 1;
                continue;
            }

            if (_isJavaScript && _tokens.Is(last, "]") && _tokens.MatchingBracket(last) is var list and >= 0 && _tokens.Is(list + 1, "..")
                && _tokens.Is(list + 2, "."))
            {
                // [...rooms.values()]
                return Classify(list + 3, last, depth + 1);
            }

            if (_isFlutter && _tokens.IsAny(last, "]", "}") && _tokens.MatchingBracket(last) is > 1 and var literal && _tokens.Is(literal - 1, ">"))
            {
                return ClassifyLiteral(literal - 1);
            }

            if (_isRust && _tokens.Is(last, "}") && _tokens.MatchingBracket(last) is > 0 and var body && _tokens.IsAny(body - 1, "=", "unsafe"))
            {
                return ClassifyBlock(body, depth);
            }

            if (_isCSharp && _tokens.Is(last, "}") && _tokens.MatchingBracket(last) is > 0 and var arms && _tokens.Is(arms - 1, "switch"))
            {
                return ClassifyArms(arms, depth);
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

                // StreamController<Room>.broadcast()
                int arguments = _isFlutter && _tokens.Is(name - 1, ".") && _tokens.Is(name - 2, ">") ? name - 2 : name;
                if (ClassifyTypeArgument(arguments) is var typed && typed != ValueKind.None)
                {
                    return typed;
                }

                if (IsTransparent(name))
                {
                    return depth > Deepest ? ValueKind.None : ClassifyArgument(open, last, depth);
                }

                if ((_isJavaScript || _isFlutter || _isCSharp || _isRust) && _tokens.IsAny(name, s_mappings) && IsMember(name) && depth <= Deepest && ClassifyArgument(open, last, depth) is var mapped
                    && mapped != ValueKind.None)
                {
                    return mapped;
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
            if (isMember && NamingConventions.IsTransparentMember(text) && IsMemberOfSelf(name) && _bindings.LookupMember(text, name) is { } own
                && own.Kind != ValueKind.None)
            {
                return own.Kind;
            }

            bool hasArguments = isCall && _tokens.MatchingBracket(last) != last - 1;
            if (isMember && isCall && (_isRust ? _tokens.IsAny(name, s_rustAccessors) : _isJavaScript && text == "pipe" && IsFiltering(name + 1)))
            {
                last = name - 2;
                continue;
            }

            if (isMember
                && (hasArguments ? NamingConventions.IsTransparentMethod(text) && !IsModelOfParticipant(name) : NamingConventions.IsTransparentMember(text)))
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
        return !_bindings.HasUnrelatedMember(text) && symbol is not { IsUnrelated: true }
            && !(symbol?.Initializer is { } value && _own.IsCreatedByFile(value.Start, value.End));
    }
}
