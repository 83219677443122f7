namespace GrantGen.Clients.Lexing;

/// <summary>A part of a file in which rules are silent.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The first character behind it.</param>
/// <param name="Ids">The rules; empty for all.</param>
internal sealed record SuppressionDirective(int Start, int End, string[] Ids)
{
    /// <summary>Whether a report of a rule at a place is to be left out.</summary>
    public bool Silences(string id, int position)
        => position >= Start && position < End && (Ids.Length == 0 || Array.IndexOf(Ids, id) >= 0);
}
