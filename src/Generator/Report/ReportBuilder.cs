using GrantGen.Clients.Languages;
using GrantGen.Clients.Uses;
using GrantGen.Facts;
using GrantGen.Generator.Approval;
using GrantGen.Generator.Clients;
using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.Parsing;
using GrantGen.Generator.Ties;
using GrantGen.Permissions;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Report;

/// <summary>Collects the report at the end of a compilation.</summary>
internal sealed class ReportBuilder
{
    private readonly Compilation _compilation;
    private readonly AnalyzerOptions _options;
    private readonly ReportPaths _paths;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<string, RightUses> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _possible = new(StringComparer.Ordinal);
    private readonly HashSet<string> _possibleForAll = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hasUnreadableClient = new(StringComparer.Ordinal);
    private readonly CodeWithoutPolicy _withoutPolicy;
    private readonly List<ReportUse> _untied = new();
    private int _tied;

    public ReportBuilder(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        _options = options;
        _paths = new ReportPaths(options);
        _withoutPolicy = new CodeWithoutPolicy(_paths);
        _cancellationToken = cancellationToken;
    }

    /// <summary>Builds the report.</summary>
    /// <param name="facts">The calls of the compilation; null if nothing in it can need a permission.</param>
    public ProjectReport Build(CompilationFlowAnalysis? facts)
    {
        if (facts is not null)
        {
            AddCalls(facts);
        }

        List<ReportClientFile> clients = AddClients();
        List<(INamedTypeSymbol Type, PolicyModel Model)> policies = PolicyTypes.In(_compilation, _cancellationToken)
            .Where(policy => policy.Model.Unresolved.Count == 0)
            .OrderBy(policy => policy.Model.Type.MetadataName, StringComparer.Ordinal)
            .ToList();
        List<Grant> columns = ReportColumns.Flags(policies.Select(policy => policy.Model.ToGrantSet()));
        return new ProjectReport(
            _compilation.AssemblyName ?? "",
            ReportColumns.Names(columns),
            policies.Select(policy => Describe(policy.Type, policy.Model, columns)).ToList(),
            _withoutPolicy.Propose(),
            _untied.OrderBy(use => use.Path, StringComparer.Ordinal).ThenBy(use => use.Line).ToList(),
            clients)
        {
            Tied = _tied,
        };
    }

    private void AddCalls(CompilationFlowAnalysis facts)
    {
        foreach (IGrouping<SyntaxNode, TiedUse> call in facts.AllUses.GroupBy(tied => tied.Use.Syntax))
        {
            // One call can need several permissions, and its tie can be known twice: from its type, and from the whole compilation.
            List<(GrantOrigin Policy, TieKind Kind)> policies = call.SelectMany(tied => tied.Tie.Possible.Select(policy => (policy, tied.Tie.Kind)))
                .Distinct().ToList();
            bool isKnown = call.Any(tied => tied.Tie.Kind is not (TieKind.None or TieKind.Adjacent));
            (string path, int line) = _paths.Locate(call.Key.GetLocation());
            foreach (PermissionUse use in call.Select(tied => tied.Use).Distinct())
            {
                List<string> rights = RequiredRights.Find(use.Call.Permission, use.Call.Grant, use.Source).ToList();
                if (!isKnown)
                {
                    // A room of unknown origin can be that of any policy.
                    _possibleForAll.UnionWith(rights);
                }

                foreach ((GrantOrigin policy, TieKind kind) in policies)
                {
                    (policy.Model is { } model ? UsesOf(model.Type.MetadataName) : _withoutPolicy.GetUses(policy))
                        .Add(rights, new ReportUse(use.Call.Name, path, line, ReasonOf(kind)));
                }

                if (policies.Count == 0)
                {
                    ReportUse untied = new(use.Call.Name, path, line,
                        use.Receiver is null ? "no policy is minted near it" : "no token of a policy is known to reach it");
                    (use.Call.Permission == PermissionTable.ServerGrant ? _withoutPolicy.ServerCalls : _withoutPolicy.Calls).Add(rights, untied);
                    if (!_untied.Contains(untied))
                    {
                        _untied.Add(untied);
                    }
                }
            }

            _tied += policies.Count > 0 ? 1 : 0;
        }
    }

    private List<ReportClientFile> AddClients()
    {
        List<ReportClientFile> files = new();
        ClientProject project = new(_compilation, _options);
        foreach (ClientItem item in project.Items)
        {
            // A short name is enough in an item.
            List<(string Name, bool IsPolicy)> policies = item.PolicyNames
                .Select(name => project.Policy(name, _cancellationToken) is { } policy ? (policy.Model.Type.MetadataName, true) : (name, false))
                .DefaultIfEmpty(("", false))
                .ToList();
            ClientLanguage? language = ClientLanguages.FindByPath(item.Text.Path);
            if (language is null || item.Text.GetText(_cancellationToken) is not { } text)
            {
                _hasUnreadableClient.UnionWith(policies.Select(policy => policy.Name));
                continue;
            }

            ClientFile file = ClientFileCache.GetOrParse(text, language);
            string path = _paths.MakeRelative(item.Text.Path);
            ILookup<bool, ClientUse> isCall = file.Uses.ToLookup(use => !use.DependsOnTree || project.Tree.IsLiveKitCall(item.Text.Path, use));
            List<ClientUse> calls = isCall[true].ToList();
            List<ClientUse> possible = isCall[false].Where(use => project.Tree.IsPossibleCall(item.Text.Path, use)).Concat(file.UncertainUses).ToList();
            foreach ((string policy, bool isPolicy) in policies)
            {
                RightUses uses = isPolicy ? UsesOf(policy) : _withoutPolicy.OfClients(policy);
                foreach (ClientUse use in calls)
                {
                    Add(uses, use, use.IsGuarded ? "client file, guarded" : "client file");
                }

                // A policy that is proposed for the first time must not lack what is most likely a participant's call.
                foreach (ClientUse use in possible.Where(use => !isPolicy && use.Call.IsDistinct))
                {
                    Add(uses, use, "client file, on a value of unknown origin");
                }

                PossibleOf(policy).UnionWith(possible.SelectMany(RightsOf));
            }

            files.Add(new ReportClientFile(path, language.Name, item.PolicyNames, calls.Count));

            void Add(RightUses uses, ClientUse use, string tie)
                => uses.Add(RightsOf(use), new ReportUse(use.Name, path, text.Lines.GetLineFromPosition(use.Span.Start).LineNumber + 1, tie));
        }

        return files;

        static IEnumerable<string> RightsOf(ClientUse use) => RequiredRights.Find(use.Call.Permission, null, use.Source);
    }

    private RightUses UsesOf(string policy)
    {
        if (!_uses.TryGetValue(policy, out RightUses? uses))
        {
            _uses.Add(policy, uses = new RightUses());
        }

        return uses;
    }

    private HashSet<string> PossibleOf(string policy)
    {
        if (!_possible.TryGetValue(policy, out HashSet<string>? rights))
        {
            _possible.Add(policy, rights = new HashSet<string>(StringComparer.Ordinal));
        }

        return rights;
    }

    private ReportPolicy Describe(INamedTypeSymbol type, PolicyModel policy, IReadOnlyList<Grant> columns)
    {
        string name = policy.Type.MetadataName;
        RightUses? uses = _uses.TryGetValue(name, out RightUses? found) ? found : null;
        (string path, int line) = _paths.Locate(type.Find(WellKnownNames.RoomPolicyAttribute)?.ApplicationSyntaxReference is { } declaration
            ? Location.Create(declaration.SyntaxTree, declaration.Span)
            : Location.None);
        return new ReportPolicy(name, path, line, GrantComparer.FormatLifetime(policy.Ttl.Seconds), ApprovalOf(policy),
            ReportColumns.Marks(policy.ToGrantSet(), columns).Select(CellOf).ToList());

        ReportCell CellOf((string Permission, string Mark) column)
        {
            IReadOnlyList<ReportUse> own = uses?.Find(column.Permission) ?? Array.Empty<ReportUse>();
            bool isPossible = _possibleForAll.Contains(column.Permission) || _hasUnreadableClient.Contains(name)
                || PossibleOf(name).Contains(column.Permission);
            bool isUnused = uses is not null && own.Count == 0 && column.Mark != ApprovedFileFormat.Denied && ReportColumns.IsOnlyForCalls(column.Permission)
                && !isPossible;
            return new ReportCell(column.Permission, column.Mark, own, isUnused, isPossible && own.Count == 0);
        }
    }

    private string? ApprovalOf(PolicyModel policy)
    {
        if (ApprovalProject.TryCreate(_options, _cancellationToken) is not { } project)
        {
            return null;
        }

        if (project.Approved?.Find(policy.Type.MetadataName, project.Framework) is not { IsReadable: true } block)
        {
            return "not approved";
        }

        RightsComparison comparison = ApprovedComparison.Compare(policy.ToApproved(), block.Policy);
        return comparison.IsAnyGained ? "grants more than approved" : comparison.Differences.Count > 0 ? "differs from the approved file" : "approved";
    }

    private static string ReasonOf(TieKind kind) => kind switch
    {
        TieKind.Declared => "declared",
        TieKind.Flow => "data flow",
        TieKind.Inside => "inside the policy",
        _ => "minted near it",
    };
}
