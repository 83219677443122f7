using System.Collections.Immutable;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Rules.HandWritten;

/// <summary>
/// GG3001: an API secret is written into the source. The server takes every token that is signed with it
/// (livekit/livekit pkg/service/auth.go), and has no other lock.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecretInSourceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The pair that <c>livekit-server --dev</c> runs with: published, hence no secret.</summary>
    private const string DevelopmentKey = "devkey";

    /// <inheritdoc cref="DevelopmentKey"/>
    private const string DevelopmentSecret = "secret";

    // The message must not hold the secret: build logs are read by more people than the source.
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.SecretInSource,
        "API secret is written into the source",
        "The API secret that '{0}' is given is written into the source: the server takes any token of whoever reads the source or the program",
        RuleCategories.HandWritten,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.SecretInSource));

    private static readonly int[] s_words = TreeWords.HashesOf(SecretConsumers.ConsumerNames.Append(SecretConsumers.SecretProperty));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (SecretConsumers.Of(start.Compilation) is { } types)
            {
                start.RegisterSemanticModelAction(file => HalfTyped.Look(() => Analyze(file, types)));
            }
        });
    }

    private static void Analyze(SemanticModelAnalysisContext context, SecretConsumers types)
    {
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        if (!TreeWords.Of(tree).ContainsAny(s_words) && !SecretPrefilter.MayContainSecret(tree.GetText(context.CancellationToken)))
        {
            return;
        }

        foreach (SyntaxNode node in tree.GetRoot(context.CancellationToken).DescendantNodes())
        {
            switch (node)
            {
                case BaseObjectCreationExpressionSyntax creation:
                    AnalyzeCreation(context, creation, types);
                    break;
                case ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax:
                    AnalyzeBase(context, node, types);
                    break;
                case AssignmentExpressionSyntax assignment when assignment.IsKind(SyntaxKind.SimpleAssignmentExpression):
                    AnalyzeAssignment(context, assignment, types);
                    break;
            }
        }
    }

    private static void AnalyzeCreation(SemanticModelAnalysisContext context, BaseObjectCreationExpressionSyntax creation, SecretConsumers types)
    {
        if (creation.ArgumentList is { Arguments: { Count: >= 1 and <= 4 } arguments }
            && (SyntaxNames.GetCreatedTypeName(creation) is { } name ? SecretConsumers.IsSecretConsumerName(name) : arguments.Any(HoldsText))
            && context.SemanticModel.GetOperation(creation, context.CancellationToken) is IObjectCreationOperation { Constructor.ContainingType: { } type } operation
            && types.TakesSecret(type))
        {
            Report(context, operation.Arguments, type);
        }
    }

    /// <summary>Of a <c>new()</c> whose type is not written beside it, the arguments have to say that it is worth binding.</summary>
    private static bool HoldsText(ArgumentSyntax argument)
        => argument.Expression is LiteralExpressionSyntax literal ? literal.IsKind(SyntaxKind.StringLiteralExpression) : argument.Expression is BinaryExpressionSyntax or ConditionalExpressionSyntax;

    /// <summary>The constructor of a user's own client hands it on.</summary>
    private static void AnalyzeBase(SemanticModelAnalysisContext context, SyntaxNode initializer, SecretConsumers types)
    {
        if (!initializer.IsKind(SyntaxKind.ThisConstructorInitializer)
            && context.SemanticModel.GetOperation(initializer, context.CancellationToken) is IInvocationOperation { TargetMethod: { MethodKind: MethodKind.Constructor, ContainingType: { } type } } operation
            && types.TakesSecret(type))
        {
            Report(context, operation.Arguments, type);
        }
    }

    private static void AnalyzeAssignment(SemanticModelAnalysisContext context, AssignmentExpressionSyntax assignment, SecretConsumers types)
    {
        if (SyntaxNames.GetSimpleName(assignment.Left) == SecretConsumers.SecretProperty
            && context.SemanticModel.GetOperation(assignment, context.CancellationToken) is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.ContainingType: { } type }, Value: { } value }
            && types.IsOptions(type))
        {
            Report(context, value, type.Name, key: null);
        }
    }

    private static void Report(SemanticModelAnalysisContext context, ImmutableArray<IArgumentOperation> arguments, INamedTypeSymbol type)
        => Report(
            context,
            Argument(arguments, SecretConsumers.SecretParameter),
            type.Name,
            ConstantUse.Of(Argument(arguments, SecretConsumers.KeyParameter), context.CancellationToken).FirstOrDefault()?.Text);

    private static void Report(SemanticModelAnalysisContext context, IOperation? value, string type, string? key)
    {
        foreach (ConstantUse constant in ConstantUse.Of(value, context.CancellationToken))
        {
            if (constant.Text.Length > 0 && !(constant.Text == DevelopmentSecret && key is null or DevelopmentKey))
            {
                // A constant of another file is no place that the compiler would let the report name for certain.
                IEnumerable<Location> origin = constant.DefinitionSyntax is { } written && written.SyntaxTree == context.SemanticModel.SyntaxTree
                    ? new[] { written.GetLocation() }
                    : Enumerable.Empty<Location>();
                context.ReportDiagnostic(Diagnostic.Create(s_descriptor, constant.UseSyntax.GetLocation(), origin, type));
            }
        }
    }

    private static IOperation? Argument(ImmutableArray<IArgumentOperation> arguments, string parameter)
        => arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter && argument.ArgumentKind == ArgumentKind.Explicit)?.Value;
}
