using System.Collections.Immutable;
using System.Composition;
using GrantGen.CodeFixes.Edits;
using GrantGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.CodeFixes.Declarations;

/// <summary>GG1006: removes the sources, which <c>CanPublish = false</c> overrides.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SourcesWithoutPublishCodeFixProvider))]
[Shared]
public sealed class SourcesWithoutPublishCodeFixProvider : PolicyAttributeCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.SourcesWithoutPublish);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => DocumentFixAllProvider.Instance;

    /// <inheritdoc/>
    internal override string GetTitle(AttributeSyntax attribute, string property) => $"Remove {property}, which never applies";

    /// <inheritdoc/>
    internal override AttributeSyntax Edit(AttributeSyntax attribute, string property) => attribute.RemoveArgument(property);
}
