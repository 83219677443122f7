using System.Collections.Concurrent;
using GrantGen.Facts;
using GrantGen.Generator.Models;
using GrantGen.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Calls;

/// <summary>
/// What one compilation knows of LiveKit and of policies: its client types, and the policies that were asked for. Made once
/// a compilation; thread-safe.
/// </summary>
internal sealed class KnownTypes
{
    private readonly Dictionary<ISymbol, List<CallFact>> _calls = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ClientFact> _rooms = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, PolicyModel?> _policies = new(SymbolEqualityComparer.Default);

    private readonly HashSet<string> _wrappers;

    private KnownTypes(Compilation compilation, HashSet<string> wrappers)
    {
        _wrappers = wrappers;
        foreach (IGrouping<string, CallFact> type in CallTable.All.GroupBy(call => call.Type))
        {
            foreach (INamedTypeSymbol symbol in compilation.GetTypesByMetadataName(type.Key))
            {
                _calls[symbol] = type.ToList();
            }
        }

        foreach (ClientFact client in ClientTable.All)
        {
            foreach (INamedTypeSymbol symbol in compilation.GetTypesByMetadataName(client.Room))
            {
                _rooms[symbol] = client;
            }
        }
    }

    /// <summary>What the compilation knows; null if it has no policies, or neither client nor wrapper, and so nothing to check.</summary>
    public static KnownTypes? Of(Compilation compilation, Func<SyntaxTree, string[]> wrapperNamesOf, CancellationToken cancellation)
    {
        if (compilation.GetTypeByMetadataName(WellKnownNames.RoomPolicyAttribute) is null)
        {
            return null;
        }

        KnownTypes types = new(compilation, WrapperNames.Of(compilation, wrapperNamesOf, cancellation));
        return types._calls.Count == 0 && types._wrappers.Count == 0 ? null : types;
    }

    /// <summary>Whether a name may be that of a member which needs a permission.</summary>
    public bool IsUseName(string name) => CallTable.MethodNames.Contains(name) || _wrappers.Contains(name);

    /// <summary>What a call of a member needs; nothing that is known if empty.</summary>
    public IEnumerable<CallFact> CallsOf(ISymbol member)
    {
        if (member.ContainingType is not { } type)
        {
            return Array.Empty<CallFact>();
        }

        if (_calls.TryGetValue(type, out List<CallFact>? calls))
        {
            return calls.Where(call => call.Method == member.Name);
        }

        bool isConstructor = member is IMethodSymbol { MethodKind: MethodKind.Constructor };
        return _wrappers.Contains(isConstructor ? type.Name : member.Name) ? WrapperCalls.Of(member) : Array.Empty<CallFact>();
    }

    /// <summary>Whether a type is the room of a client.</summary>
    public ClientFact? RoomOf(ITypeSymbol? type) => type is not null && _rooms.TryGetValue(type, out ClientFact? client) ? client : null;

    /// <summary>Whether two names for a value of the type are names for one thing that may change: a room or its participant.</summary>
    public bool IsShared(ITypeSymbol? type) => type is not null && (_rooms.ContainsKey(type) || _calls.ContainsKey(type));

    /// <summary>The policy that a type declares, in this compilation or a referenced one; null if it declares none.</summary>
    public PolicyModel? PolicyOf(INamedTypeSymbol type, CancellationToken cancellation)
        => _policies.GetOrAdd(type.OriginalDefinition, symbol => PolicyParser.Parse((INamedTypeSymbol)symbol, cancellation));
}
