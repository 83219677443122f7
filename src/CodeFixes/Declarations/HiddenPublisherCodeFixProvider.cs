using System.Collections.Immutable;
using System.Composition;
using GrantGen.CodeFixes.Edits;
using GrantGen.Facts;
using GrantGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.CodeFixes.Declarations;

/// <summary>GG1010: denies publishing, which is of no use to a hidden participant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HiddenPublisherCodeFixProvider))]
[Shared]
public sealed class HiddenPublisherCodeFixProvider : PolicyAttributeCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.HiddenPublisher);

    /// <summary>None: the fix changes what the token allows.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    internal override string GetTitle(AttributeSyntax attribute, string property) => "State CanPublish = false";

    /// <inheritdoc/>
    internal override AttributeSyntax Edit(AttributeSyntax attribute, string property) => attribute.WithFlag(GrantTable.CanPublish.Property, false);
}
