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
    private static readonly CaselessWord s_marker = new(LiveKitMark.Name, LiveKitMark.Rarest);

    private static readonly ConditionalWeakTable<SourceText, ClientFile> s_ofText = new();

    private static readonly ClientFile s_nothing = new(Array.Empty<ClientUse>(), Array.Empty<Need>(), Array.Empty<Suppression>());

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

    private static bool MayUse(string text, ClientLanguage language)
        => (s_marker.OccursIn(text) || (language.Sdk == ClientSdk.Go && text.IndexOf(LiveKitMark.GoAlias, StringComparison.Ordinal) >= 0))
            && language.Calls.MayOccurIn(text);

    private static ClientFile Read(string text, ClientLanguage language)
    {
        if (!MayUse(text, language))
        {
            return s_nothing;
        }

        TokenBuffer buffer = TokenBuffer.Rent();
        (TokenList tokens, IReadOnlyList<Suppression> suppressions) = language.Read(text, buffer);
        Imports imports = new(tokens, language);
        UseReader? reader = imports.IsLiveKit ? new UseReader(tokens, language, imports) : null;
        reader?.Read();
        buffer.Return();
        return reader is null ? s_nothing : new ClientFile(reader.Uses, reader.PossibleNeeds, suppressions);
    }
}
