namespace GrantGen.Clients.Binding;

/// <summary>The names of a file and their symbols, by scope.</summary>
internal sealed class SymbolTable
{
    /// <summary>How many symbols of one name are searched, from the last one: a bundle can have a million symbols, many with the same name.</summary>
    private const int MostLookedAt = 256;

    /// <summary>The usual number of names in a file.</summary>
    private const int Capacity = 32;

    /// <summary>The last symbol of each name, which links to the previous one.</summary>
    private readonly Dictionary<string, VariableSymbol> _byName = new(Capacity, StringComparer.Ordinal);

    private readonly bool _requiresSelf;
    private readonly List<(int Start, int End)> _postponed = new();
    private Action? _bind;
    private Action<int>? _bindPostponed;
    private bool _isBound;

    /// <summary>An empty table.</summary>
    /// <param name="requiresSelf">Whether a member is never accessed by its bare name.</param>
    public SymbolTable(bool requiresSelf) => _requiresSelf = requiresSelf;

    /// <summary>Postpones the binding until the first lookup: most receivers are clear without it.</summary>
    /// <param name="read">Adds the symbols of the file.</param>
    /// <param name="readPostponed">Adds the symbols of a postponed scope, which begins at a token.</param>
    public void BindLazily(Action read, Action<int> readPostponed)
    {
        // Both the uses and the exports of a file need them.
        _bindPostponed = readPostponed;
        _bind = _isBound ? _bind : read;
        _isBound = true;
    }

    /// <summary>
    /// Postpones the symbols of a scope until the first lookup in it. The scopes are added in source order, and all symbols of a scope are seen only in it.
    /// </summary>
    /// <returns>Whether they are postponed: a scope in another one is not.</returns>
    public bool TryPostpone(int start, int end)
    {
        bool isSeparate = _postponed.Count == 0 || _postponed[_postponed.Count - 1].End <= start;
        if (isSeparate)
        {
            _postponed.Add((start, end));
        }

        return isSeparate;
    }

    public void Add(VariableSymbol binding)
    {
        if (_byName.TryGetValue(binding.Name, out VariableSymbol? before))
        {
            binding.Previous = before;
        }

        _byName[binding.Name] = binding;
    }

    /// <summary>The symbol of a name at a token: the innermost one in scope.</summary>
    public VariableSymbol? Lookup(string name, int token)
    {
        EnsureBound();
        EnsureBoundAround(token);
        VariableSymbol? found = null;
        int looked = 0;
        for (VariableSymbol? binding = LastOf(name); binding is not null && looked < MostLookedAt; binding = binding.Previous, looked++)
        {
            if (binding.Start <= token && token < binding.End && !(_requiresSelf && binding.IsMember && binding.IsUnrelated)
                && (found is null || binding.Start > found.Start))
            {
                found = binding;
            }
        }

        return found;
    }

    /// <summary>The symbol of a member in the type around a token, or, if that type has none, in all others.</summary>
    public VariableSymbol? LookupMember(string name, int token)
    {
        EnsureBound();
        List<VariableSymbol> members = MembersOf(name);
        VariableSymbol? inner = null;
        VariableSymbol? anywhere = null;
        foreach (VariableSymbol member in members)
        {
            anywhere = anywhere is null || member.IsUnrelated ? member : anywhere;
            if (member.Start <= token && token < member.End)
            {
                inner = inner is null || member.Start > inner.Start ? member : member.Start == inner.Start ? MostSpecific(inner, member) : inner;
            }
        }

        return inner ?? (anywhere is { } && members.All(member => member.Kind == anywhere.Kind || anywhere.IsUnrelated) ? anywhere : null);
    }

    /// <summary>The property of a name that the file adds to an SDK type; null if there is none.</summary>
    public VariableSymbol? LookupExtension(string name, ValueKind type)
    {
        EnsureBound();
        int looked = 0;
        for (VariableSymbol? binding = LastOf(name); binding is not null && looked < MostLookedAt; binding = binding.Previous, looked++)
        {
            if (binding.ExtensionOf == type)
            {
                return binding;
            }
        }

        return null;
    }

    /// <summary>Whether a type of this file has an unrelated member of that name.</summary>
    public bool HasUnrelatedMember(string name)
    {
        EnsureBound();
        return MembersOf(name).Any(member => member.IsUnrelated);
    }

    /// <summary>Which of two conflicting declarations applies: the one with a declared type, otherwise the unrelated one.</summary>
    private static VariableSymbol MostSpecific(VariableSymbol first, VariableSymbol second)
        => first.HasDeclaredType != second.HasDeclaredType ? (first.HasDeclaredType ? first : second) : second.IsUnrelated ? second : first;

    private VariableSymbol? LastOf(string name) => _byName.TryGetValue(name, out VariableSymbol? last) ? last : null;

    /// <summary>The members with a name, in source order.</summary>
    private List<VariableSymbol> MembersOf(string name)
    {
        List<VariableSymbol> members = new();
        int looked = 0;
        for (VariableSymbol? binding = LastOf(name); binding is not null && looked < MostLookedAt; binding = binding.Previous, looked++)
        {
            if (binding.IsMember && (binding.Kind != ValueKind.None || binding.IsUnrelated))
            {
                members.Add(binding);
            }
        }

        members.Reverse();
        return members;
    }

    private void EnsureBoundAround(int token)
    {
        int low = 0;
        int high = _postponed.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _postponed[middle].End <= token ? (middle + 1, high) : (low, middle);
        }

        if (low < _postponed.Count && _postponed[low] is var (start, end) && start <= token)
        {
            // The empty scope that remains contains no token.
            _postponed[low] = (end, end);
            _bindPostponed!(start);
        }
    }

    private void EnsureBound()
    {
        // The binder queries it too, for the declarations that it has read so far.
        Action? read = _bind;
        _bind = null;
        read?.Invoke();
    }
}
