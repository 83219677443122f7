using GrantGen.Clients.Lexing;

namespace GrantGen.Clients.Binding;

/// <content>The kind of a name, from its declaration, its spelling, or the call that it starts.</content>
internal sealed partial class ExpressionClassifier
{
    private static readonly KeywordSet s_beforeBase = new(":", ",", "extends", "implements", "with", "public", "private", "protected", "virtual");
    private static readonly KeywordSet s_functionWords = new("def", "function", "fun");
    private static readonly string[] s_publishedEvents = { "TrackPublishedEvent", "TrackSubscribedEvent", "TrackUnpublishedEvent", "TrackSubscriptionExceptionEvent" };

    /// <summary>Whether the result of a function is being resolved: a recursive function is not followed twice.</summary>
    private bool _returning;

    private ValueKind ClassifyCall(int name, string text, bool isMember)
    {
        if (NamingConventions.IsParticipant(text))
        {
            return ClassifyParticipantName(name, text, isMember);
        }

        if (_isPython && text == "getattr" && IsGetAttribute(name + 1))
        {
            return ValueKind.Participant;
        }

        if (isMember && text is "read" or "watch" && _tokens.Is(name - 2, "ref") && _tokens.IsIdentifier(name + 2)
            && _bindings.Lookup(_tokens.TextOf(name + 2), name) is { } provider)
        {
            // Riverpod: ref.watch(roomProvider)
            return provider.Kind;
        }

        if (isMember && _isFlutter && IsPublication(name, text))
        {
            return ValueKind.Publication;
        }

        // Session.withAgent(…) creates a session as well: the type's name precedes the function.
        string? original = _imports.OriginalNameOf(text);
        if (_own.Declares(text) && (!isMember || IsMemberOfSelf(name) || (_tokens.IsIdentifier(name - 2) && _own.Declares(_tokens.TextOf(name - 2))))
            && (_functionTypes.Resolve(text) is var declared && declared != ValueKind.None
                || ClassifyResultOf(text) is var returned && (declared = returned) != ValueKind.None))
        {
            return declared;
        }

        if (isMember && !IsMemberOfSelf(name) && FunctionCalledAt(name, 0) is { HasType: true } method && IsPossibleOwner(Owner(name)))
        {
            // Of several results of Go, the first is the value.
            bool isTuple = _declared.ElementOfTuple(method.Start, method.End, 0) is { };
            (int start, int end) = !isTuple ? (method.Start, method.End)
                : _isGo ? _declared.ElementOfTuple(method.Start, method.End, 0)!.Value : (method.Start, method.Start);
            if (_types.Resolve(start, end) is var result && result != ValueKind.None)
            {
                return result;
            }
        }

        if ((_own.Declares(text) && !IsOfPackage(name)) || _imports.IsImportedFromOther(text)
            || (original is null && (text is "useSession" or "useSessionContext" or "useMaybeSessionContext" or "useEnsureSession")))
        {
            return ValueKind.None;
        }

        if (isMember && !IsMemberOfSelf(name) && _tokens.MatchingBracket(name + 1) == name + 2 && TypeOf(Owner(name)) is { } type
            && _declared.TypeOfMember(type.Start, type.End, text) is { } component && _types.Resolve(component.Start, component.End) is var typed
            && typed != ValueKind.None)
        {
            return typed;
        }

        if (ClassifyAccessor(name, text, isMember) is var held && held != ValueKind.None)
        {
            return held;
        }

        ValueKind made = NamingConventions.KindOfFactory(original ?? text);
        made = made == ValueKind.None ? _functionTypes.Resolve(text) : made;
        made = made == ValueKind.None && _hasArrows && FunctionAt(name) is { HasType: true } trailing ? _types.Resolve(trailing.Start, trailing.End) : made;
        return made != ValueKind.None || !isMember ? made
            : _tokens.Is(name - 2, "Session") ? ValueKind.Session
            : text is "of" or "maybeOf" ? _types.ResolveAt(name - 2)
            : ValueKind.None;
    }

    private ValueKind ClassifyName(int name, string text, bool isMember)
    {
        if (NamingConventions.IsParticipant(text))
        {
            return ClassifyParticipantName(name, text, isMember);
        }

        if (isMember && _isFlutter && IsPublication(name, text))
        {
            return ValueKind.Publication;
        }

        if (isMember)
        {
            if (!IsMemberOfSelf(name) && TypeOf(name) is { } type
                && (_types.Resolve(type.Start, type.End) is var typed && (typed != ValueKind.None || _types.IsUnrelated(type.Start, type.End))))
            {
                return typed;
            }

            if (_isPython && IsMemberOfSelf(name) && _bindings.LookupMember(text, name) is null && _own.DeclarationOf(text) is { } property
                && IsProperty(property))
            {
                return _functionTypes.Resolve(text) is var result && result != ValueKind.None ? result : ClassifyResultOf(text);
            }

            if (_hasExtensions && !IsMemberOfSelf(name) && ClassifyOwner(Owner(name)) is var extended && extended != ValueKind.None
                && _bindings.LookupExtension(text, extended) is { } added)
            {
                return added.Kind;
            }

            if (_isJavaScript && !IsMember(Owner(name)) && _tokens.IsIdentifier(Owner(name)) && ClassifyMemberOfObject(Owner(name), text) is var ofObject
                && ofObject != ValueKind.None)
            {
                return ofObject;
            }

            if (!IsMemberOfSelf(name) && ClassifyMemberOfUnknownOwner(name, text) is var ofType && ofType != ValueKind.None)
            {
                return ofType;
            }

            ValueKind believed = ClassifyJobAgent(name, text);
            return IsMemberOfSelf(name) && _bindings.LookupMember(text, name) is { } member ? member.Kind
                : believed == ValueKind.None || !_bindings.HasUnrelatedMember(text) ? believed
                : ValueKind.None;
        }

        if (_bindings.Lookup(text, name) is { } binding)
        {
            return binding.Kind;
        }

        if (ClassifyInherited(name, text) is var inherited && inherited != ValueKind.None)
        {
            return inherited;
        }

        if (_isCSharp && char.IsUpper(text[0]) && NamingConventions.KindByConvention(text) == ValueKind.None)
        {
            // [ObservableProperty] private LocalParticipant? me; generates the property Me.
            string field = char.ToLowerInvariant(text[0]) + text.Substring(1);
            return (_bindings.LookupMember(field, name) ?? _bindings.LookupMember("_" + field, name))?.Kind ?? ValueKind.None;
        }

        if (_isSvelte && text.Length > 1 && text[0] == '$' && _bindings.Lookup(text.Substring(1), name) is { } store && store.Kind != ValueKind.None)
        {
            return store.Kind;
        }

        return PropsType() is { } props && _declared.TypeOfMember(props.Start, props.End, text) is { } prop
            ? _types.Resolve(prop.Start, prop.End)
            : NamingConventions.KindByConvention(text);
    }

    /// <summary>Whether one of the decorators of a Python function makes it a property.</summary>
    private bool IsProperty(int function)
    {
        for (int i = function - 2; i > function - LongestTypeArguments && (_tokens.IsIdentifier(i) || _tokens.IsAny(i, ".", "@")); i--)
        {
            if (_tokens.IsAny(i, "property", "cached_property"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a value can be of a type of the file: its type is unknown, or the file declares it.</summary>
    private bool IsPossibleOwner(int owner)
        => ClassifyOwner(owner) != ValueKind.None
            || TypeOf(owner) is not { } type
            || Enumerable.Range(type.Start, Math.Max(0, type.End - type.Start)).Any(i => _tokens.IsIdentifier(i) && _own.Declares(_tokens.TextOf(i)));

    /// <summary>A member of the object that a variable is made with, by the type that it is asserted to have there.</summary>
    private ValueKind ClassifyMemberOfObject(int owner, string member)
        => _bindings.Lookup(_tokens.TextOf(owner), owner)?.Initializer is { } value
            && _bindings.LookupMember(member, owner) is { DeclaredType: { } type } declared && value.Start < type.Start && type.End <= value.End
            ? declared.Kind
            : ValueKind.None;

    /// <summary>
    /// The kind of a member whose owner has no known type, such as an element of a map: the file's types declare the name with one
    /// kind of LiveKit alone.
    /// </summary>
    private ValueKind ClassifyMemberOfUnknownOwner(int name, string text)
    {
        if (_bindings.HasUnrelatedMember(text) || TypeOf(Owner(name)) is not null)
        {
            return ValueKind.None;
        }

        ValueKind found = ValueKind.None;
        foreach ((int start, int end) in _declared.TypesOfMember(text))
        {
            ValueKind kind = _types.Resolve(start, end);
            if (kind == ValueKind.None || (found != ValueKind.None && kind != found))
            {
                return ValueKind.None;
            }

            found = kind;
        }

        return found;
    }

    /// <summary>The kind of a member that a type of the file declares, in a type that is derived from it.</summary>
    private ValueKind ClassifyInherited(int name, string text)
    {
        int derived = _requiresSelf ? -1 : _blocks.EnclosingType(name);
        if (derived < 0 || _bindings.LookupMember(text, name) is not { IsUnrelated: false } member || member.Kind == ValueKind.None)
        {
            return ValueKind.None;
        }

        // The header of the derived type names the type that the block of the member belongs to.
        for (int i = member.Start - 1; i > Math.Max(0, member.Start - LongestChain) && _tokens.KindOf(i) is not (TokenKind.Open or TokenKind.Close); i--)
        {
            if (_tokens.IsIdentifier(i) && _own.DeclarationOf(_tokens.TextOf(i)) == i)
            {
                string type = _tokens.TextOf(i);
                return Enumerable.Range(Math.Max(0, derived - LongestChain), Math.Min(derived, LongestChain)).Any(at => _tokens.Is(at, type) && _tokens.IsAny(at - 1, s_beforeBase)) ? member.Kind : ValueKind.None;
            }
        }

        return ValueKind.None;
    }

    /// <summary>Whether a member of a participant or an event is one or several publications of the Flutter SDK.</summary>
    private bool IsPublication(int name, string text)
        => (NamingConventions.IsPublications(text)
            || (text == "publication" && s_publishedEvents.Any(word => _tokens.Text.IndexOf(word, StringComparison.Ordinal) >= 0)))
            && !_bindings.HasUnrelatedMember(text)
            && !IsMemberOfSelf(name)
            && !(TypeOf(Owner(name)) is { } type && Enumerable.Range(type.Start, type.End - type.Start).Any(word => _own.Declares(_tokens.TextOf(word))));

    /// <summary>The return kind of the function that is declared at a token, also if it is the value of a variable.</summary>
    public ValueKind ResultAt(int declaration)
    {
        if (_tokens.Is(declaration + 1, "("))
        {
            return ClassifyResultOf(_tokens.TextOf(declaration));
        }

        int start = declaration + 1;
        while (start < declaration + LongestTypeArguments && !_tokens.Is(start, "="))
        {
            start++;
        }

        int end = FindEnd(start + 1, isInHead: false);
        for (int i = start + 1; i < end; i++)
        {
            if (_tokens.Is(i, "=>"))
            {
                return _tokens.IsBlock(i + 1) ? ClassifyReturn(i + 1, 0) : Classify(i + 1, end);
            }

            i = _tokens.SkipBrackets(i);
        }

        return ValueKind.None;
    }

    /// <summary>The return kind of a function of the file that declares no result type; none if the result is unrelated to LiveKit.</summary>
    private ValueKind ClassifyResultOf(string name)
    {
        if (_returning || _own.DeclarationOf(name) is not { } declaration || !_tokens.IsAny(declaration - 1, s_functionWords)
            || !_tokens.Is(declaration + 1, "("))
        {
            return ValueKind.None;
        }

        int after = _tokens.MatchingBracket(declaration + 1) + 1;
        _returning = true;
        ValueKind kind = _tokens.Is(after, "=") ? Classify(after + 1, FindEnd(after + 1, isInHead: false))
            : _tokens.IsBlock(after) ? ClassifyReturn(after, 0)
            : _tokens.Is(after, ":") && _tokens.IsBlock(after + 1) ? ClassifyReturn(after + 1, 0)
            : _tokens.Is(after, ":") && _tokens.Is(after + 1, "return") ? Classify(after + 2, FindEnd(after + 2, isInHead: false))
            : ValueKind.None;
        _returning = false;
        return kind;
    }

    /// <summary>The agent of a worker's job is the local participant (livekit/agents, job.py and job.ts).</summary>
    private ValueKind ClassifyJobAgent(int name, string text)
        => text == "agent" && (_tokens.Contains(name - 2, "ctx") || _tokens.Contains(name - 2, "context"))
            ? ValueKind.Participant
            : NamingConventions.KindByConvention(text);
}
