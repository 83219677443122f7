using System.Collections.Immutable;
using System.Composition;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GrantGen.CodeFixes.Calls;

/// <summary>GG2003 and GG2103: grants <c>CanPublishData</c> on the policy. The title names the policy that is widened.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PublishDataCodeFixProvider))]
[Shared]
public sealed class PublishDataCodeFixProvider : GrantCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(PermissionTable.PublishData.RuleId,
        PermissionTable.PublishData.CompilationEndRuleId);
}
