using System.Runtime.CompilerServices;
using GrantGen.Generator.Calls;
using GrantGen.Generator.Clients.Calls;
using GrantGen.Generator.Clients.Languages;
using GrantGen.Generator.Clients.Tokens;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.Generator.Clients.Reading;

/// <summary>A call in a client's file that needs a permission.</summary>
/// <param name="Span">Where its name stands.</param>
/// <param name="Name">What a message calls it: of a name that says nothing without its label, both.</param>
/// <param name="Call">What it is.</param>
/// <param name="Source">The source that it publishes from.</param>
/// <param name="Sdk">The SDK whose call it is.</param>
/// <param name="IsGuarded">Whether the code around it asks for the permission first.</param>
internal sealed record ClientUse(TextSpan Span, string Name, ClientCall Call, PublishedSource Source, ClientSdk Sdk, bool IsGuarded);

/// <summary>
/// What a client's file uses, whatever policy it runs under: read once for each text, so that a change of a policy, or of
/// another file, reads nothing again.
/// </summary>
internal sealed class ClientFile
{
    /// <summary>What every file that uses LiveKit has a word of.</summary>
    private const string Marker = "livekit";

    private static readonly ConditionalWeakTable<SourceText, ClientFile> s_ofText = new();

    private ClientFile(IReadOnlyList<ClientUse> uses, IReadOnlyCollection<Need> possible, IReadOnlyList<Suppression> suppressions)
    {
        Uses = uses;
        PossibleNeeds = possible;
        Suppressions = suppressions;
    }

    /// <summary>The calls, by place.</summary>
    public IReadOnlyList<ClientUse> Uses { get; }

    /// <summary>What the file may need, by names alone: before it is said that nothing uses a permission, a name is enough.</summary>
    public IReadOnlyCollection<Need> PossibleNeeds { get; }

    /// <summary>Where its comments silence rules.</summary>
    public IReadOnlyList<Suppression> Suppressions { get; }

    /// <summary>Reads a text, or remembers what was read.</summary>
    public static ClientFile Of(SourceText text, ClientLanguage language)
        => s_ofText.TryGetValue(text, out ClientFile? known) ? known : s_ofText.GetValue(text, text => Read(text.ToString(), language));

    private static ClientFile Read(string text, ClientLanguage language)
    {
        if ((text.IndexOf(Marker, StringComparison.OrdinalIgnoreCase) < 0 && text.IndexOf(Imports.GoAlias, StringComparison.Ordinal) < 0) || !language.Calls.MayOccurIn(text))
        {
            return new ClientFile(Array.Empty<ClientUse>(), Array.Empty<Need>(), Array.Empty<Suppression>());
        }

        (TokenList tokens, IReadOnlyList<Suppression> suppressions) = language.Read(text);
        Imports imports = new(tokens, language);
        if (!imports.IsLiveKit)
        {
            return new ClientFile(Array.Empty<ClientUse>(), Array.Empty<Need>(), suppressions);
        }

        UseReader reader = new(tokens, language, imports);
        reader.Read();
        return new ClientFile(reader.Uses, reader.PossibleNeeds, suppressions);
    }
}
