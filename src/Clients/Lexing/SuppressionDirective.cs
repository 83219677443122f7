namespace GrantGen.Clients.Lexing;

/// <summary>A part of a file in which rules report nothing.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The first character after it.</param>
/// <param name="Ids">The rules; empty for all.</param>
internal sealed record SuppressionDirective(int Start, int End, string[] Ids)
{
    /// <summary>Whether a report of a rule at a position is suppressed.</summary>
    public bool Suppresses(string id, int position)
        => position >= Start && position < End && (Ids.Length == 0 || Array.IndexOf(Ids, id) >= 0);
}
