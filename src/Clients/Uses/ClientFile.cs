using GrantGen.Clients.Binding;
using GrantGen.Clients.Guards;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;
using GrantGen.Clients.Trees;
using GrantGen.Permissions;

namespace GrantGen.Clients.Uses;

/// <summary>
/// The uses in a client's file, under any policy. They depend on the text alone, so a change of a policy or of another file does not cause the file
/// to be read again.
/// </summary>
internal sealed class ClientFile
{
    /// <summary>Declared before the instance below, whose initializer uses it.</summary>
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<PermissionCheck>> s_noChecks = new Dictionary<string, IReadOnlyList<PermissionCheck>>(StringComparer.Ordinal);

    private static readonly ClientFile s_empty = new(Array.Empty<ClientUse>(), Array.Empty<PermissionInfo>(), Array.Empty<SuppressionDirective>(),
        Array.Empty<ExportedSymbol>());

    /// <summary>Hooks that can return a room, a participant or a session that another file declares.</summary>
    private static readonly string[] s_hooks = { "useRoom", "useCall", "useMeeting", "useLocal", "useParticipant", "useSelf", "useMe", "useSession", "useMy" };

    /// <summary>Parts of the names of a room, a participant or a session in a file that does not mention LiveKit.</summary>
    private static readonly string[] s_parts = { "articipant", "oom", "ession", "local" };

    private ClientFile(IReadOnlyList<ClientUse> uses, IReadOnlyCollection<PermissionInfo> possible, IReadOnlyList<SuppressionDirective> suppressions,
        IReadOnlyList<ExportedSymbol> exports)
    {
        Exports = exports;
        Uses = uses;
        PossiblePermissions = possible;
        Suppressions = suppressions;
    }

    /// <summary>The calls, in source order.</summary>
    public IReadOnlyList<ClientUse> Uses { get; }

    /// <summary>The declarations that other files of the tree can use.</summary>
    public IReadOnlyList<ExportedSymbol> Exports { get; }

    /// <summary>Names that other files see and that read a permission of the participant.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<PermissionCheck>> Checks { get; private set; } = s_noChecks;

    /// <summary>The modules that a file of JavaScript imports and exports from, if it takes nothing from LiveKit itself; null for any other file.</summary>
    public IReadOnlyList<string>? Modules { get; private set; }

    /// <summary>The permissions that the file can need, judged by names alone: a name is enough to count a permission as used.</summary>
    public IReadOnlyCollection<PermissionInfo> PossiblePermissions { get; }

    /// <summary>Calls on receivers of unknown origin, the first of each kind: what they would need if they were LiveKit's.</summary>
    public IReadOnlyCollection<ClientUse> UncertainUses { get; private set; } = Array.Empty<ClientUse>();

    /// <summary>The parts of the file in which comments suppress rules.</summary>
    public IReadOnlyList<SuppressionDirective> Suppressions { get; }

    /// <summary>Reads a file. Thread-safe; the result is immutable.</summary>
    /// <param name="text">The whole text of the file.</param>
    /// <param name="language">The language that it is written in.</param>
    public static ClientFile Parse(string text, ClientLanguage language)
    {
        bool namesLiveKit = language.IsLiveKitNamedIn(text);
        if (!MayContainUse(text, language, namesLiveKit))
        {
            return ModulesOf(text, language, namesLiveKit) is { } imported ? Nothing(imported) : s_empty;
        }

        TokenBuffer buffer = TokenBuffer.Rent();
        (TokenList tokens, IReadOnlyList<SuppressionDirective> suppressions) = language.Read(text, buffer);
        Imports imports = new(tokens, language);
        UseFinder? reader = imports.IsTwilio || (namesLiveKit && !imports.IsLiveKit && !MayDepend(text, language))
            ? null
            : new UseFinder(tokens, language, imports);
        reader?.Read();
        IReadOnlyList<ExportedSymbol> exports = reader is not null && (imports.IsLiveKit || language.Sdk == ClientSdk.JavaScript)
            ? reader.ReadExports()
            : reader?.ReadUnrelatedTypes() ?? Array.Empty<ExportedSymbol>();
        IReadOnlyDictionary<string, IReadOnlyList<PermissionCheck>> checks = reader is not null && imports.IsLiveKit ? reader.ReadChecks() : s_noChecks;
        buffer.Return();
        IReadOnlyList<string>? modules = ModulesOf(text, language, imports.IsLiveKit);
        return reader is null || (reader.Uses.Count == 0 && reader.PossiblePermissions.Count == 0 && exports.Count == 0 && checks.Count == 0)
            ? modules is not null ? Nothing(modules) : s_empty
            : new ClientFile(reader.Uses, reader.PossiblePermissions, suppressions, exports) { Checks = checks, Modules = modules, UncertainUses = reader.UncertainUses };
    }

    private static ClientFile Nothing(IReadOnlyList<string> modules)
        => new(Array.Empty<ClientUse>(), Array.Empty<PermissionInfo>(), Array.Empty<SuppressionDirective>(), Array.Empty<ExportedSymbol>()) { Modules = modules };

    /// <summary>The modules are needed only for the exports of a file.</summary>
    private static IReadOnlyList<string>? ModulesOf(string text, ClientLanguage language, bool usesLiveKit)
        => usesLiveKit || language.Sdk != ClientSdk.JavaScript || text.IndexOf("export", StringComparison.Ordinal) < 0 ? null : ModuleNames.In(text);

    /// <summary>Whether reading a text can have a result: calls, or declarations for other files.</summary>
    private static bool MayContainUse(string text, ClientLanguage language, bool namesLiveKit)
        => namesLiveKit ? language.Calls.MayOccurIn(text) || MayExport(text, language) : MayDepend(text, language) || MayHandOn(text, language);

    /// <summary>Whether a file that does not name LiveKit can call a LiveKit object of another file.</summary>
    private static bool MayDepend(string text, ClientLanguage language)
        => language.Calls.MayOccurIn(text)
            && (language.Calls.HasDistinct(text) || Array.Exists(s_parts, part => text.IndexOf(part, StringComparison.Ordinal) >= 0));

    private static bool MayExport(string text, ClientLanguage language)
        => language.Sdk != ClientSdk.JavaScript || text.IndexOf("export", StringComparison.Ordinal) >= 0;

    /// <summary>Whether a file lists names that it exports from another one: <c>export { CallSession } from './session'</c>.</summary>
    private static bool IsBarrel(string text)
        => (text.IndexOf("export {", StringComparison.Ordinal) is >= 0 and var list || (list = text.IndexOf("export type {", StringComparison.Ordinal)) >= 0)
            && text.IndexOf("} from", list, StringComparison.Ordinal) >= 0;

    /// <summary>Whether a file can re-export the declarations of another one.</summary>
    private static bool MayHandOn(string text, ClientLanguage language)
        => language.Sdk == ClientSdk.JavaScript
            && (text.IndexOf("export *", StringComparison.Ordinal) >= 0 || IsBarrel(text)
                || (Array.Exists(s_hooks, hook => text.IndexOf(hook, StringComparison.Ordinal) >= 0) && text.IndexOf("export", StringComparison.Ordinal) >= 0));
}
