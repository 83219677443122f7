using System.Collections.Immutable;
using GrantGen.Clients.CallArguments;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Sdks;
using GrantGen.Clients.Uses;
using GrantGen.Facts;
using GrantGen.Generator.Calls;
using GrantGen.Generator.Clients;
using GrantGen.Generator.Parsing;
using GrantGen.Generator.Rules.UnusedPermissions;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Rules.Clients;

/// <summary>
/// Reports calls in client files of other languages that no policy of the file allows. A file is read once for each
/// text and evaluated for each policy. A project without such files pays only for a scan of its list of additional files.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClientFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }
        = ClientRule.All.Select(rule => rule.Descriptor).Append(InvalidClientItemRule.Descriptor).Append(UnusedByClientsRule.Descriptor).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Options.AdditionalFiles.IsEmpty)
            {
                return;
            }

            ClientProject project = new(start.Compilation, start.Options);
            if (project.IsEmpty)
            {
                return;
            }

            start.RegisterAdditionalFileAction(file => Analyze(file, project));
            if (WellKnownTypes.TryCreate(start.Compilation, start.CancellationToken) is null)
            {
                // Otherwise the project's own code might use grants that no client uses: the analyzer of that code reports.
                start.RegisterCompilationEndAction(end => UnusedByClientsRule.Report(end, project, static _ => new UsedRights()));
            }
        });
    }

    private static void Analyze(AdditionalFileAnalysisContext context, ClientProject project)
    {
        if (project.FindItem(context.AdditionalFile) is not { } item)
        {
            return;
        }

        if (InvalidClientItemRule.Check(item, project, context.CancellationToken) is { } problem)
        {
            if (!InvalidClientItemRule.IsProposed(context.Options) && project.SeverityOf(InvalidClientItemRule.Descriptor, item) is { } severity)
            {
                Location start = Location.Create(item.Text.Path, default, default);
                context.ReportDiagnostic(Diagnostic.Create(InvalidClientItemRule.Descriptor, start, severity, null, null, problem.Item, problem.Reason));
            }

            return;
        }

        if (item.Text.GetText(context.CancellationToken) is not { } text || ClientLanguages.FindByPath(item.Text.Path) is not { } language)
        {
            return;
        }

        // Most files have no use, and cost nothing more.
        ClientFile file = ClientFileCache.GetOrParse(text, language);
        if (file.Uses.Count == 0)
        {
            return;
        }

        List<ClientPolicy> policies = item.PolicyNames.Select(name => project.Policy(name, context.CancellationToken)!).ToList();
        HashSet<(SourceSpan Span, string Id)> reported = new();
        foreach (ClientUse use in file.Uses.Where(use => !use.IsGuarded))
        {
            if (FindMissingPermission(use, policies) is var (policy, lack)
                && (!use.DependsOnTree || project.Tree.Confirms(item.Text.Path, use))
                && ClientRule.All.FirstOrDefault(rule => rule.Permission == lack.Permission)?.Descriptor is { } rule
                && project.SeverityOf(rule, item) is { } severity
                && !file.Suppressions.Any(suppression => suppression.Suppresses(rule.Id, use.Span.Start))
                && reported.Add((use.Span, rule.Id)))
            {
                context.ReportDiagnostic(DiagnosticOf(rule, severity, item.LocationOf(use.Span, text), use, policy, lack, context.Compilation));
            }
        }
    }

    /// <summary>The first policy and its missing permission; null if one of the policies grants the permission, because the file can run under that one.</summary>
    private static (ClientPolicy Policy, MissingPermission Missing)? FindMissingPermission(ClientUse use, List<ClientPolicy> policies)
    {
        (ClientPolicy Policy, MissingPermission Missing)? first = null;
        foreach (ClientPolicy policy in policies)
        {
            if (PermissionEvaluator.Evaluate(use.Call.Permission, null, use.Source, policy.Model) is not { } lack)
            {
                return null;
            }

            first ??= (policy, lack);
        }

        return first;
    }

    private static Diagnostic DiagnosticOf(
        DiagnosticDescriptor rule, DiagnosticSeverity severity, Location location, ClientUse use, ClientPolicy policy, MissingPermission lack, Compilation compilation)
    {
        SyntaxReference? declaration = policy.Type.Find(WellKnownNames.RoomPolicyAttribute)?.ApplicationSyntaxReference;
        Location[] places = declaration is not null && compilation.ContainsSyntaxTree(declaration.SyntaxTree)
            ? new[] { Location.Create(declaration.SyntaxTree, declaration.Span) }
            : Array.Empty<Location>();
        return Diagnostic.Create(
            rule,
            location,
            severity,
            places,
            properties: null,
            use.Name,
            lack.DisplayText,
            policy.Type.Name,
            use.Call.Symptom ?? RefusalSymptoms.Describe(use.Sdk, use.Call.Permission));
    }
}
