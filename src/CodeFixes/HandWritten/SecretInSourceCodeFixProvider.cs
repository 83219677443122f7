using System.Collections.Immutable;
using System.Composition;
using GrantGen.CodeFixes.Edits;
using GrantGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.CodeFixes.HandWritten;

/// <summary>
/// GG3001: reads the secret from the configuration in scope, else from the environment. A constant stays unchanged, because
/// its value is needed at compile time.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SecretInSourceCodeFixProvider))]
[Shared]
public sealed class SecretInSourceCodeFixProvider : DocumentCodeFixProvider
{
    private const string ConfigurationKey = "LiveKit:ApiSecret";
    private const string Variable = "LIVEKIT_API_SECRET";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.SecretInSource);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => DocumentFixAllProvider.Instance;

    /// <inheritdoc/>
    internal override async Task<DocumentEdit?> GetEditAsync(Document document, Diagnostic diagnostic, ReservedTypeNames names,
        CancellationToken cancellationToken)
    {
        if (diagnostic.AdditionalLocations.Count == 0
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || diagnostic.AdditionalLocations[0].SourceTree != root.SyntaxTree
            || root.FindNode(diagnostic.AdditionalLocations[0].SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax literal)
        {
            return null;
        }

        string? configuration = ConfigurationFinder.Find(model, literal, cancellationToken);
        string text = configuration is not null
            ? $"{configuration}[\"{ConfigurationKey}\"]{(NeedsSuppression(model, literal) ? "!" : "")}"
            : $"{Name(model, literal, "Environment")}.GetEnvironmentVariable(\"{Variable}\") ?? throw new {Name(model, literal, "InvalidOperationException")}(\"{Variable} is not set\")";
        ExpressionSyntax replacement = SyntaxFactory.ParseExpression(text);
        return new DocumentEdit(
            literal.Span,
            configuration is not null ? $"Read the secret from '{configuration}'" : $"Read the secret from the environment variable {Variable}",
            editor => editor.ReplaceNode(literal, replacement.WithTriviaFrom(literal)));
    }

    /// <summary>The configuration's value can be null, which matters where annotations are on.</summary>
    private static bool NeedsSuppression(SemanticModel model, ExpressionSyntax literal)
        => model.GetNullableContext(literal.SpanStart).AnnotationsEnabled() && !literal.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression);

    /// <summary>A type of the namespace System, by its simple name if that binds to the type.</summary>
    private static string Name(SemanticModel model, ExpressionSyntax place, string type)
    {
        ImmutableArray<ISymbol> found = model.LookupNamespacesAndTypes(place.SpanStart, name: type);
        return found.Length == 1 && found[0].ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true } ? type : "System." + type;
    }
}
