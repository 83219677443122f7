using System.Collections.Immutable;
using System.Composition;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GrantGen.CodeFixes.Calls;

/// <summary>GG2004 and GG2104: grants <c>CanSubscribe</c> on the policy. The title names the policy that is widened.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SubscribeCodeFixProvider))]
[Shared]
public sealed class SubscribeCodeFixProvider : GrantCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(PermissionTable.Subscribe.RuleId,
        PermissionTable.Subscribe.CompilationEndRuleId);
}
