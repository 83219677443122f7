namespace GrantGen.Tool.Why;

/// <summary>What is known about words, from <c>words.json</c>.</summary>
/// <param name="StopWords">Words that say nothing.</param>
/// <param name="Generic">Words that say little: a match of nothing else is none.</param>
/// <param name="Synonyms">Words that mean the same here, separated by blanks; the first stands for all.</param>
/// <param name="Phrases">Several words that mean one: <c>times out = timeout</c>.</param>
/// <param name="Wrappers">Words that an SDK puts around the text of a server.</param>
/// <param name="Names">Names of LiveKit and its tools.</param>
/// <param name="Field">Things of LiveKit that other software has as well. Two of them are enough to say what a text is about.</param>
/// <param name="OtherProducts">Products with rooms, tokens or permissions of their own. A text that names one, and not LiveKit, is about that.</param>
/// <param name="Browser">Names of browsers and languages, which occur in texts about anything.</param>
internal sealed record WordList(
    IReadOnlyList<string> StopWords,
    IReadOnlyList<string> Generic,
    IReadOnlyList<string> Synonyms,
    IReadOnlyList<string> Phrases,
    IReadOnlyList<string> Wrappers,
    IReadOnlyList<string> Names,
    IReadOnlyList<string> Field,
    IReadOnlyList<string> OtherProducts,
    IReadOnlyList<string> Browser);
