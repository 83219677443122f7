namespace GrantGen.Policies;

/// <summary>The life of a token as an attribute gives it.</summary>
/// <param name="Text">What the attribute says; null if it says nothing.</param>
/// <param name="Seconds">The life in seconds, the default if nothing is said; 0 with a fault.</param>
/// <param name="Fault">What is wrong with it; null if nothing is.</param>
internal sealed record TimeToLive(string? Text, long Seconds, string? Fault);
