namespace GrantGen.Policies;

/// <summary>Compares the current policy with the approved block.</summary>
internal static class ApprovedComparison
{
    /// <summary>The differences between the policy and the approved block.</summary>
    public static RightsComparison Compare(ApprovedPolicy policy, ApprovedPolicy approved)
    {
        RightsComparison comparison = GrantComparer.Compare(policy.Grants, approved.Grants);
        AddSettings(comparison, policy.Settings.Except(approved.Settings, StringComparer.Ordinal), "now has");
        AddSettings(comparison, approved.Settings.Except(policy.Settings, StringComparer.Ordinal), "no longer has");
        return comparison;
    }

    private static void AddSettings(RightsComparison comparison, IEnumerable<string> settings, string verb)
    {
        foreach (string setting in settings)
        {
            comparison.AddNeutral($"{verb} '{Shorten(setting)}'");
        }
    }

    private static string Shorten(string setting) => setting.Length <= 80 ? setting : setting.Substring(0, 80) + "…";
}
