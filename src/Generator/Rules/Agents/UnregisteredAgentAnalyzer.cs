using System.Collections.Immutable;
using GrantGen.Clients.Agents;
using GrantGen.Clients.Languages;
using GrantGen.Facts;
using GrantGen.Generator.Agents;
using GrantGen.Generator.Clients;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Rules.Agents;

/// <summary>
/// GG2301: an agent is requested under a name that no worker of the repository registers. The server compares names exactly and
/// waits for a worker of that name (livekit/livekit pkg/service/agentservice.go). Silent unless every worker's name is known.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnregisteredAgentAnalyzer : DiagnosticAnalyzer
{
    private const string AgentName = "AgentName";
    private const string Attribute = "AgentDispatch";

    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.UnregisteredAgent,
        "Agent is dispatched under a name that no worker registers",
        "No worker registers agent '{0}', so it never joins: the server waits for a worker with exactly that name{1}",
        RuleCategories.Agent,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.UnregisteredAgent),
        helpLinkUri: RulePages.Link(RuleIds.UnregisteredAgent));

    private static readonly int[] s_words = IdentifierIndex.HashesOf(new[] { AgentName, Attribute, Attribute + "Attribute" });

    /// <summary>The messages that request an agent. <c>AgentDispatch</c> is the server's answer.</summary>
    private static readonly HashSet<string> s_requests = new(StringComparer.Ordinal) { "CreateAgentDispatchRequest", "RoomAgentDispatch" };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Options.AdditionalFiles.IsEmpty || AgentProject.FromOptions(start.Options) is not { } agents)
            {
                return;
            }

            ClientProject clients = new(start.Compilation, start.Options);
            start.RegisterSemanticModelAction(file => IncompleteCode.Run(() => Analyze(file, agents)));
            if (!clients.IsEmpty)
            {
                start.RegisterAdditionalFileAction(file => Analyze(file, agents, clients));
            }
        });
    }

    private static void Analyze(SemanticModelAnalysisContext context, AgentProject agents)
    {
        foreach (SyntaxNode node in context.DescendantNodesIfAny(s_words))
        {
            ExpressionSyntax? name = node switch
            {
                AttributeSyntax attribute => NameOf(attribute, context),
                AssignmentExpressionSyntax assignment when SyntaxNames.GetSimpleName(assignment.Left) == AgentName
                    && IsRequest(assignment.Left, context) => assignment.Right,
                _ => null,
            };

            if (name is not null
                && context.SemanticModel.GetConstantValue(name, context.CancellationToken) is { HasValue: true, Value: string text }
                && agents.Registry.IsMissing(text))
            {
                context.ReportDiagnostic(Diagnostic.Create(s_descriptor, name.GetLocation(), text, Hint(text, agents)));
            }
        }
    }

    private static void Analyze(AdditionalFileAnalysisContext context, AgentProject agents, ClientProject clients)
    {
        if (clients.FindItem(context.AdditionalFile) is not { } item
            || ClientLanguages.FindByPath(item.Text.Path) is not { } language
            || clients.SeverityOf(s_descriptor, item) is not { } severity
            || item.Text.GetText(context.CancellationToken) is not { } text
            || AgentRequestCache.GetOrParse(text, language) is not { } requests)
        {
            return;
        }

        foreach (AgentRequest request in requests.All)
        {
            if (agents.Registry.IsMissing(request.AgentName)
                && !requests.Suppressions.Any(suppression => suppression.Suppresses(RuleIds.UnregisteredAgent, request.Span.Start)))
            {
                context.ReportDiagnostic(Diagnostic.Create(s_descriptor, item.LocationOf(request.Span, text), severity, null, null, request.AgentName,
                    Hint(request.AgentName, agents)));
            }
        }
    }

    /// <summary>The name in <c>[AgentDispatch("name")]</c>; null for another attribute.</summary>
    private static ExpressionSyntax? NameOf(AttributeSyntax attribute, SemanticModelAnalysisContext context)
        => attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals is null) is { } name
            && (context.SemanticModel.GetSymbolInfo(attribute,
                context.CancellationToken).Symbol as IMethodSymbol)?.ContainingType.ToDisplayString() == WellKnownNames.AgentDispatchAttribute
            ? name.Expression
            : null;

    private static bool IsRequest(ExpressionSyntax target, SemanticModelAnalysisContext context)
        => context.SemanticModel.GetSymbolInfo(target, context.CancellationToken).Symbol is IPropertySymbol { ContainingType: { } type }
            && (type.ToDisplayString() == WellKnownNames.AgentDispatchOptions
                || (s_requests.Contains(type.Name) && type.ContainingNamespace.ToDisplayString().StartsWith("LiveKit.", StringComparison.OrdinalIgnoreCase)));

    private static string Hint(string name, AgentProject agents) => agents.Nearest(name) is { } near ? $" (did you mean '{near}'?)" : "";
}
