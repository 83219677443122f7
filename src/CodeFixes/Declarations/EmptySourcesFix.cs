using System.Collections.Immutable;
using System.Composition;
using GrantGen.CodeFixes.Edits;
using GrantGen.Facts;
using GrantGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.CodeFixes.Declarations;

/// <summary>GG1013: says what an empty list of sources was to say.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EmptySourcesFix))]
[Shared]
public sealed class EmptySourcesFix : DeclarationFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.EmptySources);

    /// <inheritdoc/>
    internal override string TitleFor(string property) => $"Replace {property} by CanPublish = false";

    /// <inheritdoc/>
    internal override AttributeSyntax Edit(AttributeSyntax attribute, string property) => attribute.WithFlag(GrantTable.CanPublish.Property, false).Without(property);
}
