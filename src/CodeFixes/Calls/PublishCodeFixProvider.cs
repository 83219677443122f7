using System.Collections.Immutable;
using System.Composition;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GrantGen.CodeFixes.Calls;

/// <summary>GG2002 and GG2102: grants <c>CanPublish</c>, or the source that the list lacks, on the policy. The title names the policy that is widened.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PublishCodeFixProvider))]
[Shared]
public sealed class PublishCodeFixProvider : GrantCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(PermissionTable.Publish.RuleId,
        PermissionTable.Publish.CompilationEndRuleId);
}
