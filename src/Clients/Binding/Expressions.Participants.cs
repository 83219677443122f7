using GrantGen.Clients.Lexing;

namespace GrantGen.Clients.Binding;

/// <content>
/// Values with the SDKs' names for the participant. The name counts, unless the file shows that it is unrelated.
/// </content>
internal sealed partial class Expressions
{
    /// <summary>How many tokens of a chain are looked through for a double.</summary>
    private const int LongestChain = 40;

    /// <summary>How many tokens of a constructor's arguments are.</summary>
    private const int LongestMade = 200;

    private static readonly KeywordSet s_chain = new(".", "?", "!", "::", "->");

    /// <summary>How many owners of participants' names are being followed, one inside the other.</summary>
    private int _owners;

    /// <summary>Whether a name is taken of what precedes it. In most languages an arrow does something else.</summary>
    public bool IsMember(int name) => _tokens.IsAny(name - 1, ".", "::") || (_hasArrows && _tokens.Is(name - 1, "->"));

    /// <summary>Whether a value clearly does not belong to LiveKit: by its constructor, or because another name denotes it.</summary>
    public bool IsOther(int start, int end)
        => _own.Makes(start, end)
            || IsOtherByTypeArgument(end)
            || IsConstructed(start, end)
            || (end == start + 1 && _tokens.IsWord(start) && _bindings.Find(_tokens.TextOf(start), start) is { IsOther: true });

    /// <summary>Whether a value is a test double, regardless of its declared type.</summary>
    public bool IsDouble(int start, int end) => _own.IsDouble(start, end);

    /// <summary>Whether a name is one of a test's doubles.</summary>
    public bool IsDouble(int word) => _own.IsDouble(word);

    private Holder OfParticipant(int name, string text, bool isMember)
    {
        bool isOther;
        if (isMember && !IsOfSelf(name) && TypeOf(Owner(name)) is { } type && _declared.TypeOfMember(type.Start, type.End, text) is { } declared)
        {
            // The owner's type is declared in the file, and states the type of its member.
            Holder stated = _types.Of(declared.Start, declared.End);
            if (stated != Holder.None || _types.IsOther(declared.Start, declared.End))
            {
                return stated;
            }
        }

        if (isMember && IsOfNamesake(Owner(name)))
        {
            return Holder.None;
        }

        if (!isMember || IsOfSelf(name))
        {
            // For a name that is declared in another file, the declarations of that name here decide.
            VariableSymbol? binding = isMember ? _bindings.Member(text, name) : _bindings.Find(text, name);
            isOther = binding is null ? _bindings.HasOtherMember(text) : IsOther(binding);
        }
        else
        {
            isOther = IsOfOther(Owner(name), text);
        }

        isOther |= !_tokens.Is(name - 1, ".") && _tokens.Is(name, "LocalParticipant") && _own.Has(text);
        return isOther || IsOnDouble(name) ? Holder.None : Holder.Participant;
    }

    /// <summary>Whether the owner of a participant's name has a type of the app that is called as one of the SDK's, or is made of it.</summary>
    private bool IsOfNamesake(int owner)
    {
        while (_tokens.IsAny(owner, "?", "!") && owner > 0)
        {
            owner--;
        }

        if (_tokens.Is(owner, ")"))
        {
            int callee = _tokens.MatchOf(owner) - 1;
            return _tokens.IsWord(callee) && !IsMember(callee) && NamingConventions.OfType(_tokens, callee) != Holder.None && (_own.Has(_tokens.TextOf(callee)) || _imports.IsForeign(_tokens.TextOf(callee)));
        }

        if (TypeOf(owner) is not { } type)
        {
            return false;
        }

        bool isNamesake = false;
        for (int i = type.Start; i < type.End; i++)
        {
            isNamesake |= _tokens.IsWord(i) && NamingConventions.OfType(_tokens, i) is Holder.Room or Holder.Session;
        }

        return isNamesake && _types.Of(type.Start, type.End) == Holder.None;
    }

    /// <summary>Whether a value has the participant's name, and the file shows that it is unrelated.</summary>
    public bool IsDoubted(int last)
    {
        int name = _tokens.Is(last, ")") ? _tokens.MatchOf(last) - 1 : last;
        return _tokens.IsWord(name) && IsMember(name) && NamingConventions.IsParticipant(_tokens, name) && At(last) == Holder.None;
    }

    private bool IsOther(VariableSymbol binding)
        => binding.IsOther
            || (binding.IsTaken && _bindings.HasOtherMember(binding.Name))
            || IsTakenOfOther(binding)
            || (binding.Value is { } value && _own.Makes(value.Start, value.End));

    /// <summary>Whether a name was destructured from an object that the file declares: <c>const { localParticipant } = this</c>.</summary>
    private bool IsTakenOfOther(VariableSymbol binding)
    {
        if (binding.Value is not { } value || !_tokens.Is(value.Start - 2, "}") || !NamingConventions.IsParticipant(binding.Name))
        {
            return false;
        }

        int owner = value.End - 1;
        return _tokens.IsAny(owner, s_selves) && !IsMember(owner)
            ? _bindings.Member(binding.Name, owner) is { IsOther: true }
            : TypeOf(owner) is { } type && _declared.TypeOfMember(type.Start, type.End, binding.Name) is { } declared && _types.Of(declared.Start, declared.End) == Holder.None && _types.IsOther(declared.Start, declared.End);
    }

    /// <summary>Whether the owner of a participant's name is an object that the file declares, whose participant is one as well.</summary>
    private bool IsOfOther(int owner, string text)
    {
        VariableSymbol? binding = _tokens.IsWord(owner) && !IsMember(owner) ? _bindings.Find(_tokens.TextOf(owner), owner) : null;
        if (binding?.Value is { } value && value.End > value.Start && (_own.IsWrittenOut(value.Start) || _own.IsDouble(value.Start, value.End)))
        {
            return true;
        }

        return _bindings.HasOtherMember(text)
            && OfOwner(owner) != Holder.Room
            && !(_tokens.IsWord(owner) && (IsMember(owner) || binding is { IsOther: false }) && _bindings.Member(_tokens.TextOf(owner), owner)?.Holder == Holder.Room);
    }

    /// <summary>The kind of the owner of a participant's name. The owner can have such a name too, so a chain of these names is followed up to a limit.</summary>
    private Holder OfOwner(int owner)
    {
        if (_owners > Deepest)
        {
            return Holder.None;
        }

        _owners++;
        Holder holder = At(owner);
        _owners--;
        return holder;
    }

    /// <summary>The last token of what a name is taken of.</summary>
    private int Owner(int name)
    {
        int owner = name - 2;
        while (owner > 0 && (_tokens.IsAny(owner, "?", "!") || _tokens.Is(owner, "]")))
        {
            // An element of rooms is a room.
            owner = _tokens.Is(owner, "]") ? _tokens.MatchOf(owner) - 1 : owner - 1;
        }

        return owner;
    }

    private bool IsOfSelf(int name) => IsMember(name) && _tokens.IsAny(Owner(name), s_selves) && !IsMember(Owner(name));

    /// <summary>Whether a name before it in the chain is one of a test's doubles.</summary>
    private bool IsOnDouble(int name)
    {
        int at = name;
        for (int least = Math.Max(0, name - LongestChain); at >= least; at--)
        {
            if (_tokens.KindOf(at) == TokenKind.Close)
            {
                at = _tokens.MatchOf(at);
                continue;
            }

            if (at < name && _own.IsDouble(at))
            {
                return true;
            }

            if (_tokens.IsWord(at) && !IsMember(at))
            {
                return false;
            }

            if (!_tokens.IsWord(at) && !_tokens.IsAny(at, s_chain))
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
        if (end - start is < 3 or > LongestMade || !_tokens.IsWord(type) || (!isNew && !(char.IsUpper(_tokens.FirstOf(type)) && _tokens.Is(type + 1, "("))) || Of(start, end) != Holder.None)
        {
            return false;
        }

        for (int i = type; i < end; i++)
        {
            if (_tokens.IsWord(i) && NamingConventions.IsParticipant(_tokens, i))
            {
                return false;
            }
        }

        return true;
    }
}
