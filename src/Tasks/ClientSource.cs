namespace GrantGen.Tasks;

/// <summary>A file of a client.</summary>
internal readonly struct ClientSource
{
    public ClientSource(string path, string policies, string ending)
    {
        Path = path;
        HasPolicy = policies.Length > 0;
        Kind = policies + "|" + ending;
    }

    /// <summary>Where it lies.</summary>
    public string Path { get; }

    /// <summary>Whether its item names a policy.</summary>
    public bool HasPolicy { get; }

    /// <summary>Its policies and its ending: what a rule says of an item, it says of all files of one kind.</summary>
    public string Kind { get; }
}
