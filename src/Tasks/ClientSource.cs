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

    /// <summary>Its path.</summary>
    public string Path { get; }

    /// <summary>Whether its item names a policy.</summary>
    public bool HasPolicy { get; }

    /// <summary>The policies and the extension: rules about items report the same for all files with the same key.</summary>
    public string Kind { get; }
}
