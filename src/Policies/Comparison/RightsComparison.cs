namespace GrantGen.Policies;

/// <summary>The differences between two sets of grants, in words. A set that only gains is wider, one that only loses is narrower.</summary>
internal sealed class RightsComparison
{
    /// <summary>The differences, in the order in which they are listed; null for neither gained nor lost.</summary>
    public List<(bool? IsGained, string Text)> Differences { get; } = new();

    /// <summary>Whether a right is allowed that the other set does not allow.</summary>
    public bool IsAnyGained => Differences.Any(difference => difference.IsGained == true);

    /// <summary>Whether a right is missing that the other set allows.</summary>
    public bool IsAnyLost => Differences.Any(difference => difference.IsGained == false);

    /// <summary>Adds a right that the holder gains.</summary>
    public void AddGained(string words) => Differences.Add((true, "can now " + words));

    /// <summary>Adds a right that the holder loses.</summary>
    public void AddLost(string words) => Differences.Add((false, "can no longer " + words));

    /// <summary>Adds a difference that allows neither more nor less.</summary>
    public void AddNeutral(string text) => Differences.Add((null, text));
}
