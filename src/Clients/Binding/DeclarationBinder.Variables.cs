using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <content>Declarations and assignments of variables.</content>
internal sealed partial class DeclarationBinder
{
    private static readonly KeywordSet s_modifiers = new("mut", "*", "&", "final", "const", "auto", "late");
    private static readonly KeywordSet s_signsOfType = new("?", "<", "*", "&", ".");
    private static readonly KeywordSet s_behindStatedType = new("=", ";", ",", "by");

    /// <summary><c>let lp = room.localParticipant</c>, with its type or without a value, and the patterns of JavaScript.</summary>
    private void ReadDeclaration(int keyword)
    {
        int name = keyword + 1;
        while (_tokens.IsAny(name, s_modifiers))
        {
            name++;
        }

        bool isInHead = _tokens.IsAny(keyword - 1, s_heads) || (_tokens.Is(keyword - 1, "(") && _tokens.IsAny(keyword - 2, s_heads))
            || _tokens.Is(keyword - 1, ",");
        if (_tokens.KindOf(name) == TokenKind.Open)
        {
            BindDestructuring(name, keyword);
            return;
        }

        if (_language.Sdk is ClientSdk.Rust or ClientSdk.Swift or ClientSdk.Flutter
            && (_tokens.Is(name, ".")
                || (_tokens.IsIdentifier(name) && (_tokens.IsAny(name + 1, "(", "::") || (_tokens.Is(name + 1, "{") && _language.Sdk == ClientSdk.Rust)))))
        {
            // Dart's const RoomName() is a value, and declares nothing.
            if (!_tokens.Is(keyword, "const"))
            {
                BindConstructorPattern(name, keyword);
            }

            return;
        }

        if (!_tokens.IsIdentifier(name) || (_language.TypesComeFirst && _tokens.KindOf(name + 1) is TokenKind.Identifier && !_tokens.Is(name + 1, "in")))
        {
            return;
        }

        if (_language.Sdk == ClientSdk.Flutter && _tokens.Is(keyword - 1, "case") && _tokens.EnclosingBracket(keyword) is > 0 and var head
            && _tokens.Is(head - 1, "if") && BindMatched(name, head, keyword))
        {
            return;
        }

        if (_language.TypesComeFirst && _tokens.IsAny(name + 1, s_signsOfType))
        {
            return;
        }

        if (_language.Sdk is ClientSdk.Swift or ClientSdk.Flutter && BindPartOfPattern(name, keyword))
        {
            return;
        }

        if (_language.Sdk == ClientSdk.Android && _tokens.Is(name + 1, ".") && BindExtensionProperty(name, keyword))
        {
            return;
        }

        int at = name + 1;
        ValueKind typed = ValueKind.None;
        bool isOther = false;
        (int Start, int End)? declared = null;
        int first = _tokens.IsAny(keyword - 1, s_modifiers) ? keyword - 1 : keyword;
        bool isLoop = _tokens.Is(first - 1, "for") || (_tokens.Is(first - 1, "(") && _tokens.IsAny(first - 2, "for", "foreach"));
        bool isRange = isLoop && (_tokens.IsAny(at, "of", "in") || (_language.Sdk == ClientSdk.Cpp && _tokens.Is(at, ":")));
        if (!isRange && _tokens.IsAny(at, ":", "!"))
        {
            int type = at + 1;
            while (at < _tokens.Count && !_tokens.IsAny(at, s_behindStatedType) && !(_tokens.IsFirstOnLine(at) && at > type)
                && _tokens.KindOf(at) != TokenKind.Close && (_tokens.KindOf(at) != TokenKind.Open || (_tokens.Is(at, "[") && at == type)))
            {
                // Swift's [String: Room], TypeScript's Map<string, Room>.
                at = _tokens.SkipBrackets(_tokens.SkipTypeArguments(at)) + 1;
            }

            typed = _types.Resolve(type, at);
            isOther = typed == ValueKind.None && _types.IsUnrelated(type, at);
            declared = (type, at);
        }
        else if (_language.Sdk == ClientSdk.Go && (_tokens.IsIdentifier(at) || _tokens.Is(at, "*")))
        {
            // The type follows the name directly.
            int end = _expressions.FindEnd(at, isInHead);
            typed = _types.Resolve(at, end);
            isOther = typed == ValueKind.None && _types.IsUnrelated(at, end);
            declared = (at, end);
        }
        else if (_language.Sdk == ClientSdk.Swift && InjectedType(keyword) is { } injected)
        {
            typed = _types.Resolve(injected.Start, injected.End);
            declared = injected;
        }
        else if (_tokens.Is(at, "as"))
        {
            typed = _types.Resolve(at + 1, _expressions.FindEnd(at, isInHead));
        }

        // Kotlin: val me get() = room.localParticipant.
        at = _tokens.Is(at, "get") && _tokens.Is(at + 1, "(") && _tokens.Is(at + 3, "=") ? at + 3 : at;
        if (_tokens.Is(at, "=") && _tokens.KindOf(at) == TokenKind.Punctuation)
        {
            (int Start, int End) value = (at + 1, _expressions.FindEnd(at + 1, isInHead));
            ValueKind kind = typed != ValueKind.None ? typed : isOther ? ValueKind.None : _expressions.Classify(value.Start, value.End);
            Add(name, keyword, kind, IsNothing(value) ? null : value, typed != ValueKind.None || isOther, isOther, declared: declared);
        }
        else if (_tokens.Is(at, "by"))
        {
            // Kotlin's delegates: by lazy { … }, by remember { … }.
            (int Start, int End) value = (at + 1, _expressions.FindEnd(at + 1, isInHead: false));
            Add(name, keyword, typed != ValueKind.None ? typed : isOther ? ValueKind.None : _expressions.Classify(value.Start, value.End), value,
                typed != ValueKind.None || isOther, isOther, declared: declared);
        }
        else if (_language.Sdk == ClientSdk.CSharp && _tokens.Is(keyword - 1, "out") && _tokens.EnclosingBracket(keyword) is > 2 and var bracket
            && _tokens.Is(bracket, "("))
        {
            // rooms.TryGetValue(id, out var room)
            ValueKind element = _tokens.Is(bracket - 2, ".") ? _expressions.ClassifyEndingAt(bracket - 3) : ValueKind.None;
            _bindings.Add(new VariableSymbol(_tokens.TextOf(name), keyword, _blocks.EndOf(_blocks.EnclosingBlock(keyword)), element, null, isMember: false));
        }
        else if (typed != ValueKind.None || isOther || !isInHead || isLoop)
        {
            // Swift's `if let lp` rebinds the outer name; in a loop it is another value.
            ValueKind element = isRange && !(_language.Sdk == ClientSdk.JavaScript && _tokens.Is(at, "in")) ? ElementOf(at + 1) : typed;
            Add(name, keyword, element, _tokens.IsAny(at, "of", "in") ? (at, at + 1) : null, typed != ValueKind.None || isOther, isOther, declared: declared,
                collection: isRange ? CollectionAt(at + 1) : null);
        }
    }

    /// <summary><c>lp = room.localParticipant</c>: an assignment to a variable or a member, or a declaration in Python and Go.</summary>
    private void ReadAssignment(int name)
    {
        bool isMember = _tokens.Is(name - 1, ".") && _tokens.IsAny(name - 2, "this", "self");
        if ((_tokens.Is(name - 1, ".") && !isMember) || _tokens.IsAny(name - 1, s_declarations)
            || (_tokens.Is(_tokens.EnclosingBracket(name), "(") && !_tokens.Is(name + 1, ":=")))
        {
            return;
        }

        if (_tokens.Is(name - 1, ","))
        {
            BindPrecedingNames(name);
        }

        (int Start, int End) value = (name + 2, _expressions.FindEnd(name + 2, isInHead: _tokens.Is(name + 1, ":=") && EnclosingStatement(name) >= 0));
        for (int i = value.Start; _language.IsFunctionScoped && _tokens.Is(name + 1, ":=") && i < value.End; i = _tokens.SkipBrackets(i) + 1)
        {
            // if lp := room.local_participant:
            value = _tokens.Is(i, ":") ? (value.Start, i) : value;
        }

        if (_language.Sdk == ClientSdk.Go && _tokens.Is(value.End - 1, ")") && _tokens.Is(value.End - 2, "type"))
        {
            ReadTypeSwitch(name);
            return;
        }

        bool isOfMany = _tokens.Is(name - 1, ",") && (_language.Sdk == ClientSdk.Go || _language.IsFunctionScoped);
        bool isRange = _language.Sdk == ClientSdk.Go && _tokens.Is(value.Start, "range");
        ValueKind kind = isRange ? _expressions.Classify(value.Start + 1, value.End)
            : isOfMany ? KindOfElement(PrecedingNames(name), value) : _expressions.Classify(value.Start, value.End);
        if (isMember)
        {
            bool isOther = _expressions.IsTestDouble(value.Start, value.End) || (kind == ValueKind.None && _expressions.IsUnrelated(value.Start, value.End));
            if (kind != ValueKind.None || isOther)
            {
                AddMember(name, isOther ? ValueKind.None : kind, value, isStated: false, isOther);
            }
        }
        else if (_language.Sdk == ClientSdk.JavaScript && _blocks.IsType(_tokens.EnclosingBracket(name)))
        {
            bool isOther = kind == ValueKind.None && _expressions.IsUnrelated(value.Start, value.End);
            if (kind != ValueKind.None || isOther)
            {
                AddMember(name, kind, value, isStated: true, isOther);
            }
        }
        else if (_tokens.Is(name + 1, ":=") || _bindings.Lookup(_tokens.TextOf(name), name) is not { } known)
        {
            if (_language.IsFunctionScoped || _tokens.Is(name + 1, ":=") || kind != ValueKind.None)
            {
                if (_tokens.Is(name + 1, ":=") && EnclosingStatement(name) is >= 0 and var body)
                {
                    AddParameter(name, kind, name, _blocks.EndOf(body), isOfType: false, collection: isRange ? (value.Start + 1, value.End) : null);
                    return;
                }

                Add(name, name, kind, IsNothing(value) ? null : value);
            }
        }
        else if (_language.IsFunctionScoped && known.End != _blocks.EndOf(_blocks.EnclosingScope(name)))
        {
            Add(name, name, kind, value);
        }
        else if (!IsNothing(value))
        {
            known.MergeAssignment(kind, value);
        }
    }

    private void Add(int name, int from, ValueKind kind, (int Start, int End)? value, bool isStated = false, bool isOther = false,
        ValueKind takenOf = ValueKind.None, (int Start, int End)? declared = null, (int Start, int End)? collection = null)
    {
        if (value is { } made)
        {
            bool isDouble = _expressions.IsTestDouble(made.Start, made.End);
            isOther |= isDouble || (kind == ValueKind.None && _expressions.IsUnrelated(made.Start, made.End));
            kind = isDouble ? ValueKind.None : kind;
            isOther |= kind == ValueKind.None
                && (_expressions.IsDoubted(made.End - 1) || (NamingConventions.IsParticipant(_tokens, name) && _expressions.IsOfOwnType(made.End - 1)));
        }

        (int start, int end, bool isMember) = ScopeOfVariable(from);
        _bindings.Add(new VariableSymbol(_tokens.TextOf(name), start, end, kind, value, isMember) { HasDeclaredType = isStated, IsUnrelated = isOther, DestructuredFrom = takenOf, DeclaredType = declared, Collection = collection, ExtensionOf = isMember ? KindOfExtension(start) : ValueKind.None });
    }

    /// <summary>Where a variable is known that is declared at a token.</summary>
    private (int Start, int End, bool IsMember) ScopeOfVariable(int from)
    {
        int scope = _blocks.EnclosingScope(from);
        int parent = _tokens.EnclosingBracket(from);
        if (IsInCase(from))
        {
            return (from, EndOfCase(from, _blocks.EndOf(scope)), false);
        }

        if (_tokens.Is(parent, "(") && _tokens.Is(parent - 1, "for") && _blocks.BlockAfter(_tokens.MatchingBracket(parent)) < 0)
        {
            return (from, _expressions.FindEnd(_tokens.MatchingBracket(parent) + 1, isInHead: false), false);
        }

        if (_tokens.Is(parent, "(") && _blocks.BlockAfter(_tokens.MatchingBracket(parent)) is >= 0 and var body && !_language.IsFunctionScoped)
        {
            return (from, _blocks.EndOf(body), false);
        }

        // A field is in scope in all of its type, also above its declaration.
        bool isMember = _blocks.IsType(scope);
        return (isMember ? scope : from, _blocks.EndOf(scope), isMember);
    }

    private bool IsNothing((int Start, int End) value) => value.End == value.Start + 1 && _tokens.IsAny(value.Start, s_nullLiterals);
}
