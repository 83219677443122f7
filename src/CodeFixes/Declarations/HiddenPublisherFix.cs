using System.Collections.Immutable;
using System.Composition;
using GrantGen.CodeFixes.Edits;
using GrantGen.Facts;
using GrantGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.CodeFixes.Declarations;

/// <summary>GG1010: denies publishing, which would be of no use to a hidden participant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HiddenPublisherFix))]
[Shared]
public sealed class HiddenPublisherFix : DeclarationFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.HiddenPublisher);

    /// <inheritdoc/>
    internal override string TitleFor(string property) => "State CanPublish = false";

    /// <inheritdoc/>
    internal override AttributeSyntax Edit(AttributeSyntax attribute, string property) => attribute.WithFlag(GrantTable.CanPublish.Property, false);
}
