using GrantGen.Clients.Binding;

namespace GrantGen.Clients.Trees;

/// <summary>A declaration that other files of the tree can use, if it leads to LiveKit.</summary>
/// <param name="Name">The exported name.</param>
/// <param name="Kind">Its kind, or the kind that it returns.</param>
/// <param name="Members">Its members that have a kind.</param>
internal sealed record ExportedSymbol(string Name, ValueKind Kind, IReadOnlyDictionary<string, ValueKind> Members)
{
    /// <summary>The name in LiveKit's package, if the file only re-exports it.</summary>
    public string? Original { get; init; }

    /// <summary>The module of the tree that it is re-exported from; the name <c>*</c> denotes all exports of the module.</summary>
    public string? Module { get; init; }

    /// <summary>Its name in that module.</summary>
    public string? NameInModule { get; init; }

    /// <summary>The type of the tree that it is an object of, whose members may be declared in several files.</summary>
    public string? Type { get; init; }

    /// <summary>The package of its file, with slashes, in a language whose files state one.</summary>
    public string? Package { get; init; }

    /// <summary>Whether it only adds members to a type, which may be declared in another file.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether it is a type of a file without LiveKit, which hides the types of the same name in other folders.</summary>
    public bool IsUnrelated { get; init; }

    /// <summary>Whether it has a kind, members, or another declaration that it refers to.</summary>
    public bool IsKnown => Kind != ValueKind.None || Members.Count > 0 || Original is not null || Module is not null || Type is not null;
}
