using GrantGen.Clients.Binding;

namespace GrantGen.Clients.Trees;

/// <summary>A declaration that other files of the tree can use, if it leads to LiveKit.</summary>
/// <param name="Name">The name by which others know it.</param>
/// <param name="Kind">Its kind, or the kind that it returns.</param>
/// <param name="Members">Its members that are something.</param>
internal sealed record ExportedSymbol(string Name, ValueKind Kind, IReadOnlyDictionary<string, ValueKind> Members)
{
    /// <summary>The name in LiveKit's package, if the file only hands it on.</summary>
    public string? Original { get; init; }

    /// <summary>The module of the tree that the file takes it from; <c>*</c> is the name of all that the module exports.</summary>
    public string? Module { get; init; }

    /// <summary>Its name in that module.</summary>
    public string? NameInModule { get; init; }

    /// <summary>The type of the tree that it is an object of, whose members may be declared in several files.</summary>
    public string? Type { get; init; }

    /// <summary>Whether it only adds members to a type, which may be declared in another file.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether it leads to anything.</summary>
    public bool IsKnown => Kind != ValueKind.None || Members.Count > 0 || Original is not null || Module is not null || Type is not null;
}
