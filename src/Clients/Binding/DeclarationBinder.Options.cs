using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <content>Members that the options of a Vue component declare, and getters of Dart without a type.</content>
internal sealed partial class DeclarationBinder
{
    /// <summary>
    /// <c>computed: { me() { return this.room.localParticipant; } }</c>, <c>props: { me: { type: Object as PropType&lt;LocalParticipant&gt; } }</c>,
    /// <c>data: () => ({ me: null as LocalParticipant | null })</c>.
    /// </summary>
    /// <returns>Whether the token declares such a member.</returns>
    private bool BindOption(int word)
    {
        if (_tokens.Is(word, "PropType"))
        {
            int open = _tokens.EnclosingBracket(word);
            int close = _tokens.SkipTypeArguments(word + 1);
            return close > word + 1 && _tokens.Is(open, "{") && _tokens.Is(open - 1, ":") && _tokens.IsIdentifier(open - 2)
                && AddOption(open - 2, word + 2, close);
        }

        if (_tokens.Is(word + 1, ":") && _tokens.Is(word + 2, "null") && _tokens.Is(word + 3, "as"))
        {
            return AddOption(word, word + 4, _expressions.FindEnd(word + 4, isInHead: false));
        }

        int parameters = ParametersOfComputed(word);
        if (parameters < 0)
        {
            return false;
        }

        int type = _tokens.MatchingBracket(parameters) + 1;
        int block = _tokens.Is(type, ":") ? _blocks.BlockAfter(type) : type;
        if (!_tokens.IsBlock(block))
        {
            return false;
        }

        if (block == type || !AddOption(word, type + 1, block))
        {
            AddOption(word, _expressions.ClassifyReturn(block, 0));
        }

        return true;
    }

    /// <summary>Whether a name is a method in the computed options of a component.</summary>
    private bool IsComputed(int word)
        => _language.Sdk == ClientSdk.JavaScript && _tokens.EnclosingBracket(word) is > 1 and var open && _tokens.Is(open - 1, ":")
            && _tokens.Is(open - 2, "computed");

    /// <summary>The bracket of the parameters of <c>me() { … }</c>, <c>me: function () { … }</c> or <c>me: { get() { … } }</c>; -1 for any other word.</summary>
    private int ParametersOfComputed(int word)
    {
        if (!IsComputed(word))
        {
            return -1;
        }

        int open = _tokens.Is(word + 1, "(") ? word + 1
            : !_tokens.Is(word + 1, ":") ? -1
            : _tokens.Is(word + 2, "function") ? word + 3
            : _tokens.Is(word + 2, "{") && _tokens.Is(word + 3, "get") ? word + 4
            : -1;
        return _tokens.Is(open, "(") ? open : -1;
    }

    private bool AddOption(int name, int type, int end)
    {
        ValueKind kind = _types.Resolve(type, end);
        return (kind != ValueKind.None || _types.IsUnrelated(type, end)) && AddOption(name, kind, (type, end));
    }

    private bool AddOption(int name, ValueKind kind, (int Start, int End)? declared = null)
    {
        // The template uses the bare name.
        _bindings.Add(new VariableSymbol(_tokens.TextOf(name), 0, kind == ValueKind.None ? 0 : _tokens.Count, kind, null, isMember: true)
        {
            HasDeclaredType = declared is not null,
            IsUnrelated = kind == ValueKind.None && declared is not null,
            DeclaredType = declared,
        });
        return true;
    }

    /// <summary><c>get me => _room.localParticipant;</c>.</summary>
    private void BindUntypedGetter(int name)
    {
        (int Start, int End) value = (name + 2, _tokens.Is(name + 1, "=>") ? _expressions.FindEnd(name + 2, isInHead: false) : name + 2);
        ValueKind kind = value.End > value.Start ? _expressions.Classify(value.Start, value.End) : _expressions.ClassifyReturn(name + 1, 0);
        if (kind != ValueKind.None)
        {
            Add(name, name - 1, kind, value.End > value.Start ? value : null);
        }
    }
}
