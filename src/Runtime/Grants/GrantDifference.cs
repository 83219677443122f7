namespace GrantGen;

/// <summary>One difference between what two sets of grants allow. Immutable and thread-safe.</summary>
public sealed record GrantDifference
{
    internal GrantDifference(GrantDifferenceDirection direction, string text)
    {
        Direction = direction;
        Text = text;
    }

    /// <summary>Whether the difference allows more or less than the other grants.</summary>
    public GrantDifferenceDirection Direction { get; }

    /// <summary>The difference in English, about the holder of a token: "can now publish its screen". For people; the wording can change.</summary>
    public string Text { get; }

    /// <inheritdoc cref="Text"/>
    public override string ToString() => Text;
}
