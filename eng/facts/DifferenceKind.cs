namespace GrantGen.FactCheck;

/// <summary>How a row differs.</summary>
internal enum DifferenceKind
{
    /// <summary>LiveKit has it, and the tables do not.</summary>
    New,

    /// <summary>The tables have it, and LiveKit does not.</summary>
    Gone,

    /// <summary>Both have it, with different values.</summary>
    Changed,
}
