namespace GrantGen.Clients.Binding;

/// <content>What a name is, by its binding, by what it is called, or by the call that it begins.</content>
internal sealed partial class Expressions
{
    private Holder OfCall(int name, string text, bool isMember)
    {
        if (HolderNames.IsParticipant(text))
        {
            return OfParticipant(name, text, isMember);
        }

        if (_isPython && text == "getattr" && IsGetAttribute(name + 1))
        {
            return Holder.Participant;
        }

        // Session.withAgent(…) makes one as well: the type's name precedes the function.
        string? original = _imports.OriginalOf(text);
        if (_own.Has(text) && (!isMember || IsOfSelf(name)) && _functionTypes.Of(text) is var declared && declared != Holder.None)
        {
            return declared;
        }

        if (_own.Has(text) || _imports.IsForeign(text) || (original is null && (text is "useSession" or "useSessionContext" or "useMaybeSessionContext" or "useEnsureSession")))
        {
            return Holder.None;
        }

        if (OfAccessor(name, text, isMember) is var held && held != Holder.None)
        {
            return held;
        }

        Holder made = HolderNames.OfMaker(original ?? text);
        made = made == Holder.None ? _functionTypes.Of(text) : made;
        return made != Holder.None || !isMember ? made
            : _tokens.Is(name - 2, "Session") ? Holder.Session
            : text is "of" or "maybeOf" ? _types.At(name - 2)
            : Holder.None;
    }

    private Holder OfName(int name, string text, bool isMember)
    {
        if (HolderNames.IsParticipant(text))
        {
            return OfParticipant(name, text, isMember);
        }

        if (isMember)
        {
            if (!IsOfSelf(name) && TypeOf(name) is { } type)
            {
                return _types.Of(type.Start, type.End);
            }

            Holder believed = Agent(name, text);
            return IsOfSelf(name) && _bindings.Member(text, name) is { } member ? member.Holder
                : believed == Holder.None || !_bindings.HasOtherMember(text) ? believed
                : Holder.None;
        }

        return _bindings.Find(text, name) is { } binding ? binding.Holder : HolderNames.OfName(text);
    }

    /// <summary>What a worker's job calls its agent is the local participant (livekit/agents, job.py and job.ts).</summary>
    private Holder Agent(int name, string text)
        => text == "agent" && (_tokens.Contains(name - 2, "ctx") || _tokens.Contains(name - 2, "context")) ? Holder.Participant : HolderNames.OfName(text);
}
