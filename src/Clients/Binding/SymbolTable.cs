namespace GrantGen.Clients.Binding;

/// <summary>The names of a file and their symbols, by scope.</summary>
internal sealed class SymbolTable
{
    /// <summary>How many bindings of one name are looked through, from the last: a bundle has a million of them, and a name one at a place.</summary>
    private const int MostLookedAt = 256;

    /// <summary>How many names a file usually has.</summary>
    private const int Capacity = 100;

    /// <summary>The last binding of each name, which knows the one before it.</summary>
    private readonly Dictionary<string, VariableSymbol> _byName = new(Capacity, StringComparer.Ordinal);

    private readonly bool _needSelf;
    private Action? _read;
    private bool _isRead;

    /// <summary>No names yet.</summary>
    /// <param name="needSelf">Whether a member is never accessed by its bare name.</param>
    public SymbolTable(bool needSelf) => _needSelf = needSelf;

    /// <summary>Reads the names only on the first lookup: most receivers are clear without it.</summary>
    public void ReadBy(Action read)
    {
        // Both the uses and the exports of a file need them.
        _read = _isRead ? _read : read;
        _isRead = true;
    }

    public void Add(VariableSymbol binding)
    {
        if (_byName.TryGetValue(binding.Name, out VariableSymbol? before))
        {
            binding.Before = before;
        }

        _byName[binding.Name] = binding;
    }

    /// <summary>The symbol of a name at a token: the innermost one in scope.</summary>
    public VariableSymbol? Find(string name, int token)
    {
        Read();
        VariableSymbol? found = null;
        int looked = 0;
        for (VariableSymbol? binding = LastOf(name); binding is not null && looked < MostLookedAt; binding = binding.Before, looked++)
        {
            if (binding.Start <= token && token < binding.End && !(_needSelf && binding.IsMember && binding.IsOther) && (found is null || binding.Start > found.Start))
            {
                found = binding;
            }
        }

        return found;
    }

    /// <summary>The symbol of a member in the type around a token, or, if that type has none, in all others.</summary>
    public VariableSymbol? Member(string name, int token)
    {
        Read();
        List<VariableSymbol> members = MembersOf(name);
        VariableSymbol? inner = null;
        VariableSymbol? anywhere = null;
        foreach (VariableSymbol member in members)
        {
            anywhere = anywhere is null || member.IsOther ? member : anywhere;
            if (member.Start <= token && token < member.End)
            {
                inner = inner is null || member.Start > inner.Start ? member : member.Start == inner.Start ? Of(inner, member) : inner;
            }
        }

        return inner ?? (anywhere is { } && members.All(member => member.Holder == anywhere.Holder || anywhere.IsOther) ? anywhere : null);
    }

    /// <summary>Whether a type of this file has an unrelated member of that name.</summary>
    public bool HasOtherMember(string name)
    {
        Read();
        return MembersOf(name).Any(member => member.IsOther);
    }

    /// <summary>If two declarations differ, the one with a stated type, or the unrelated one.</summary>
    private static VariableSymbol Of(VariableSymbol first, VariableSymbol second)
        => first.IsStated != second.IsStated ? (first.IsStated ? first : second) : second.IsOther ? second : first;

    private VariableSymbol? LastOf(string name) => _byName.TryGetValue(name, out VariableSymbol? last) ? last : null;

    /// <summary>The members of a name, in source order.</summary>
    private List<VariableSymbol> MembersOf(string name)
    {
        List<VariableSymbol> members = new();
        int looked = 0;
        for (VariableSymbol? binding = LastOf(name); binding is not null && looked < MostLookedAt; binding = binding.Before, looked++)
        {
            if (binding.IsMember && (binding.Holder != Holder.None || binding.IsOther))
            {
                members.Add(binding);
            }
        }

        members.Reverse();
        return members;
    }

    private void Read()
    {
        // The binder queries it too, for the declarations that it has read so far.
        Action? read = _read;
        _read = null;
        read?.Invoke();
    }
}
