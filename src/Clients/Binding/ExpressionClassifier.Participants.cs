using GrantGen.Clients.Lexing;

namespace GrantGen.Clients.Binding;

/// <content>
/// Values with the SDKs' names for the participant. The name counts, unless the file shows that it is unrelated.
/// </content>
internal sealed partial class ExpressionClassifier
{
    /// <summary>How many tokens of a chain are searched for a test double.</summary>
    private const int LongestChain = 40;

    /// <summary>The longest constructor call that is analyzed, in tokens.</summary>
    private const int LongestMade = 200;

    private static readonly KeywordSet s_chain = new(".", "?", "!", "::", "->");

    /// <summary>The current depth of nested owners of participants' names.</summary>
    private int _owners;

    /// <summary>Whether a name is a member of the preceding expression. In most languages an arrow has another meaning.</summary>
    public bool IsMember(int name) => _tokens.IsAny(name - 1, ".", "::") || (_hasArrows && _tokens.Is(name - 1, "->"));

    /// <summary>
    /// Whether a value clearly does not belong to LiveKit: by its constructor or type argument, or because it is an unrelated variable.
    /// </summary>
    public bool IsUnrelated(int start, int end)
        => _own.IsCreatedByFile(start, end)
            || HasUnrelatedTypeArgument(end)
            || IsConstructed(start, end)
            || (end == start + 1 && _tokens.IsIdentifier(start) && _bindings.Lookup(_tokens.TextOf(start), start) is { IsUnrelated: true });

    /// <summary>Whether a value is a test double, regardless of its declared type.</summary>
    public bool IsTestDouble(int start, int end) => _own.IsTestDouble(start, end);

    /// <summary>Whether a name is that of a test double.</summary>
    public bool IsTestDouble(int word) => _own.IsTestDouble(word);

    private ValueKind ClassifyParticipantName(int name, string text, bool isMember)
    {
        bool isOther;
        if (isMember && !IsMemberOfSelf(name) && TypeOf(Owner(name)) is { } type && _declared.TypeOfMember(type.Start, type.End, text) is { } declared)
        {
            // The file declares the owner's type, with the type of the member.
            ValueKind stated = _types.Resolve(declared.Start, declared.End);
            if (stated != ValueKind.None || _types.IsUnrelated(declared.Start, declared.End))
            {
                return stated;
            }
        }

        if (isMember && IsOfNamesake(Owner(name)))
        {
            return ValueKind.None;
        }

        if (!isMember || IsMemberOfSelf(name))
        {
            // For a name that is declared in another file, the declarations of that name here decide.
            VariableSymbol? binding = isMember ? _bindings.LookupMember(text, name) : _bindings.Lookup(text, name);
            isOther = binding is null ? _bindings.HasUnrelatedMember(text) : IsUnrelated(binding);
        }
        else
        {
            isOther = IsOfUnrelatedOwner(Owner(name), text);
        }

        isOther |= !_tokens.Is(name - 1, ".") && _tokens.Is(name, "LocalParticipant") && _own.Declares(text);
        return isOther || IsOnTestDouble(name) ? ValueKind.None : ValueKind.Participant;
    }

    /// <summary>Whether the owner of a participant's name is of an app type that has the name of an SDK type, or is constructed from one.</summary>
    private bool IsOfNamesake(int owner)
    {
        while (_tokens.IsAny(owner, "?", "!") && owner > 0)
        {
            owner--;
        }

        if (_tokens.Is(owner, ")"))
        {
            int callee = _tokens.MatchingBracket(owner) - 1;
            return _tokens.IsIdentifier(callee) && !IsMember(callee) && NamingConventions.KindOfType(_tokens, callee) != ValueKind.None
                && (_own.Declares(_tokens.TextOf(callee)) || _imports.IsImportedFromOther(_tokens.TextOf(callee)));
        }

        if (TypeOf(owner) is not { } type)
        {
            return false;
        }

        bool isNamesake = false;
        for (int i = type.Start; i < type.End; i++)
        {
            isNamesake |= _tokens.IsIdentifier(i) && NamingConventions.KindOfType(_tokens, i) is ValueKind.Room or ValueKind.Session;
        }

        return isNamesake && _types.Resolve(type.Start, type.End) == ValueKind.None;
    }

    /// <summary>Whether a value has the participant's name, and the file shows that it is unrelated.</summary>
    public bool IsDoubted(int last)
    {
        int name = _tokens.Is(last, ")") ? _tokens.MatchingBracket(last) - 1 : last;
        return _tokens.IsIdentifier(name) && IsMember(name) && NamingConventions.IsParticipant(_tokens, name) && ClassifyEndingAt(last) == ValueKind.None;
    }

    /// <summary>Whether a value has a declared type that is one of the file's own, and not LiveKit's.</summary>
    public bool IsOfOwnType(int last)
        => TypeOf(last) is { } type && _types.Resolve(type.Start, type.End) == ValueKind.None
            && Enumerable.Range(type.Start, Math.Max(0, type.End - type.Start)).Any(i => _tokens.IsIdentifier(i) && _own.Declares(_tokens.TextOf(i)));

    private bool IsUnrelated(VariableSymbol binding)
        => binding.IsUnrelated
            || (binding.IsUntypedParameter && _bindings.HasUnrelatedMember(binding.Name))
            || IsDestructuredFromUnrelated(binding)
            || (binding.Initializer is { } value && _own.IsCreatedByFile(value.Start, value.End));

    /// <summary>Whether a name was destructured from an object that the file declares: <c>const { localParticipant } = this</c>.</summary>
    private bool IsDestructuredFromUnrelated(VariableSymbol binding)
    {
        if (binding.Initializer is not { } value || !_tokens.Is(value.Start - 2, "}") || !NamingConventions.IsParticipant(binding.Name))
        {
            return false;
        }

        int owner = value.End - 1;
        return _tokens.IsAny(owner, s_selfReferences) && !IsMember(owner)
            ? _bindings.LookupMember(binding.Name, owner) is { IsUnrelated: true }
            : TypeOf(owner) is { } type
                && (_declared.TypeOfMember(type.Start, type.End, binding.Name) is { } declared
                    ? _types.Resolve(declared.Start, declared.End) == ValueKind.None && _types.IsUnrelated(declared.Start, declared.End)
                    : _bindings.HasUnrelatedMember(binding.Name) && _types.Resolve(type.Start, type.End) == ValueKind.None
                        && _types.IsUnrelated(type.Start, type.End));
    }

    /// <summary>Whether the owner of a participant's name is an object that the file declares, so that its participant is unrelated too.</summary>
    private bool IsOfUnrelatedOwner(int owner, string text)
    {
        VariableSymbol? binding = _tokens.IsIdentifier(owner) && !IsMember(owner) ? _bindings.Lookup(_tokens.TextOf(owner), owner) : null;
        if (binding?.Initializer is { } value && value.End > value.Start
            && ((_own.IsObjectLiteral(value.Start) && (binding.Kind == ValueKind.None || value.End > value.Start + 2))
                || _own.IsTestDouble(value.Start, value.End)))
        {
            return true;
        }

        return _bindings.HasUnrelatedMember(text)
            && ClassifyOwner(owner) != ValueKind.Room
            && !(_tokens.IsIdentifier(owner) && (IsMember(owner) || binding is { IsUnrelated: false })
                && _bindings.LookupMember(_tokens.TextOf(owner), owner)?.Kind == ValueKind.Room);
    }

    /// <summary>The kind of the owner of a participant's name. The owner can have such a name too, so a chain of these names is followed up to a limit.</summary>
    private ValueKind ClassifyOwner(int owner)
    {
        if (_owners > Deepest)
        {
            return ValueKind.None;
        }

        _owners++;
        ValueKind kind = ClassifyEndingAt(owner);
        _owners--;
        return kind;
    }

    /// <summary>The last token of the expression that a name is a member of.</summary>
    private int Owner(int name)
    {
        int owner = name - 2;
        while (owner > 0 && (_tokens.IsAny(owner, "?", "!") || _tokens.Is(owner, "]")))
        {
            // An element of rooms is a room.
            owner = _tokens.Is(owner, "]") ? _tokens.MatchingBracket(owner) - 1 : owner - 1;
        }

        return owner;
    }

    private bool IsMemberOfSelf(int name)
        => IsMember(name)
            && ((_tokens.IsAny(Owner(name), s_selfReferences) && (!IsMember(Owner(name)) || (_castsBefore && _tokens.Is(Owner(name), "this"))))
                || (_hasExtensions && _tokens.Is(Owner(name) - 1, "@") && _tokens.Is(Owner(name) - 2, "this")));

    /// <summary>Whether a preceding name in the chain is that of a test double.</summary>
    private bool IsOnTestDouble(int name)
    {
        int at = name;
        for (int least = Math.Max(0, name - LongestChain); at >= least; at--)
        {
            if (_tokens.KindOf(at) == TokenKind.Close)
            {
                at = _tokens.MatchingBracket(at);
                continue;
            }

            if (at < name && _own.IsTestDouble(at))
            {
                return true;
            }

            if (_tokens.IsIdentifier(at) && !IsMember(at))
            {
                return false;
            }

            if (!_tokens.IsIdentifier(at) && !_tokens.IsAny(at, s_chain))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a constructor creates a value that does not belong to LiveKit, and receives no participant.</summary>
    private bool IsConstructed(int start, int end)
    {
        bool isNew = _tokens.Is(start, "new");
        int type = isNew ? start + 1 : start;
        if (end - start is < 3 or > LongestMade || !_tokens.IsIdentifier(type)
            || (!isNew && !(char.IsUpper(_tokens.FirstOf(type)) && _tokens.Is(type + 1, "("))) || Classify(start, end) != ValueKind.None)
        {
            return false;
        }

        for (int i = type; i < end; i++)
        {
            if (_tokens.IsIdentifier(i) && NamingConventions.IsParticipant(_tokens, i))
            {
                return false;
            }
        }

        return true;
    }
}
