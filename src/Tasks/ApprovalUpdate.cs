using GrantGen.Policies;

namespace GrantGen.Tasks;

/// <summary>The text of the approved file after an approval, and what changed.</summary>
/// <param name="Text">The text.</param>
/// <param name="Policies">The number of blocks.</param>
/// <param name="Changes">The approved changes, one line for each block.</param>
internal sealed record ApprovalUpdate(string Text, int Policies, IReadOnlyList<string> Changes)
{
    /// <summary>Writes the blocks of the policies, and removes all others. A block with the same content keeps its text.</summary>
    public static ApprovalUpdate Create(string text, ApprovedFile approved, IReadOnlyList<ApprovedPolicy> policies)
    {
        List<string> changes = new();
        Dictionary<string, ApprovedPolicy> old = approved.Blocks.ToDictionary(block => block.Policy.SortKey, block => block.Policy, StringComparer.Ordinal);
        foreach (ApprovedPolicy policy in policies.OrderBy(policy => policy.SortKey, StringComparer.Ordinal))
        {
            if (!old.TryGetValue(policy.SortKey, out ApprovedPolicy? before))
            {
                changes.Add($"{Title(policy)}: new");
            }
            else if (!ApprovedPolicyWriter.Write(policy).SequenceEqual(ApprovedPolicyWriter.Write(before), StringComparer.Ordinal))
            {
                string[] differences = ApprovedComparison.Compare(policy, before).Differences.Select(difference => difference.Text).ToArray();
                changes.Add($"{Title(policy)}: {(differences.Length == 0 ? "stated in another way" : string.Join("; ", differences))}");
            }
            else
            {
                continue;
            }

            text = ApprovedFileEditor.Set(text, policy);
        }

        HashSet<string> current = new(policies.Select(policy => policy.SortKey), StringComparer.Ordinal);
        foreach (ApprovedPolicy gone in old.Values.Where(policy => !current.Contains(policy.SortKey)).OrderBy(policy => policy.SortKey, StringComparer.Ordinal))
        {
            text = ApprovedFileEditor.Remove(text, gone.Name, gone.Framework);
            changes.Add($"{Title(gone)}: removed");
        }

        return new ApprovalUpdate(text, policies.Count, changes);
    }

    private static string Title(ApprovedPolicy policy) => policy.Framework is { } framework ? $"{policy.Name} ({framework})" : policy.Name;
}
