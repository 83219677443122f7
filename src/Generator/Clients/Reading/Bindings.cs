namespace GrantGen.Generator.Clients.Reading;

/// <summary>The names of a file, and what they stand for where.</summary>
internal sealed class Bindings
{
    /// <summary>How many bindings of one name are looked through, from the last: a bundle has a million of them, and a name one at a place.</summary>
    private const int MostLookedAt = 256;

    private readonly Dictionary<string, List<Binding>> _byName = new(StringComparer.Ordinal);

    private Action? _read;

    /// <summary>Reads the names only when one is asked for: of most calls the receiver says all.</summary>
    public void ReadBy(Action read) => _read = read;

    public void Add(Binding binding)
    {
        if (!_byName.TryGetValue(binding.Name, out List<Binding>? bindings))
        {
            _byName.Add(binding.Name, bindings = new List<Binding>());
        }

        bindings.Add(binding);
    }

    /// <summary>What a name stands for at a token: the innermost that holds there.</summary>
    public Binding? Find(string name, int token)
    {
        Read();
        Binding? found = null;
        if (_byName.TryGetValue(name, out List<Binding>? bindings))
        {
            for (int i = bindings.Count - 1, least = Math.Max(0, bindings.Count - MostLookedAt); i >= least; i--)
            {
                Binding binding = bindings[i];
                if (binding.Start <= token && token < binding.End && (found is null || binding.Start > found.Start))
                {
                    found = binding;
                }
            }
        }

        return found;
    }

    /// <summary>What a member's name stands for: nothing, if two members of that name are different things.</summary>
    public Binding? Member(string name)
    {
        Read();
        Read();
        Binding? found = null;
        if (_byName.TryGetValue(name, out List<Binding>? bindings))
        {
            foreach (Binding binding in bindings.Take(MostLookedAt).Where(binding => binding.IsMember && binding.Holder != Holder.None))
            {
                if (found is not null && found.Holder != binding.Holder)
                {
                    return null;
                }

                found = binding;
            }
        }

        return found;
    }

    private void Read()
    {
        // The reader asks as well, of what it has read so far.
        Action? read = _read;
        _read = null;
        read?.Invoke();
    }
}
