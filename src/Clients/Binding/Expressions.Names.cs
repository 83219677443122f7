using GrantGen.Clients.Lexing;

namespace GrantGen.Clients.Binding;

/// <content>The kind of a name, from its declaration, its spelling, or the call that it starts.</content>
internal sealed partial class Expressions
{
    private static readonly KeywordSet s_functionWords = new("def", "function", "fun");
    private static readonly string[] s_publishedEvents = { "TrackPublishedEvent", "TrackSubscribedEvent", "TrackUnpublishedEvent", "TrackSubscriptionExceptionEvent" };

    /// <summary>A function that returns what itself returns is not followed twice.</summary>
    private bool _returning;

    private Holder OfCall(int name, string text, bool isMember)
    {
        if (NamingConventions.IsParticipant(text))
        {
            return OfParticipant(name, text, isMember);
        }

        if (_isPython && text == "getattr" && IsGetAttribute(name + 1))
        {
            return Holder.Participant;
        }

        if (isMember && text is "read" or "watch" && _tokens.Is(name - 2, "ref") && _tokens.IsWord(name + 2) && _bindings.Find(_tokens.TextOf(name + 2), name) is { } provider)
        {
            // Riverpod: ref.watch(roomProvider)
            return provider.Holder;
        }

        if (isMember && _isFlutter && IsPublication(name, text))
        {
            return Holder.Publication;
        }

        // Session.withAgent(…) makes one as well: the type's name precedes the function.
        string? original = _imports.OriginalOf(text);
        if (_own.Has(text) && (!isMember || IsOfSelf(name)) && (_functionTypes.Of(text) is var declared && declared != Holder.None || ReturnOf(text) is var returned && (declared = returned) != Holder.None))
        {
            return declared;
        }

        if (_own.Has(text) || _imports.IsForeign(text) || (original is null && (text is "useSession" or "useSessionContext" or "useMaybeSessionContext" or "useEnsureSession")))
        {
            return Holder.None;
        }

        if (isMember && !IsOfSelf(name) && _tokens.MatchOf(name + 1) == name + 2 && TypeOf(Owner(name)) is { } type && _declared.TypeOfMember(type.Start, type.End, text) is { } component && _types.Of(component.Start, component.End) is var typed && typed != Holder.None)
        {
            return typed;
        }

        if (OfAccessor(name, text, isMember) is var held && held != Holder.None)
        {
            return held;
        }

        Holder made = NamingConventions.OfMaker(original ?? text);
        made = made == Holder.None ? _functionTypes.Of(text) : made;
        return made != Holder.None || !isMember ? made
            : _tokens.Is(name - 2, "Session") ? Holder.Session
            : text is "of" or "maybeOf" ? _types.At(name - 2)
            : Holder.None;
    }

    private Holder OfName(int name, string text, bool isMember)
    {
        if (NamingConventions.IsParticipant(text))
        {
            return OfParticipant(name, text, isMember);
        }

        if (isMember && _isFlutter && IsPublication(name, text))
        {
            return Holder.Publication;
        }

        if (isMember)
        {
            if (!IsOfSelf(name) && TypeOf(name) is { } type && (_types.Of(type.Start, type.End) is var typed && (typed != Holder.None || _types.IsOther(type.Start, type.End))))
            {
                return typed;
            }

            if (_isPython && IsOfSelf(name) && _bindings.Member(text, name) is null && _own.DeclarationOf(text) is { } property && _tokens.Is(property - 2, "property"))
            {
                return _functionTypes.Of(text) is var result && result != Holder.None ? result : ReturnOf(text);
            }

            Holder believed = Agent(name, text);
            return IsOfSelf(name) && _bindings.Member(text, name) is { } member ? member.Holder
                : believed == Holder.None || !_bindings.HasOtherMember(text) ? believed
                : Holder.None;
        }

        if (_bindings.Find(text, name) is { } binding)
        {
            return binding.Holder;
        }

        if (_isCSharp && char.IsUpper(text[0]) && NamingConventions.OfName(text) == Holder.None)
        {
            // [ObservableProperty] private LocalParticipant? me; makes the property Me.
            string field = char.ToLowerInvariant(text[0]) + text.Substring(1);
            return (_bindings.Member(field, name) ?? _bindings.Member("_" + field, name))?.Holder ?? Holder.None;
        }

        if (_isSvelte && text.Length > 1 && text[0] == '$' && _bindings.Find(text.Substring(1), name) is { } store && store.Holder != Holder.None)
        {
            return store.Holder;
        }

        return PropsType() is { } props && _declared.TypeOfMember(props.Start, props.End, text) is { } prop ? _types.Of(prop.Start, prop.End) : NamingConventions.OfName(text);
    }

    /// <summary>Whether a member of a participant, or of an event, is a publication of Flutter's SDK, or several of them.</summary>
    private bool IsPublication(int name, string text)
        => (NamingConventions.IsPublications(text) || (text == "publication" && s_publishedEvents.Any(word => _tokens.Text.IndexOf(word, StringComparison.Ordinal) >= 0)))
            && !_bindings.HasOtherMember(text)
            && !IsOfSelf(name)
            && !(TypeOf(Owner(name)) is { } type && Enumerable.Range(type.Start, type.End - type.Start).Any(word => _own.Has(_tokens.TextOf(word))));

    /// <summary>The kind that a function returns whose name is declared at a token, also as the value of a variable.</summary>
    public Holder ResultAt(int declaration)
    {
        if (_tokens.Is(declaration + 1, "("))
        {
            return ReturnOf(_tokens.TextOf(declaration));
        }

        int start = declaration + 1;
        while (start < declaration + LongestTypeArguments && !_tokens.Is(start, "="))
        {
            start++;
        }

        int end = End(start + 1, isInHead: false);
        for (int i = start + 1; i < end; i++)
        {
            if (_tokens.Is(i, "=>"))
            {
                return _tokens.IsBlock(i + 1) ? OfReturn(i + 1, 0) : Of(i + 1, end);
            }

            i = _tokens.SkipBrackets(i);
        }

        return Holder.None;
    }

    /// <summary>The kind that a function of the file without a result type returns; none if it returns nothing of LiveKit's.</summary>
    private Holder ReturnOf(string name)
    {
        if (_returning || _own.DeclarationOf(name) is not { } declaration || !_tokens.IsAny(declaration - 1, s_functionWords) || !_tokens.Is(declaration + 1, "("))
        {
            return Holder.None;
        }

        int after = _tokens.MatchOf(declaration + 1) + 1;
        _returning = true;
        Holder holder = _tokens.Is(after, "=") ? Of(after + 1, End(after + 1, isInHead: false))
            : _tokens.IsBlock(after) ? OfReturn(after, 0)
            : _tokens.Is(after, ":") && _tokens.IsBlock(after + 1) ? OfReturn(after + 1, 0)
            : Holder.None;
        _returning = false;
        return holder;
    }

    /// <summary>The agent of a worker's job is the local participant (livekit/agents, job.py and job.ts).</summary>
    private Holder Agent(int name, string text)
        => text == "agent" && (_tokens.Contains(name - 2, "ctx") || _tokens.Contains(name - 2, "context")) ? Holder.Participant : NamingConventions.OfName(text);
}
