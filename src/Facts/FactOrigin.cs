namespace GrantGen.Facts;

/// <summary>The origin of a fact about LiveKit, and the day when it was read: the monthly check compares against it.</summary>
/// <param name="Repository">The repository on GitHub.</param>
/// <param name="File">The file in it; <see cref="Measured"/> if the fact was measured on a real server.</param>
/// <param name="Version">The version or the commit.</param>
/// <param name="Day">The day, as <c>yyyy-MM-dd</c>.</param>
internal sealed record FactOrigin(string Repository, string File, string Version, string Day)
{
    /// <summary>Used instead of a file if the fact was measured on a real server.</summary>
    public const string Measured = "(measured)";

    /// <summary>The origin of a row that is not in a table yet.</summary>
    public static readonly FactOrigin None = new("", "", "", "");
}
