using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <summary>The imports of a file. Without LiveKit, no call in it is LiveKit's.</summary>
internal sealed partial class Imports
{
    private const string NodeRtc = "@livekit/rtc-node";

    /// <summary>The agents framework for Node, and its plugins, which use rtc-node.</summary>
    private const string Agents = "@livekit/agents";

    /// <summary>The prefix of the packages with hooks and components.</summary>
    private const string Components = "@livekit/";

    /// <summary>The longest import that is searched for a name, in tokens.</summary>
    private const int LongestImport = 200;

    private static readonly NamePart s_twilio = new("twilio");
    private static readonly NamePart s_liveKit = new(LiveKitMarker.Name);
    private static readonly KeywordSet s_words = new("import", "from", "require", "use", "include", "export");

    /// <summary>The words above, and those at which the constructor finds LiveKit or a package in another way.</summary>
    private static readonly KeywordSet s_firstWords = new([.. s_words.Words, "using", "package", "LivekitClient", "LiveKitClient", "LiveKit", LiveKitMarker.Name]);

    /// <summary>Words of an import that are not names.</summary>
    private static readonly KeywordSet s_noNames = new("type", "typeof", "from", "import", "as", "static", "class", "struct", "func", "show", "pub", "self");
    /// <summary>Parts of a path that name no folder.</summary>
    private static readonly KeywordSet s_relativeParts = new("crate", "self", "super", "pub", "use", "static", "import", "as");

    private static readonly KeywordSet s_beginsAssignment = new("const", "let", "var", ";");
    private static readonly KeywordSet s_noImported = new("type", "from", "const", "let", "var", "import", "as");

    private readonly TokenList _tokens;
    private readonly ClientLanguage _language;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _originalsFromOthers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);
    private readonly HashSet<string> _fromOthers = new(StringComparer.Ordinal);
    private bool _knowsAll;
    private bool _importsAllOfOthers;
    private string? _package;
    private bool _showsAll;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _namespaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Module, string Name)> _modules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _modulesByNamespace = new(StringComparer.Ordinal);
    private bool _isLiveKit;
    private bool _isTwilio;

    public Imports(TokenList tokens, ClientLanguage language)
    {
        _tokens = tokens;
        _language = language;
        for (int i = tokens.NextOf(s_firstWords, 0); i < tokens.Count; i = tokens.NextOf(s_firstWords, i + 1))
        {
            if (!tokens.IsIdentifier(i))
            {
                continue;
            }

            if (_package is null && language.Sdk == ClientSdk.Android && tokens.Is(i, "package"))
            {
                _package = ReadPath(i + 1);
            }
            else if (tokens.IsAny(i, s_words) || (language.Sdk == ClientSdk.CSharp && tokens.Is(i, "using")))
            {
                // In Swift, from is a common argument label.
                if (!tokens.Is(i, "from") || tokens.KindOf(i + 1) == TokenKind.StringLiteral || tokens.IsFirstOnLine(i))
                {
                    Read(i);
                    ReadAliasOfCSharp(i);
                    if (DeclaresNames(i))
                    {
                        ReadDeclared(i);
                    }
                }
            }
            else if (tokens.Is(i, "LivekitClient") || tokens.Is(i, "LiveKitClient"))
            {
                // The global of the browser script, which needs no import.
                _isLiveKit = true;
            }
            else if (language.Sdk == ClientSdk.CSharp && tokens.Is(i, "LiveKit") && tokens.Is(i + 1, "."))
            {
                _isLiveKit = true;
            }
            else if (language.Sdk == ClientSdk.Rust && tokens.Is(i, LiveKitMarker.Name) && tokens.Is(i + 1, "::"))
            {
                _isLiveKit = true;
            }
        }
    }

    /// <summary>Whether LiveKit is imported.</summary>
    public bool IsLiveKit => _isLiveKit && !_isTwilio;

    /// <summary>Whether another SDK with the same names is imported.</summary>
    public bool IsTwilio => _isTwilio;

    /// <summary>Whether the Node SDK is imported, which has the browser's names but different symptoms.</summary>
    public bool IsNodeRtc { get; private set; }

    /// <summary>
    /// The app's own module from which JavaScript imports a name, with the original name; null if the name is not imported from one.
    /// </summary>
    public (string Module, string Name)? ModuleOf(string name) => _modules.TryGetValue(name, out (string Module, string Name) from) ? from : null;

    /// <summary>Whether JavaScript imports names from the app's own modules.</summary>
    public bool HasOwnNames => _modules.Count > 0;

    /// <summary>The module of the app whose exports a name represents; null if the name is not a module.</summary>
    public string? ModuleOfNamespace(string name) => _modulesByNamespace.TryGetValue(name, out string? module) ? module : null;

    /// <summary>Whether a module is one of LiveKit's packages.</summary>
    public static bool IsLiveKitModule(string module) => module.StartsWith(Components, StringComparison.Ordinal) || module == "livekit-client";

    /// <summary>The original name of a name that is imported from LiveKit's packages; null if it is not imported from them.</summary>
    public string? OriginalNameOf(string name) => _names.TryGetValue(name, out string? original) ? original : null;

    /// <summary>Whether a name is imported from LiveKit, or might be because all names of a package are imported.</summary>
    public bool IsImportedFromLiveKit(string name) => _knowsAll || _known.Contains(name);

    /// <summary>Whether a name can be LiveKit's without a prefix: an import of Dart can have one, or list the names that it shows.</summary>
    public bool IsVisible(string name) => _language.Sdk != ClientSdk.Flutter || _showsAll || _known.Contains(name);

    /// <summary>Whether a name is imported from anything else than LiveKit: it is unrelated, regardless of its name.</summary>
    public bool IsImportedFromOther(string name) => _fromOthers.Contains(name) && !_known.Contains(name);

    /// <summary>The original name, in the app's own module, of a name that is imported under an alias; null if it has no alias.</summary>
    public string? OriginalNameInOtherModule(string name) => _originalsFromOthers.TryGetValue(name, out string? original) ? original : null;

    /// <summary>
    /// The parts of the package or module that a name is imported from, with slashes; in Go, of the package that the name denotes. In Kotlin and Java
    /// a name without an import is one of the file's own package.
    /// </summary>
    public string? PathOf(string name) => _paths.TryGetValue(name, out string? path) ? path : _importsAllOfOthers ? null : _package;

    /// <summary>The package that a file of Kotlin or Java states, with slashes; null if it states none.</summary>
    public string? Package => _package;

    /// <summary>Whether any name is imported under an alias.</summary>
    public bool HasAliases { get; private set; }

    /// <summary>Whether a name denotes a whole LiveKit package.</summary>
    public bool IsNamespace(string name) => _namespaces.Contains(name);

    private void Read(int at)
    {
        // import { a as b } from 'x': the package follows the names, and in require('x') the names before it.
        int end = Math.Min(_tokens.Count, at + LongestImport);
        for (int i = at + 1; i < end; i++)
        {
            if (EndsBefore(at, i))
            {
                return;
            }

            // Twilio's rooms have a localParticipant as well, with methods of the same names: in such a file it is unknown which one is meant.
            _isTwilio |= _tokens.Contains(i, s_twilio) && (_tokens.Contains(i, "video") || _tokens.Is(i + 2, "video"));
            if (_language.Sdk == ClientSdk.JavaScript && _tokens.KindOf(i) == TokenKind.StringLiteral && _tokens.Is(at, "import") && _tokens.Is(i - 1, "from")
                && !IsLiveKitModule(_tokens.TextOf(i)))
            {
                ReadOwnNames(at, i);
            }

            if (_language.Sdk == ClientSdk.JavaScript && _tokens.KindOf(i) == TokenKind.StringLiteral && _tokens.Is(at, "require") && _tokens.Is(i - 1, "(")
                && i == at + 2 && !IsLiveKitModule(_tokens.TextOf(i)))
            {
                ReadRequired(at, i);
            }

            if (_tokens.Contains(i, s_liveKit) && _tokens.KindOf(i) is TokenKind.StringLiteral or TokenKind.Identifier)
            {
                _isLiveKit = true;
                if (_tokens.KindOf(i) == TokenKind.StringLiteral)
                {
                    string package = _tokens.TextOf(i);
                    IsNodeRtc |= package == NodeRtc || package.StartsWith(Agents, StringComparison.Ordinal);
                    if (IsLiveKitModule(package))
                    {
                        ReadNames(at, i);
                    }

                    return;
                }
            }
        }
    }

    /// <summary><c>import store, { useCall as call } from './store'</c>.</summary>
    private void ReadOwnNames(int at, int module)
    {
        for (int i = at + 1; i < module - 1; i++)
        {
            if (_tokens.Is(i, "*") && _tokens.Is(i + 1, "as"))
            {
                _modulesByNamespace[_tokens.TextOf(i + 2)] = _tokens.TextOf(module);
            }
            else if (_tokens.IsIdentifier(i) && !_tokens.Is(i - 2, "*") && !_tokens.IsAny(i, "type", "as") && !_tokens.Is(i - 1, "as")
                && !_tokens.Is(i - 1, "*"))
            {
                bool isDefault = !_tokens.Is(_tokens.EnclosingBracket(i), "{");
                string name = _tokens.TextOf(i);
                _modules[_tokens.Is(i + 1, "as") ? _tokens.TextOf(i + 2) : name] = (_tokens.TextOf(module), isDefault ? "default" : name);
            }
        }
    }

    /// <summary><c>const { room, board: b } = require('./room')</c>, <c>const shared = require('./room')</c>.</summary>
    private void ReadRequired(int at, int module)
    {
        if (!_tokens.Is(at - 1, "="))
        {
            return;
        }

        if (_tokens.IsIdentifier(at - 2))
        {
            _modulesByNamespace[_tokens.TextOf(at - 2)] = _tokens.TextOf(module);
            return;
        }

        int open = _tokens.Is(at - 2, "}") ? _tokens.MatchingBracket(at - 2) : at;
        for (int i = open + 1; open >= 0 && i < at - 2; i++)
        {
            if (_tokens.IsIdentifier(i) && !_tokens.Is(i - 1, ":"))
            {
                string name = _tokens.TextOf(i);
                _modules[_tokens.Is(i + 1, ":") ? _tokens.TextOf(i + 2) : name] = (_tokens.TextOf(module), name);
            }
        }
    }

    /// <summary>Whether the statement that begins at a word ends before a token.</summary>
    private bool EndsBefore(int at, int i) => i > at + 1 && (_tokens.Is(i, ";") || (_tokens.IsFirstOnLine(i) && !IsContinued(at, i)));

    /// <summary>Whether a line continues: within brackets, or between the names and the package.</summary>
    private bool IsContinued(int at, int i)
        => (_tokens.EnclosingBracket(i) is var parent && parent > at && _tokens.KindOf(parent) == TokenKind.Open)
            || _tokens.KindOf(i) == TokenKind.Close
            || _tokens.Is(i, "from")
            || _tokens.KindOf(i) == TokenKind.Open;

    private void ReadNames(int at, int package)
    {
        // With require, the names precede the keyword, as the target of an assignment.
        bool isRequire = _tokens.Is(at, "require");
        int from = isRequire ? at - 1 : at + 1;
        if (isRequire)
        {
            while (from > 0 && at - from < LongestImport && !_tokens.IsAny(from, s_beginsAssignment))
            {
                from--;
            }
        }

        int to = isRequire ? at : package;
        for (int i = from; i < to; i++)
        {
            if (_tokens.Is(i, "*") && _tokens.Is(i + 1, "as"))
            {
                _namespaces.Add(_tokens.TextOf(i + 2));
                i += 2;
            }
            else if (_tokens.IsIdentifier(i) && !_tokens.IsAny(i, s_noImported))
            {
                bool isRenamed = _tokens.IsAny(i + 1, "as", ":") && _tokens.IsIdentifier(i + 2);
                HasAliases |= isRenamed;
                _names[_tokens.TextOf(isRenamed ? i + 2 : i)] = _tokens.TextOf(i);
                if (isRequire && _tokens.Is(i + 1, "="))
                {
                    _namespaces.Add(_tokens.TextOf(i));
                }

                i += isRenamed ? 2 : 0;
            }
        }
    }
}
