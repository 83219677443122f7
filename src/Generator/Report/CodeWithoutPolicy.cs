using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Report;

/// <summary>Collects the calls that run under no policy, and proposes one for each group of them.</summary>
internal sealed class CodeWithoutPolicy
{
    private readonly ReportPaths _paths;
    private readonly Dictionary<GrantOrigin, RightUses> _handWritten = new();
    private readonly Dictionary<string, RightUses> _clients = new(StringComparer.Ordinal);

    public CodeWithoutPolicy(ReportPaths paths) => _paths = paths;

    /// <summary>Calls of participants that are tied to no token.</summary>
    public RightUses Calls { get; } = new();

    /// <summary>Calls of the server's API that are tied to no token.</summary>
    public RightUses ServerCalls { get; } = new();

    /// <summary>The calls under a hand-written token.</summary>
    public RightUses GetUses(GrantOrigin grants) => GetOrAdd(_handWritten, grants);

    /// <summary>The calls of client files whose item names no policy.</summary>
    /// <param name="name">The name in the item that is not a policy's; empty if it has none.</param>
    public RightUses OfClients(string name) => GetOrAdd(_clients, name);

    /// <summary>A proposal for each group.</summary>
    public IReadOnlyList<ReportProposal> Propose()
    {
        List<ReportProposal> proposals = new();
        foreach (KeyValuePair<GrantOrigin, RightUses> token in _handWritten.OrderBy(token => token.Key.SortKey, StringComparer.Ordinal))
        {
            (string path,
                int line) = _paths.Locate(token.Key.Declaration is { } declaration ? Location.Create(declaration.SyntaxTree, declaration.Span) : Location.None);
            proposals.Add(Create($"hand-written {token.Key.Name}", path, line, token.Value));
        }

        AddIfAny("calls that are tied to no token", Calls);
        AddIfAny("calls of the server API that are tied to no token", ServerCalls);
        foreach (KeyValuePair<string, RightUses> client in _clients.OrderBy(client => client.Key, StringComparer.Ordinal))
        {
            AddIfAny(client.Key.Length == 0 ? "client files without a Policy" : $"client files of '{client.Key}', which is not a policy", client.Value);
        }

        return proposals;

        void AddIfAny(string code, RightUses uses)
        {
            if (!uses.IsEmpty)
            {
                proposals.Add(Create(code, null, 0, uses));
            }
        }
    }

    private static ReportProposal Create(string code, string? path, int line, RightUses uses)
        => new(
            code,
            path,
            line,
            new LeastGrants(uses.Rights).ToAttributes(),
            uses.Rights.OrderBy(right => right, StringComparer.Ordinal).Select(right => new ReportNeed(right, uses.Find(right))).ToList());

    private static RightUses GetOrAdd<TKey>(Dictionary<TKey, RightUses> groups, TKey key)
        where TKey : notnull
    {
        if (!groups.TryGetValue(key, out RightUses? uses))
        {
            groups.Add(key, uses = new RightUses());
        }

        return uses;
    }
}
