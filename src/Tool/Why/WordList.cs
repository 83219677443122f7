namespace GrantGen.Tool.Why;

/// <summary>The word list, from <c>words.json</c>.</summary>
/// <param name="StopWords">Words that carry no meaning.</param>
/// <param name="Generic">Words that mean little: a match of only such words does not count.</param>
/// <param name="Synonyms">Words that mean the same here, separated by blanks; the first represents all.</param>
/// <param name="Phrases">Words that are replaced: <c>times out = timeout</c>. The first one that fits counts.</param>
/// <param name="Wrappers">Words that an SDK puts around the text of a server.</param>
/// <param name="Names">Names of LiveKit and its tools.</param>
/// <param name="Field">Concepts of LiveKit that other software has as well. Two of them are enough to identify the topic of a text.</param>
/// <param name="OtherProducts">Products with their own rooms, tokens or permissions, and terms of other protocols. A text that names one, and not LiveKit, is about that product.</param>
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
