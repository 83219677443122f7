namespace GrantGen.Tool.Why;

/// <summary>What is known about words, from <c>words.json</c>.</summary>
/// <param name="StopWords">Words that say nothing.</param>
/// <param name="Generic">Words that say little: a match of nothing else is none.</param>
/// <param name="Synonyms">Words that mean the same here, separated by blanks; the first stands for all.</param>
/// <param name="Phrases">Several words that mean one: <c>times out = timeout</c>.</param>
/// <param name="Wrappers">Words that an SDK puts around the text of a server.</param>
internal sealed record WordList(IReadOnlyList<string> StopWords, IReadOnlyList<string> Generic, IReadOnlyList<string> Synonyms, IReadOnlyList<string> Phrases, IReadOnlyList<string> Wrappers);
