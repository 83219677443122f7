using System.Collections.Immutable;
using System.Composition;
using GrantGen.CodeFixes.Edits;
using GrantGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.CodeFixes.Declarations;

/// <summary>GG1008: takes the destination away; to grant <c>RoomAdmin</c> instead would widen the policy by far more than was asked for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DestinationWithoutAdminFix))]
[Shared]
public sealed class DestinationWithoutAdminFix : DeclarationFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.DestinationWithoutAdmin);

    /// <inheritdoc/>
    internal override string TitleFor(string property) => $"Remove {property}, which has no effect";

    /// <inheritdoc/>
    internal override AttributeSyntax Edit(AttributeSyntax attribute, string property) => attribute.Without(property);
}
