using System.Collections.Immutable;
using System.Composition;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GrantGen.CodeFixes.Calls;

/// <summary>GG2007 and GG2107: grants on the policy the permission that a call of the server API needs. The title names the policy that is widened.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ServerGrantCodeFixProvider))]
[Shared]
public sealed class ServerGrantCodeFixProvider : GrantCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(PermissionTable.ServerGrant.RuleId,
        PermissionTable.ServerGrant.CompilationEndRuleId);
}
