using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GrantGen.Facts;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.HandWrittenTokens.Jwt;
using GrantGen.Generator.Parsing;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.Calls;

/// <summary>
/// The symbols of LiveKit and the policies in one compilation: its client types, and the
/// policies that were looked up. Created once per compilation; thread-safe.
/// </summary>
internal sealed class WellKnownTypes
{
    private static readonly ConditionalWeakTable<Compilation, WellKnownTypes> s_ofCompilation = new();

    private static readonly int[] s_twirpWords = IdentifierIndex.HashesOf(new[] { TwirpRequests.RequiredIdentifier });

    private readonly Dictionary<ISymbol, List<ApiCall>> _calls = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ClientLibrary> _rooms = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, GrantOrigin?> _policies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _dataCarriers = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _wrappers;
    private readonly int[] _useIdentifiers;
    private readonly HashSet<string> _writerMembers = new(StringComparer.Ordinal);
    private readonly int[] _writerIdentifiers;
    private readonly ConcurrentDictionary<SyntaxNode, GrantOrigin?> _handWritten = new();
    private readonly ConcurrentDictionary<SyntaxNode, GrantOrigin> _narrowed = new();
    private readonly INamedTypeSymbol? _httpClient;

    private WellKnownTypes(Compilation compilation, HashSet<string> wrappers)
    {
        Compilation = compilation;
        TokenLibraries = TokenLibraryTypes.TryCreate(compilation);
        HasJwt = JwtTokens.MayBeIn(compilation);
        _wrappers = wrappers;
        HashSet<string> words = new(wrappers, StringComparer.Ordinal);
        foreach (IGrouping<string, ApiCall> type in CallTable.All.GroupBy(call => call.Type))
        {
            foreach (INamedTypeSymbol symbol in compilation.GetTypesByMetadataName(type.Key))
            {
                _calls[symbol] = type.ToList();
                words.UnionWith(type.Where(call => call.OpenedBy is null).Select(call => call.RequiredIdentifier));
                _writerMembers.UnionWith(type.Where(call => call.OpenedBy is not null).Select(call => call.Method));
            }
        }

        foreach (ClientLibrary client in ClientLibraries.All)
        {
            foreach (INamedTypeSymbol symbol in compilation.GetTypesByMetadataName(client.Room))
            {
                _rooms[symbol] = client;
            }
        }

        HasTwirp = compilation.SyntaxTrees.Any(tree => IdentifierIndex.GetOrCreate(tree).ContainsAny(s_twirpWords));
        _useIdentifiers = IdentifierIndex.HashesOf(HasTwirp ? words.Append(TwirpRequests.RequiredIdentifier) : words);
        _writerIdentifiers = IdentifierIndex.HashesOf(_writerMembers);
        _httpClient = HasTwirp || words.Contains(ApiCall.ServerApi) ? compilation.GetTypeByMetadataName("System.Net.Http.HttpClient") : null;
    }

    /// <summary>The compilation.</summary>
    public Compilation Compilation { get; }

    /// <summary>The types of hand-written grants; null if the compilation has none.</summary>
    public TokenLibraryTypes? TokenLibraries { get; }

    /// <summary>Whether code contains the names of grants, and so might create tokens with a JWT library.</summary>
    public bool HasJwt { get; }

    /// <summary>Whether code contains the path of the server's API.</summary>
    public bool HasTwirp { get; }

    /// <summary>The types of a compilation, created once; null if there is nothing to check, because it has no policies, or neither client nor wrapper.</summary>
    public static WellKnownTypes? TryCreate(Compilation compilation, CancellationToken cancellationToken)
    {
        if (compilation.GetTypeByMetadataName(WellKnownNames.RoomPolicyAttribute) is null)
        {
            return null;
        }

        if (!s_ofCompilation.TryGetValue(compilation, out WellKnownTypes? types))
        {
            // Two analyzers can run concurrently: the first result is kept.
            types = new WellKnownTypes(compilation, AnnotatedMemberNames.Find(compilation, cancellationToken));
            types = s_ofCompilation.GetValue(compilation, _ => types);
        }

        return types._calls.Count == 0 && types._wrappers.Count == 0 && !types.HasTwirp ? null : types;
    }

    /// <summary>Whether the files of a type contain the name of a member that needs a permission; most do not.</summary>
    public bool MayContainUse(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences.Where(reference => !PolicyCode.IsIn(reference.SyntaxTree)))
        {
            IdentifierIndex words = IdentifierIndex.GetOrCreate(reference.SyntaxTree);
            if (words.ContainsAny(_useIdentifiers)
                || (words.ContainsAny(_writerIdentifiers) && ContainsWriterCall(reference.GetSyntax(cancellationToken), cancellationToken)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether calls with the names of a writer's members are calls of a writer. Streams, sockets and responses have such members as well: binding
    /// these calls costs less than visiting all code of their types.
    /// </summary>
    private bool ContainsWriterCall(SyntaxNode declaration, CancellationToken cancellationToken)
    {
        SemanticModel? model = null;
        foreach (SyntaxNode node in declaration.DescendantNodes())
        {
            if (node is not SimpleNameSyntax name || !_writerMembers.Contains(name.Identifier.ValueText))
            {
                continue;
            }

            model ??= Compilation.GetModel(declaration.SyntaxTree);
            SymbolInfo info = model.GetSymbolInfo(name, cancellationToken);
            if (info.Symbol is { } symbol ? IsOpened(symbol) : info.CandidateSymbols.IsEmpty || info.CandidateSymbols.Any(IsOpened))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOpened(ISymbol member) => member.ContainingType is { } type && _calls.ContainsKey(type.OriginalDefinition);

    /// <summary>The permissions that a call of a member needs; empty if the member is in no table.</summary>
    public IEnumerable<ApiCall> GetRequirements(ISymbol member)
    {
        if (member.ContainingType is not { } type)
        {
            return Array.Empty<ApiCall>();
        }

        if (_calls.TryGetValue(type, out List<ApiCall>? calls))
        {
            return calls.Where(call => call.Method == (member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? ApiCall.Constructor : member.Name));
        }

        bool isConstructor = member is IMethodSymbol { MethodKind: MethodKind.Constructor };
        return _wrappers.Contains(isConstructor ? type.Name : member.Name) ? AnnotatedMembers.GetRequirements(member) : Array.Empty<ApiCall>();
    }

    /// <summary>The client whose room a type is; null for any other type.</summary>
    public ClientLibrary? TryGetClientLibrary(ITypeSymbol? type) => type is not null && _rooms.TryGetValue(type, out ClientLibrary? client) ? client : null;

    /// <summary>The methods that connect a room with a token.</summary>
    public IEnumerable<ISymbol> ConnectMethods => _rooms.SelectMany(room => ((INamedTypeSymbol)room.Key).GetMembers(room.Value.Connect));

    /// <summary>Whether a type belongs to a client library: a room, or an object derived from one.</summary>
    public bool IsClient(ITypeSymbol? type)
        => type is not null
            && (_calls.ContainsKey(type) || _rooms.Keys.Any(room => SymbolEqualityComparer.Default.Equals(room.ContainingNamespace, type.ContainingNamespace)));

    /// <summary>
    /// Whether two variables of the type can refer to one mutable object: a room, an object derived from it, a client of
    /// the server API, a token under construction.
    /// </summary>
    public bool IsTrackedReference(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { Arity: 1, Name: "Task" or "ValueTask" or "Lazy" or "Func" } around)
        {
            type = around.TypeArguments[0];
        }

        return type is { IsReferenceType: true }
            && (IsClient(type) || SymbolEqualityComparer.Default.Equals(type, _httpClient) || TokenLibraries?.IsToken(type) == true);
    }

    /// <summary>Whether a type only holds data: each object is then tracked separately.</summary>
    public bool IsDataCarrier(INamedTypeSymbol type)
        => _dataCarriers.GetOrAdd(type.OriginalDefinition, static symbol => DataCarrierTypes.IsDataCarrier((INamedTypeSymbol)symbol));

    /// <summary>The policy that a type declares, in this compilation or a referenced one; null if it declares none.</summary>
    public GrantOrigin? TryGetPolicy(INamedTypeSymbol type, CancellationToken cancellationToken)
        => _policies.GetOrAdd(
            type.OriginalDefinition,
            symbol => PolicyParser.Parse((INamedTypeSymbol)symbol, cancellationToken) is { } model ? new GrantOrigin((INamedTypeSymbol)symbol, model) : null);

    /// <summary>The policy as a call of its factory narrows it; the policy itself if the call takes no permission away.</summary>
    public GrantOrigin NarrowedAt(Roslyn.CallSite mint, GrantOrigin policy, CancellationToken cancellationToken)
        => _narrowed.GetOrAdd(mint.Operation.Syntax,
            _ => NarrowingReader.Read(mint, cancellationToken) is var (denied, syntax) ? new GrantOrigin(policy, denied, syntax) : policy);

    /// <summary>The anonymous policy of hand-written grants; null if the value is not hand-written grants.</summary>
    public GrantOrigin? TryGetHandWrittenGrants(IOperation creationOrLambda, CancellationToken cancellationToken)
        => _handWritten.GetOrAdd(creationOrLambda.Syntax,
            _ => ReadHandWritten(creationOrLambda, cancellationToken) is { } grants ? new GrantOrigin(grants) : null);

    /// <summary>Whether a value can be grants in a token of a JWT library: by its type, or by the names of its members.</summary>
    public bool MayBeJwtGrants(IOperation value) => HasJwt && JwtGrants.MayBe(value);

    /// <summary>Whether a method can return grants that are written by hand, by the type of its result.</summary>
    public bool MayReturnGrants(IMethodSymbol method)
        => TokenLibraries?.GrantsOf(method.ReturnType) is not null || (HasJwt && method.ReturnType.IsJsonDictionary());

    private HandWrittenGrants? ReadHandWritten(IOperation origin, CancellationToken cancellationToken)
    {
        HandWrittenGrants? grants = TokenLibraries is { } types ? SdkGrants.TryCreate(origin, types, cancellationToken, isPerCall: true) : null;
        return grants ?? (HasJwt ? JwtGrants.TryCreate(origin, cancellationToken) : null);
    }

    /// <summary>The outermost type that contains a symbol.</summary>
    public static INamedTypeSymbol? GetOutermostType(ISymbol symbol)
    {
        INamedTypeSymbol? type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        while (type?.ContainingType is { } outer)
        {
            type = outer;
        }

        return type;
    }
}
