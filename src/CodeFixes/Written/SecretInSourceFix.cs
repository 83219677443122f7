using System.Collections.Immutable;
using System.Composition;
using GrantGen.CodeFixes.Edits;
using GrantGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.CodeFixes.Written;

/// <summary>
/// GG3001: reads the secret from the configuration that is at hand, else from the environment. A constant is left as it is:
/// nothing that is read when the program runs can stand there.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SecretInSourceFix))]
[Shared]
public sealed class SecretInSourceFix : NodeFixProvider
{
    private const string ConfigurationKey = "LiveKit:ApiSecret";
    private const string Variable = "LIVEKIT_API_SECRET";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.SecretInSource);

    /// <inheritdoc/>
    internal override async Task<NodeEdit?> EditForAsync(Document document, Diagnostic diagnostic, NewNames names, CancellationToken cancellation)
    {
        if (diagnostic.AdditionalLocations.Count == 0
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || root.FindNode(diagnostic.AdditionalLocations[0].SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax literal)
        {
            return null;
        }

        string? configuration = ConfigurationFinder.Find(model, literal, cancellation);
        string text = configuration is not null
            ? $"{configuration}[\"{ConfigurationKey}\"]{(NeedsSuppression(model, literal) ? "!" : "")}"
            : $"{Name(model, literal, "Environment")}.GetEnvironmentVariable(\"{Variable}\") ?? throw new {Name(model, literal, "InvalidOperationException")}(\"{Variable} is not set\")";
        ExpressionSyntax replacement = SyntaxFactory.ParseExpression(text);
        return new NodeEdit(
            literal.Span,
            configuration is not null ? $"Read the secret from '{configuration}'" : $"Read the secret from the environment variable {Variable}",
            editor => editor.ReplaceNode(literal, replacement.WithTriviaFrom(literal)));
    }

    /// <summary>The configuration's value may be null, which matters where annotations are on.</summary>
    private static bool NeedsSuppression(SemanticModel model, ExpressionSyntax literal)
        => model.GetNullableContext(literal.SpanStart).AnnotationsEnabled() && !literal.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression);

    /// <summary>A type of the namespace System, by its simple name where that means it.</summary>
    private static string Name(SemanticModel model, ExpressionSyntax place, string type)
    {
        ImmutableArray<ISymbol> found = model.LookupNamespacesAndTypes(place.SpanStart, name: type);
        return found.Length == 1 && found[0].ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true } ? type : "System." + type;
    }
}
