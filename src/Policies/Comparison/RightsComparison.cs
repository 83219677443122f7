namespace GrantGen.Policies;

/// <summary>What one set of grants allows that another does not, in words. It is wider if it only gains, narrower if it only loses.</summary>
internal sealed class RightsComparison
{
    /// <summary>The differences, in the order in which they are listed; null for neither gained nor lost.</summary>
    public List<(bool? IsGained, string Text)> Differences { get; } = new();

    /// <summary>Whether something is allowed that the other does not allow.</summary>
    public bool IsAnyGained => Differences.Any(difference => difference.IsGained == true);

    /// <summary>Whether something is not allowed that the other allows.</summary>
    public bool IsAnyLost => Differences.Any(difference => difference.IsGained == false);

    /// <summary>Adds something that the holder can newly do.</summary>
    public void AddGained(string words) => Differences.Add((true, "can now " + words));

    /// <summary>Adds something that the holder cannot do any more.</summary>
    public void AddLost(string words) => Differences.Add((false, "can no longer " + words));

    /// <summary>Adds a difference that allows neither more nor less.</summary>
    public void AddNeutral(string text) => Differences.Add((null, text));
}
