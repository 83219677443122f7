namespace GrantGen.Clients.Agents;

/// <summary>The string values that an expression can have.</summary>
/// <param name="Literals">The literals among them.</param>
/// <param name="Imported">The imported names among them.</param>
/// <param name="IsKnown">Whether the values are complete; false as soon as one part is known only at run time.</param>
internal sealed record TextValue(IReadOnlyList<string> Literals, IReadOnlyList<ImportedName> Imported, bool IsKnown)
{
    /// <summary>A value that is known only at run time.</summary>
    public static readonly TextValue Unknown = new(Array.Empty<string>(), Array.Empty<ImportedName>(), IsKnown: false);

    /// <summary>A literal.</summary>
    public static TextValue FromLiteral(string literal) => new(new[] { literal }, Array.Empty<ImportedName>(), IsKnown: true);

    /// <summary>A name that is imported from another file.</summary>
    public static TextValue FromImport(ImportedName name) => new(Array.Empty<string>(), new[] { name }, IsKnown: true);

    /// <summary>One value or the other.</summary>
    public TextValue Or(TextValue other)
        => new(Literals.Concat(other.Literals).ToList(), Imported.Concat(other.Imported).ToList(), IsKnown && other.IsKnown);
}
