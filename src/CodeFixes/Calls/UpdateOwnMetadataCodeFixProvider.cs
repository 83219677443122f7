using System.Collections.Immutable;
using System.Composition;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GrantGen.CodeFixes.Calls;

/// <summary>GG2001 and GG2101: grants <c>CanUpdateOwnMetadata</c> on the policy. The title names the policy that is widened.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UpdateOwnMetadataCodeFixProvider))]
[Shared]
public sealed class UpdateOwnMetadataCodeFixProvider : GrantCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(PermissionTable.UpdateOwnMetadata.RuleId,
        PermissionTable.UpdateOwnMetadata.CompilationEndRuleId);
}
