using GrantGen.Clients.Binding;
using GrantGen.Clients.CallArguments;
using GrantGen.Clients.Guards;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;
using GrantGen.Clients.Trees;
using GrantGen.Permissions;

namespace GrantGen.Clients.Uses;

/// <summary>Finds the calls of a file that need a permission.</summary>
internal sealed partial class UseFinder
{
    private const int LongestTypeArguments = 12;

    private static readonly KeywordSet s_binding = new("bind", "call");

    private static readonly ArgumentSelector s_source = new(0, "source");
    private static readonly ArgumentSelector s_initialState = new(0, "initialState");

    private static readonly KeywordSet s_declaring = new("class", "struct", "fun", "func", "fn", "def", "function", "interface", "object", "extension", "enum",
        "actor", "protocol", "~");

    private readonly TokenList _tokens;
    private readonly ClientLanguage _language;
    private readonly Imports _imports;
    private readonly SymbolTable _bindings;
    private readonly ScopeTree _blocks;
    private readonly ExpressionClassifier _expressions;
    private readonly TrackSourceResolver _sources;
    private readonly PermissionGuards _guards;
    private readonly FunctionReader _functions;
    private readonly ExtensionReceivers _extensions;
    private readonly DependencyReader _dependencies;
    private readonly DeclarationBinder _bindingReader;
    private readonly FileDeclarations _own;
    private readonly TypeResolver _types;
    private readonly DeclaredTypes _declared;
    private readonly FunctionTypes _functionTypes;
    private readonly PublicationClassifier _publications;
    private readonly List<ClientUse> _uses = new();
    private readonly HashSet<PermissionInfo> _possiblePermissions = new();
    private readonly Dictionary<(PermissionInfo Permission, PublishedSource Source, bool IsDistinct), ClientUse> _uncertain = new();

    public UseFinder(TokenList tokens, ClientLanguage language, Imports imports)
    {
        _tokens = tokens;
        _language = language;
        _imports = imports;
        _bindings = new SymbolTable(requiresSelf: language.Sdk is ClientSdk.JavaScript or ClientSdk.Python or ClientSdk.Rust or ClientSdk.Go);
        _own = new FileDeclarations(tokens, language);
        _blocks = new ScopeTree(tokens, language);
        _types = new TypeResolver(tokens, language, imports, _own);
        _declared = new DeclaredTypes(tokens, language, _own, _types);
        _functionTypes = new FunctionTypes(tokens, language, _types);
        _expressions = new ExpressionClassifier(tokens, language, _bindings, imports, _own, _types, _blocks, _declared, _functionTypes);
        _sources = new TrackSourceResolver(tokens, _bindings, _blocks);
        _bindingReader = new DeclarationBinder(tokens, language, _blocks, _bindings, _expressions, _types, _declared, _own);
        _dependencies = new DependencyReader(tokens, language, _bindings, _own, imports, _blocks);
        _extensions = new ExtensionReceivers(tokens, language, _types, _expressions);
        _functions = new FunctionReader(tokens, language, new Statements(tokens, language, _blocks), _blocks);
        _guards = new PermissionGuards(tokens, language, _blocks, _bindings, _expressions, _own, imports);
        _publications = new PublicationClassifier(tokens, language, _bindings, _expressions);
    }

    /// <summary>The calls, in source order.</summary>
    public IReadOnlyList<ClientUse> Uses => _uses;

    /// <summary>The permissions that can be needed, by the names of methods alone.</summary>
    public IReadOnlyCollection<PermissionInfo> PossiblePermissions => _possiblePermissions;

    /// <summary>Calls on receivers of unknown origin, the first of each kind: what they would need if they were LiveKit's.</summary>
    public IReadOnlyCollection<ClientUse> UncertainUses => _uncertain.Values;

    /// <summary>How many tokens were searched for the ends of expressions; a test bounds this by the size of the file.</summary>
    public long SearchedTokens => _expressions.SearchedTokens;

    /// <summary>The declarations that other files can use.</summary>
    public IReadOnlyList<ExportedSymbol> ReadExports()
    {
        _bindings.BindLazily(_bindingReader.Read, _bindingReader.ReadPostponed);
        return new ExportReader(_tokens, _language, _imports, _bindings, _blocks, _types, _own, _expressions, _declared, _functionTypes).Read();
    }

    /// <summary>The types of a file that does not use LiveKit.</summary>
    public IReadOnlyList<ExportedSymbol> ReadUnrelatedTypes() => ExportReader.ReadUnrelatedTypes(_tokens, _language, _own, _imports.Package);

    /// <summary>The permissions that other files can read through the file's names.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<PermissionCheck>> ReadChecks() => _guards.ReadExportedChecks();

    public void Read()
    {
        List<(int Word, ClientCall Call)> candidates = FindCandidates();
        if (candidates.Count == 0)
        {
            return;
        }

        _bindingReader.UsePlaces(PlacesOf(candidates));
        _bindings.BindLazily(_bindingReader.Read, _bindingReader.ReadPostponed);
        foreach ((int word, ClientCall call) in candidates)
        {
            Read(word, call);
        }
    }

    private void Read(int word, ClientCall call)
    {
        ArgumentList arguments;
        if (call.Receiver == ClientReceiver.Component)
        {
            if (_tokens.KindOf(word - 1) != TokenKind.Tag && !(_tokens.Is(word - 1, ".") && _tokens.KindOf(word - 3) == TokenKind.Tag))
            {
                return;
            }

            arguments = ArgumentList.OfTag(_tokens, _language, word);
        }
        else
        {
            int open = FindArgumentList(word);
            if (open < 0)
            {
                return;
            }

            // The first argument of bind and call is the receiver.
            bool isBound = _language.Sdk == ClientSdk.JavaScript && open == word + 3 && _tokens.IsAny(open - 1, s_binding);
            arguments = ArgumentList.OfCall(_tokens, _language, open, skipped: isBound ? 1 : 0);
            if (call.Labels.Length > 0 && !call.Labels.Contains(arguments.FirstLabel))
            {
                return;
            }
        }

        ClientDependency? dependency = null;
        bool isMade = _imports.IsLiveKit && MatchesReceiver(word, call);
        if (!isMade)
        {
            dependency = _dependencies.Find(word, call);
        }

        // A component or a hook of the app is LiveKit's only if the tree confirms it.
        bool isOfApp = !isMade && dependency is not null && call.Receiver is ClientReceiver.Import or ClientReceiver.Component
            && dependency.Name != call.Method;
        if ((_imports.IsLiveKit || dependency is not null) && !isOfApp)
        {
            _possiblePermissions.Add(call.Permission);
        }

        if (!isMade && dependency is null && _imports.IsLiveKit && IsEnabled(call, arguments, word))
        {
            PublishedSource source = SourceOf(call, arguments);
            if (!_uncertain.ContainsKey((call.Permission, source, call.IsDistinct)))
            {
                _uncertain.Add((call.Permission, source, call.IsDistinct), CreateUse(word, call, arguments, source, isGuarded: false));
            }
        }

        if ((isMade || dependency is not null) && IsEnabled(call, arguments, word) && UsesRequiredResult(word, call))
        {
            if (call.Method is "TrackToggle" or "useTrackToggle"
                && (arguments.Find(s_source) is { } stated && IsUnknownSource(stated) || IsBeforeRoom(word, arguments)))
            {
                return;
            }

            PublishedSource source = SourceOf(call, arguments);
            List<int> results = ReferencesToResults(word, call);
            _uses.Add(CreateUse(word, call, arguments, source,
                call.ChecksItself || _guards.IsGuarded(word, call.Permission, source) || AreResultsGuarded(results, call, source) || IsReturnedWithCheck(word, call, source)) with
            {
                Dependency = dependency,
                Origin = isMade && _language.Sdk == ClientSdk.JavaScript ? _dependencies.Find(word, call) : null,
                NamesOfChecks = results.Count == 0 ? _guards.NamesAround(word) : _guards.NamesAround(word).Concat(NamesAroundResults(results)).ToList(),
            });
        }
    }

    private ClientUse CreateUse(int word, ClientCall call, ArgumentList arguments, PublishedSource source, bool isGuarded)
    {
        Token token = _tokens[word];
        string name = call.Labels.Length > 0 ? $"{call.Method}({arguments.FirstLabel}:)" : call.Method;
        return new ClientUse(new SourceSpan(token.Start, token.Length), name, call, source, _imports.IsNodeRtc ? ClientSdk.NodeRtc : _language.Sdk, isGuarded);
    }

    private PublishedSource SourceOf(ClientCall call, ArgumentList arguments)
        => call.Permission == PermissionTable.Publish ? _sources.Resolve(call, arguments, defaultsToUnknown: _imports.IsNodeRtc) : PublishedSource.Undetermined;

    /// <summary><c>Track.Source.Unknown</c>, the string that is its value, or a variable with one of them: nothing is published from it.</summary>
    private bool IsUnknownSource(TokenSpan source)
    {
        int last = source.End - 1;
        bool isVariable = source.End == source.Start + 1 && _tokens.IsIdentifier(last);
        return IsUnknownSource(source.Start, last)
            || (isVariable && _bindings.Lookup(_tokens.TextOf(last), last)?.Initializer is { } value && IsUnknownSource(value.Start, value.End - 1));
    }

    private bool IsUnknownSource(int first, int last)
        => _tokens.Is(last, "Unknown") || (first == last && _tokens.KindOf(last) == TokenKind.StringLiteral && _tokens.TextOf(last) == "unknown");

    /// <summary>
    /// Whether a toggle is in a form that is shown before there is a room, where it changes only its own state and publishes nothing
    /// (components-core, setupManualToggle). Every app that copied LiveKit's PreJoin has such a form.
    /// </summary>
    private bool IsBeforeRoom(int word, ArgumentList arguments)
    {
        NamedFunction? function = _functions.Around(word);
        int start = function is { } around ? _tokens[around.Start].Start : 0;
        if (_tokens.Text.IndexOf("LiveKitRoom", start, _tokens[word].Start - start, StringComparison.Ordinal) >= 0)
        {
            return false;
        }

        return arguments.Find(s_initialState) is not null
            || (function is { } named && _tokens.Contains(named.Name, "prejoin"));
    }

    /// <summary>The opening bracket of a call after its name and type arguments; -1 if nothing is called.</summary>
    private int FindArgumentList(int word)
    {
        int at = word + 1;
        if (_tokens.KindOf(word) == TokenKind.StringLiteral)
        {
            return _tokens.Is(at + 1, "(") ? at + 1 : _tokens.Is(at + 1, "?") && _tokens.Is(at + 2, ".") && _tokens.Is(at + 3, "(") ? at + 3 : -1;
        }

        if (_language.Sdk == ClientSdk.JavaScript)
        {
            // setName?.(…), setName!(…), (lp.setName as any)(…)
            at += _tokens.Is(at, "?") && _tokens.Is(at + 1, ".") && _tokens.Is(at + 2, "(") ? 2 : _tokens.Is(at, "!") && _tokens.Is(at + 1, "(") ? 1 : 0;
            int around = _tokens.EnclosingBracket(word);
            if (_tokens.Is(around, "(") && (_tokens.Is(at, "as") || _tokens.MatchingBracket(around) == at)
                && _tokens.Is(_tokens.MatchingBracket(around) + 1, "("))
            {
                at = _tokens.MatchingBracket(around) + 1;
            }
            else if (_tokens.Is(at, ".") && _tokens.IsAny(at + 1, s_binding) && _tokens.Is(at + 2, "(") && (_tokens.Is(at + 1, "call") || IsPassedOn(word)))
            {
                at += 2;
            }
        }

        if (_tokens.Is(at, "::") && _tokens.Is(at + 1, "<"))
        {
            at++;
        }

        if (_tokens.Is(at, "<"))
        {
            int depth = 0;
            int most = at + LongestTypeArguments;
            do
            {
                depth += _tokens.Is(at, "<") ? 1 : _tokens.Is(at, ">") ? -1 : 0;
                at++;
            }
            while (depth > 0 && at < most);
        }

        // In C++ the variable's name is between the type and the brackets, or the type is a type argument of another call.
        if (_language.Sdk == ClientSdk.Cpp && (_tokens.IsIdentifier(at) || _tokens.Is(at, ">")) && _tokens.IsAny(at + 1, "(", "{"))
        {
            return at + 1;
        }

        // Kotlin and Swift omit the brackets if a closure is the only argument.
        return _tokens.Is(at, "(") || (_tokens.Is(at, "{") && _language.Sdk is ClientSdk.Swift or ClientSdk.Android && (_tokens.Is(word - 1, ".") || char.IsUpper(_tokens.FirstOf(word)))) ? at : -1;
    }
}
