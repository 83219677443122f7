using GrantGen.Facts;
using GrantGen.Generator.Models;
using GrantGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using System.Collections.Concurrent;

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

    private KnownTypes(Compilation compilation)
    {
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

    /// <summary>What the compilation knows; null if it has no policies or no client, and so nothing to check.</summary>
    public static KnownTypes? Of(Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName(WellKnownNames.RoomPolicyAttribute) is null)
        {
            return null;
        }

        KnownTypes types = new(compilation);
        return types._calls.Count == 0 ? null : types;
    }

    /// <summary>What a call of a method needs; nothing that is known if empty.</summary>
    public IEnumerable<CallFact> CallsOf(IMethodSymbol method)
        => method.ContainingType is { } type && _calls.TryGetValue(type, out List<CallFact>? calls)
            ? calls.Where(call => call.Method == method.Name)
            : Array.Empty<CallFact>();

    /// <summary>Whether a type is the room of a client.</summary>
    public ClientFact? RoomOf(ITypeSymbol? type) => type is not null && _rooms.TryGetValue(type, out ClientFact? client) ? client : null;

    /// <summary>Whether two names for a value of the type are names for one thing that may change: a room or its participant.</summary>
    public bool IsShared(ITypeSymbol? type) => type is not null && (_rooms.ContainsKey(type) || _calls.ContainsKey(type));

    /// <summary>The policy that a type declares, in this compilation or a referenced one; null if it declares none.</summary>
    public PolicyModel? PolicyOf(INamedTypeSymbol type, CancellationToken cancellation)
        => _policies.GetOrAdd(type.OriginalDefinition, symbol => PolicyParser.Parse((INamedTypeSymbol)symbol, cancellation));
}
