using System.Collections.Immutable;
using System.Composition;
using GrantGen.CodeFixes.Edits;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace GrantGen.CodeFixes.Calls;

/// <summary>
/// GG2006 and GG2106: states the kind of an agent on the policy, which is enough for transcriptions, or grants <c>Agent</c>, which opens
/// the worker socket of the server as well. The title names the policy that is widened.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TranscribeCodeFixProvider))]
[Shared]
public sealed class TranscribeCodeFixProvider : GrantCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(PermissionTable.Transcribe.RuleId,
        PermissionTable.Transcribe.CompilationEndRuleId);

    /// <inheritdoc/>
    private protected override SolutionEdit? CreatePreferredEdit(Document document, AttributeSyntax attribute, string? policy)
    {
        if (attribute.HasConditionalArguments())
        {
            return null;
        }

        // Simplified where it is written: LiveKit.Proto has an enum of the same name.
        ExpressionSyntax agent = SyntaxFactory.ParseExpression("global::GrantGen.ParticipantKind.Agent").WithAdditionalAnnotations(Simplifier.Annotation);
        const string Key = "Grant Kind = ParticipantKind.Agent";
        return SolutionEdit.Create(
            document.Id,
            attribute,
            Key,
            $"{Key} in {policy}",
            node => node.WithValue("Kind", agent));
    }
}
