namespace GrantGen.Generator.FlowAnalysis.Domain;

/// <summary>The merge keys with which one value arrived. Their join is bounded, so that the analysis ends: more keys become <see cref="MergeKey.Many"/>.</summary>
internal sealed class MergeKeySet
{
    /// <summary>The maximum number of keys.</summary>
    private const int MaxKeys = 2;

    private readonly HashSet<MergeKey> _keys = new();

    /// <summary>Joins a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The key; <see cref="MergeKey.Many"/> if the set is full and does not contain it.</returns>
    public MergeKey Join(MergeKey key)
    {
        if (_keys.Count >= MaxKeys && !_keys.Contains(key))
        {
            return MergeKey.Many.Instance;
        }

        _keys.Add(key);
        return key;
    }
}
