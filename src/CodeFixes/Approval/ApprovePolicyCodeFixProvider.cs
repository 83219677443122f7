using System.Collections.Immutable;
using System.Composition;
using GrantGen.Generator.Parsing;
using GrantGen.Generator.Rules;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.CodeFixes.Approval;

/// <summary>
/// Writes a policy as it is now into the approved file. There is no fix-all: approving is a decision about one policy, and bulk tools
/// such as <c>dotnet format</c> apply every fix-all without asking. A file that does not exist is created by the target
/// <c>GrantGenApprove</c>, because a fix cannot add an additional file (dotnet/roslyn#4655).
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ApprovePolicyCodeFixProvider)), Shared]
public sealed class ApprovePolicyCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.NotApproved, RuleIds.WiderThanApproved,
        RuleIds.DiffersFromApproved);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Project project = context.Document.Project;
        if (ApprovedDocument.Find(project, context.CancellationToken) is not { } file
            || await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration
                && model.GetDeclaredSymbol(declaration, context.CancellationToken) is INamedTypeSymbol type
                && PolicyParser.Parse(type, context.CancellationToken) is { } policy)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        TitleOf(diagnostic.Id, policy.Type.DisplayName),
                        cancellationToken => file.EditAsync(text => Approve(text, policy, file.Framework), cancellationToken),
                        nameof(ApprovePolicyCodeFixProvider)),
                    diagnostic);
            }
        }
    }

    private static string TitleOf(string id, string policy)
        => id == RuleIds.WiderThanApproved ? $"Approve that {policy} grants more" : $"Approve {policy} as it is now";

    private static string Approve(string text, PolicyModel policy, string? framework)
    {
        string? own = ApprovedFile.Parse(text).Find(policy.Type.MetadataName, framework)?.Policy.Framework;
        return ApprovedFileEditor.Set(text, policy.ToApproved(own));
    }
}
