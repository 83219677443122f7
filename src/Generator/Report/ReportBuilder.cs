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
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<string, List<(string Permission, ReportUse Use)>> _uses = new(StringComparer.Ordinal);
    private readonly HashSet<string> _untiedPermissions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hasUnreadableClient = new(StringComparer.Ordinal);
    private readonly List<ReportUse> _untied = new();
    private int _tied;

    public ReportBuilder(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        _compilation = compilation;
        _options = options;
        _paths = new ReportPaths(options);
        _cancellation = cancellation;
    }

    /// <summary>Makes the report.</summary>
    /// <param name="facts">The calls of the compilation; null if nothing in it can need a permission.</param>
    public ProjectReport Build(CompilationFlowAnalysis? facts)
    {
        if (facts is not null)
        {
            AddCalls(facts);
        }

        List<ReportClientFile> clients = AddClients();
        List<(INamedTypeSymbol Type, PolicyModel Model)> policies = PolicyTypes.In(_compilation, _cancellation)
            .Where(policy => policy.Model.Unreadable.Count == 0)
            .OrderBy(policy => policy.Model.Type.MetadataName, StringComparer.Ordinal)
            .ToList();
        List<Grant> columns = ReportColumns.Flags(policies.Select(policy => policy.Model.ToGrantSet()));
        return new ProjectReport(
            _compilation.AssemblyName ?? "",
            ReportColumns.Names(columns),
            policies.Select(policy => Describe(policy.Type, policy.Model, columns)).ToList(),
            _untied.OrderBy(use => use.Path, StringComparer.Ordinal).ThenBy(use => use.Line).ToList(),
            clients)
        {
            Tied = _tied,
        };
    }

    private void AddCalls(CompilationFlowAnalysis facts)
    {
        foreach (IGrouping<SyntaxNode, TiedUse> call in facts.All.GroupBy(tied => tied.Use.Syntax))
        {
            PermissionUse use = call.First().Use;
            List<(GrantOrigin Policy, TieKind Kind)> policies = call.SelectMany(tied => tied.Tie.Possible.Select(policy => (policy, tied.Tie.Kind))).Distinct().ToList();
            (string path, int line) = _paths.Of(use.Syntax.GetLocation());
            if (policies.Count == 0)
            {
                _untied.Add(new ReportUse(use.Call.Name, path, line, use.Holder is null ? "no policy is minted near it" : "no token of a policy is known to reach it"));
                _untiedPermissions.UnionWith(ReportColumns.GetColumns(use.Call.Permission, use.Call.Grant, use.Source));
                continue;
            }

            _tied++;
            foreach ((GrantOrigin policy, TieKind kind) in policies.Where(policy => policy.Policy.Model is not null))
            {
                Add(policy.Model!.Type.MetadataName, use.Call.Permission, use.Call.Grant, use.Source, new ReportUse(use.Call.Name, path, line, ReasonOf(kind)));
            }
        }
    }

    private List<ReportClientFile> AddClients()
    {
        List<ReportClientFile> files = new();
        ClientProject project = new(_compilation, _options);
        foreach (ClientItem item in project.Items)
        {
            // A short name is enough in an item.
            List<string> policies = item.PolicyNames.Select(name => project.Policy(name, _cancellation)?.Model.Type.MetadataName ?? name).ToList();
            ClientLanguage? language = ClientLanguages.FindByPath(item.Text.Path);
            if (language is null || item.Text.GetText(_cancellation) is not { } text)
            {
                _hasUnreadableClient.UnionWith(policies);
                continue;
            }

            ClientFile file = ClientFileCache.GetOrParse(text, language);
            string path = _paths.Of(item.Text.Path);
            foreach (ClientUse use in file.Uses)
            {
                int line = text.Lines.GetLineFromPosition(use.Span.Start).LineNumber + 1;
                foreach (string policy in policies)
                {
                    Add(policy, use.Call.Permission, null, use.Source, new ReportUse(use.Name, path, line, use.IsGuarded ? "client file, guarded" : "client file"));
                }
            }

            files.Add(new ReportClientFile(path, language.Name, item.PolicyNames, file.Uses.Count));
        }

        return files;
    }

    private void Add(string policy, PermissionInfo permission, Grant? named, PublishedSource source, ReportUse use)
    {
        if (!_uses.TryGetValue(policy, out List<(string, ReportUse)>? uses))
        {
            _uses.Add(policy, uses = new List<(string, ReportUse)>());
        }

        foreach (string column in ReportColumns.GetColumns(permission, named, source))
        {
            uses.Add((column, use));
        }
    }

    private ReportPolicy Describe(INamedTypeSymbol type, PolicyModel policy, IReadOnlyList<Grant> columns)
    {
        string name = policy.Type.MetadataName;
        List<(string Permission, ReportUse Use)>? uses = _uses.TryGetValue(name, out List<(string, ReportUse)>? found) ? found : null;
        (string path, int line) = _paths.Of(type.Find(WellKnownNames.RoomPolicyAttribute)?.ApplicationSyntaxReference is { } declaration
            ? Location.Create(declaration.SyntaxTree, declaration.Span)
            : Location.None);
        return new ReportPolicy(name, path, line, GrantComparer.FormatLifetime(policy.Ttl.Seconds), ApprovalOf(policy), ReportColumns.Marks(policy.ToGrantSet(), columns).Select(CellOf).ToList());

        ReportCell CellOf((string Permission, string Mark) column)
        {
            List<ReportUse> own = uses is null
                ? new List<ReportUse>()
                : uses.Where(use => use.Permission == column.Permission).Select(use => use.Use).Distinct().OrderBy(use => use.Path, StringComparer.Ordinal).ThenBy(use => use.Line).ToList();
            bool isUnused = uses is not null && own.Count == 0 && column.Mark != ApprovedFileFormat.Denied && ReportColumns.IsOnlyForCalls(column.Permission)
                && !_untiedPermissions.Contains(column.Permission) && !_hasUnreadableClient.Contains(name);
            return new ReportCell(column.Permission, column.Mark, own, isUnused);
        }
    }

    private string? ApprovalOf(PolicyModel policy)
    {
        if (ApprovalProject.TryCreate(_options, _cancellation) is not { } project)
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
