using System.Collections.Immutable;
using System.Composition;
using GrantGen.CodeFixes.Edits;
using GrantGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.CodeFixes.Declarations;

/// <summary>GG1008: removes the destination, which has no effect. Granting <c>RoomAdmin</c> instead would widen the policy far more than intended.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DestinationWithoutAdminCodeFixProvider))]
[Shared]
public sealed class DestinationWithoutAdminCodeFixProvider : PolicyAttributeCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.DestinationWithoutAdmin);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => DocumentFixAllProvider.Instance;

    /// <inheritdoc/>
    internal override string GetTitle(AttributeSyntax attribute, string property) => $"Remove {property}, which has no effect";

    /// <inheritdoc/>
    internal override AttributeSyntax Edit(AttributeSyntax attribute, string property) => attribute.RemoveArgument(property);
}
