namespace GrantGen.Policies;

/// <summary>A room's name in an attribute: a constant, or literal text with holes.</summary>
/// <param name="Text">The string in the attribute.</param>
/// <param name="Parts">Text and holes in order; for a malformed template, the parts before the fault.</param>
/// <param name="Fault">The error in it; null if it is valid.</param>
internal sealed record RoomTemplate(string Text, EquatableArray<TemplatePart> Parts, string? Fault)
{
    /// <summary>Whether the name is known at compile time.</summary>
    public bool IsConstant => Parts.All(part => !part.IsHole);

    /// <summary>The names of the holes, in order, each once.</summary>
    public IEnumerable<string> Holes => Parts.Where(part => part.IsHole).Select(part => part.Text).Distinct(StringComparer.Ordinal);

    /// <summary>Whether a hole has this name.</summary>
    public bool HasHole(string name)
    {
        foreach (TemplatePart part in Parts)
        {
            if (part.IsHole && part.Text == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number of holes; one that appears twice counts twice.</summary>
    public int HoleCount => Parts.Count(part => part.IsHole);

    /// <summary>The text between the holes.</summary>
    public string Literal => string.Concat(Parts.Where(part => !part.IsHole).Select(part => part.Text));
}
