namespace GrantGen.Tool.Why;

/// <summary>Texts that were found in what somebody typed.</summary>
/// <param name="Row">The texts.</param>
/// <param name="Words">The words of the one that fits best.</param>
/// <param name="Score">How well it fits: 1 is a long text word for word.</param>
internal sealed record MessageMatch(MessageRow Row, IReadOnlyList<string> Words, double Score);
