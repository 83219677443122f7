namespace GrantGen.Policies;

/// <summary>The lifetime of a token in an attribute.</summary>
/// <param name="Text">The string in the attribute; null if it is not set.</param>
/// <param name="Seconds">The lifetime in seconds, the default if it is not set; 0 if there is a fault.</param>
/// <param name="Fault">The error in it; null if it is valid.</param>
internal sealed record TimeToLive(string? Text, long Seconds, string? Fault);
