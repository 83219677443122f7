using System.Collections.Immutable;
using System.Composition;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GrantGen.CodeFixes.Calls;

/// <summary>GG2006 and GG2106: grants <c>Agent</c> on the policy. The title says which policy is widened.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TranscribeCodeFixProvider))]
[Shared]
public sealed class TranscribeCodeFixProvider : GrantCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(PermissionTable.Transcribe.RuleId, PermissionTable.Transcribe.CompilationEndRuleId);
}
