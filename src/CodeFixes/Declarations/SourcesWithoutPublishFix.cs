using System.Collections.Immutable;
using System.Composition;
using GrantGen.CodeFixes.Edits;
using GrantGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.CodeFixes.Declarations;

/// <summary>GG1006: takes the sources away, which <c>CanPublish = false</c> beats.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SourcesWithoutPublishFix))]
[Shared]
public sealed class SourcesWithoutPublishFix : DeclarationFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.SourcesWithoutPublish);

    /// <inheritdoc/>
    internal override string TitleFor(string property) => $"Remove {property}, which never applies";

    /// <inheritdoc/>
    internal override AttributeSyntax Edit(AttributeSyntax attribute, string property) => attribute.Without(property);
}
