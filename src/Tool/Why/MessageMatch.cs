namespace GrantGen.Tool.Why;

/// <summary>The known messages that were found in the input.</summary>
/// <param name="Row">The messages.</param>
/// <param name="Words">The words of the best match.</param>
/// <param name="Score">How well it matches: 1 is a long message word for word.</param>
internal sealed record MessageMatch(MessageRow Row, IReadOnlyList<string> Words, double Score);
