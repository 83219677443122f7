using GrantGen.Facts;

namespace GrantGen.Permissions;

/// <summary>The source that a call publishes from.</summary>
/// <param name="Flag">The bit of the source, or of each possible source; 0 for none; null if it is known only at run time.</param>
internal readonly record struct PublishedSource(int? Flag)
{
    /// <summary>A source that is known only at run time.</summary>
    public static readonly PublishedSource Undetermined = new(Flag: null);

    /// <summary>No source: the default of the clients' options. The server then matches "unknown".</summary>
    public static readonly PublishedSource Unknown = new(0);

    /// <summary>The bit of the source that a member of a client's enum denotes; 0 for the unknown source; null if the member is not a source.</summary>
    public static int? FlagOf(string member)
    {
        string name = member.StartsWith("Source", StringComparison.Ordinal) ? member.Substring("Source".Length) : member;
        return string.Equals(name, "Unknown", StringComparison.OrdinalIgnoreCase)
            ? 0
            : TrackSourceTable.All.FirstOrDefault(fact => string.Equals(fact.Name, name, StringComparison.OrdinalIgnoreCase))?.Flag;
    }
}
