using GrantGen.Clients.Binding;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;
using GrantGen.Permissions;

namespace GrantGen.Clients.Uses;

/// <summary>
/// What a client's file uses, under any policy. It depends on the text alone, so a change of a policy, or of another file,
/// reads nothing again.
/// </summary>
internal sealed class ClientFile
{
    private static readonly CaselessWord s_marker = new(LiveKitMark.Name, LiveKitMark.Rarest);

    private static readonly ClientFile s_nothing = new(Array.Empty<ClientUse>(), Array.Empty<PermissionInfo>(), Array.Empty<Suppression>());

    private ClientFile(IReadOnlyList<ClientUse> uses, IReadOnlyCollection<PermissionInfo> possible, IReadOnlyList<Suppression> suppressions)
    {
        Uses = uses;
        PossiblePermissions = possible;
        Suppressions = suppressions;
    }

    /// <summary>The calls, by place.</summary>
    public IReadOnlyList<ClientUse> Uses { get; }

    /// <summary>What the file may need, by names alone: before it is said that nothing uses a permission, a name is enough.</summary>
    public IReadOnlyCollection<PermissionInfo> PossiblePermissions { get; }

    /// <summary>Where its comments silence rules.</summary>
    public IReadOnlyList<Suppression> Suppressions { get; }

    /// <summary>Reads a file. Thread-safe; the result is immutable.</summary>
    /// <param name="text">The whole text of the file.</param>
    /// <param name="language">The language that it is written in.</param>
    public static ClientFile Parse(string text, ClientLanguage language)
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
        return reader is null ? s_nothing : new ClientFile(reader.Uses, reader.PossiblePermissions, suppressions);
    }

    private static bool MayUse(string text, ClientLanguage language)
        => (s_marker.OccursIn(text) || (language.Sdk == ClientSdk.Go && text.IndexOf(LiveKitMark.GoAlias, StringComparison.Ordinal) >= 0))
            && language.Calls.MayOccurIn(text);
}
