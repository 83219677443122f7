using System.Collections.Immutable;
using System.Composition;
using GrantGen.Generator.Rules;
using GrantGen.Generator.Rules.Approval;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GrantGen.CodeFixes.Approval;

/// <summary>Removes the block of a policy that no longer exists. There is no fix-all: the approved file changes by decision only.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveApprovedPolicyCodeFixProvider), DocumentKinds = new[] { nameof(TextDocumentKind.AdditionalDocument) }, DocumentExtensions = new[] { ".txt" }), Shared]
public sealed class RemoveApprovedPolicyCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ApprovedPolicyMissing);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (ApprovedDocument.Find(context.TextDocument.Project, context.CancellationToken) is { } file
                && diagnostic.Properties.TryGetValue(ApprovedFileAnalyzer.PolicyProperty, out string? policy)
                && policy is not null)
            {
                diagnostic.Properties.TryGetValue(ApprovedFileAnalyzer.FrameworkProperty, out string? framework);
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Remove {policy} from {ApprovedFileFormat.FileName}",
                        cancellationToken => file.EditAsync(text => ApprovedFileEditor.Remove(text, policy, framework), cancellationToken),
                        nameof(RemoveApprovedPolicyCodeFixProvider)),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }
}
