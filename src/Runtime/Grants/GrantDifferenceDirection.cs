namespace GrantGen;

/// <summary>Whether a difference allows more or less.</summary>
public enum GrantDifferenceDirection
{
    /// <summary>The holder can do something that it cannot do under the other grants.</summary>
    Gained,

    /// <summary>The holder cannot do something that it can do under the other grants.</summary>
    Lost,

    /// <summary>Neither: something else differs.</summary>
    Other,
}
