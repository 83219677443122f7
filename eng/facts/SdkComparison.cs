using System.Text.RegularExpressions;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Sdks;

namespace GrantGen.FactCheck;

/// <summary>
/// Compares the table of a client's SDK with the file that declares its local participant: a source, a header or a <c>.d.ts</c>. A method
/// counts as new if its name begins with a verb of the table; what was looked at and needs no permission is listed here.
/// </summary>
internal static partial class SdkComparison
{
    /// <summary>Methods that need no permission: they are local, or take something back.</summary>
    private static readonly HashSet<string> s_harmless = new(StringComparer.OrdinalIgnoreCase)
    {
        "setTrackSubscriptionPermissions", "set_track_subscription_permissions", "setE2EEEnabled", "setActiveAgent", "setEnabledPublishCodecs", "setVolume", "setRoom",
        "setPublishingErrorHandler", "setDelegate", "setSubscriptionPermission", "setSubscriptionPermissions", "setTrackEnabled", "updateFromInfo", "update_info",
    };

    /// <summary>The differences. None can be known of a file whose language no table is about.</summary>
    /// <param name="path">The path. Its extension determines the language, and its name the rows that were read in it.</param>
    /// <param name="text">The text.</param>
    public static IEnumerable<FactDifference> Compare(string path, string text)
    {
        if (ClientLanguages.FindByPath(path) is not { } language)
        {
            yield break;
        }

        HashSet<string> declared = [.. DeclarationPattern().Matches(CommentPattern().Replace(text, "")).Select(declaration => declaration.Groups["name"].Value)];
        HashSet<string> known = [.. language.Calls.All.Select(call => call.Method)];
        HashSet<string> verbs = [.. known.Select(VerbOf)];
        foreach (string name in declared.Where(name => !known.Contains(name) && verbs.Contains(VerbOf(name)) && VerbOf(name) != name && !s_harmless.Contains(name)).Order(StringComparer.Ordinal))
        {
            yield return new FactDifference(DifferenceKind.New, $"call {language.Name} {name}", "declared upstream, in no table");
        }

        string file = StemOf(path);
        foreach (ClientCall call in language.Calls.All.Where(call => StemOf(call.Origin.File) == file && !declared.Contains(call.Method)).DistinctBy(call => call.Method))
        {
            yield return new FactDifference(DifferenceKind.Gone, $"call {language.Name} {call.Method}", "read in this file before, and not declared in it");
        }
    }

    /// <summary>The first word: <c>publish</c> of <c>publishTrack</c> and of <c>publish_track</c>.</summary>
    private static string VerbOf(string name) => VerbPattern().Match(name).Value.ToLowerInvariant();

    private static string StemOf(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..].Split('.')[0];

    [GeneratedRegex(@"^[A-Za-z][a-z]*", RegexOptions.CultureInvariant)]
    private static partial Regex VerbPattern();

    [GeneratedRegex(@"/\*.*?\*/|//[^\n]*|^\s*#[^\n]*", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex CommentPattern();

    /// <summary>
    /// A name before brackets where it is declared: after <c>def</c>, <c>func</c>, <c>fun</c> or <c>fn</c>, or at the beginning of a line behind
    /// modifiers and a type, which a call inside a body has not.
    /// </summary>
    [GeneratedRegex(
        @"\b(?:def|fn)\s+(?<name>\w+)|\bfunc\s+(?:\([^)]*\)\s*)?(?<name>\w+)|\bfun\s+(?:<[^>]*>\s*)?(?:\w+\.)?(?<name>\w+)"
        + @"|^(?:\t|\s{2,4})(?!private|protected|return|if|for|while|switch|await|throw|else|catch)(?:[\w:<>\[\]?&*,|]+ +)*(?<name>\w+)(?:<[^>\n]*>)?\((?=[^\n]*(?:\)\s*(?:async\s*|const\s*)?[:{;]|\($|,\s*$|\{$))",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex DeclarationPattern();
}
