using GrantGen.CodeFixes.Edits;
using GrantGen.Facts;
using GrantGen.Generator.Parsing;
using GrantGen.Generator.Rules.Calls;
using GrantGen.Generator.Rules.Declarations;
using GrantGen.Permissions;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace GrantGen.CodeFixes.Calls;

/// <summary>
/// Finds policies of the compilation that have the permission and whose factory has the same parameters. Minting from one
/// widens no policy, but the holder of this token gets everything that the other policy grants.
/// </summary>
internal static class AlternativePolicies
{
    /// <summary>A longer list would be a choice, not a fix.</summary>
    private const int MaxSuggestions = 3;

    public static async Task<IReadOnlyList<SolutionEdit>> GetEditsAsync(Solution solution, Diagnostic diagnostic, PermissionDiagnosticProperties properties,
        CancellationToken cancellationToken)
    {
        Grant grant = properties.Grant;
        if (properties.Mint is not { Path: var path, Start: var start }
            || DocumentOf(solution, diagnostic, path) is not { } document
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || (await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false))
                .FindToken(start).Parent?.FirstAncestorOrSelf<InvocationExpressionSyntax>(call => call.SpanStart == start) is not { Expression: MemberAccessExpressionSyntax { Expression: var minted } }
            || model.GetSymbolInfo(minted, cancellationToken).Symbol is not INamedTypeSymbol current
            || PolicyParser.Parse(current.OriginalDefinition, cancellationToken) is not { } policy)
        {
            return Array.Empty<SolutionEdit>();
        }

        IReadOnlyList<string> parameters = FactoryParameters.Names(policy);
        ISymbol within = model.GetEnclosingSymbol(start, cancellationToken)?.ContainingType ?? (ISymbol)model.Compilation.Assembly;
        return AllTypes(model.Compilation.Assembly.GlobalNamespace)
            .Where(type => !type.IsGenericType
                && !SymbolEqualityComparer.Default.Equals(type, current.OriginalDefinition)
                && model.Compilation.IsSymbolAccessibleWithin(type, within)
                && PolicyParser.Parse(type, cancellationToken) is { } other
                && other.JoinsRoom == policy.JoinsRoom
                && !DeclarationRules.AnyError(other, PolicyLimits.Default)
                && FactoryParameters.Names(other).SequenceEqual(parameters, StringComparer.Ordinal)
                && PermissionEvaluator.Evaluate(properties.Permission, grant, properties.Source, other) is null
                && !other.IsUnresolved(grant))
            .OrderBy(type => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), StringComparer.Ordinal)
            .Take(MaxSuggestions)
            .Select(type => SolutionEdit.Create(
                document.Id,
                minted,
                $"Mint from {type.ToDisplayString()}",
                $"Mint from {type.Name}, which grants {grant.Property}",
                node => NameOf(type).WithTriviaFrom(node)))
            .ToList();
    }

    /// <summary>The document in the project that was analyzed: a file can be linked into several projects.</summary>
    private static Document? DocumentOf(Solution solution, Diagnostic diagnostic, string path)
        => solution.GetDocument(diagnostic.Location.SourceTree)?.Project.Documents.FirstOrDefault(document => document.FilePath == path
            || document.Name == path);

    private static ExpressionSyntax NameOf(INamedTypeSymbol type)
        => SyntaxFactory.ParseExpression(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)).WithAdditionalAnnotations(Simplifier.Annotation);

    private static IEnumerable<INamedTypeSymbol> AllTypes(INamespaceOrTypeSymbol container)
        => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
            .SelectMany(member => member is INamedTypeSymbol type ? AllTypes(type).Prepend(type) : AllTypes(member));
}
