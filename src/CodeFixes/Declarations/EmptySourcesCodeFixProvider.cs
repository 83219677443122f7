using System.Collections.Immutable;
using System.Composition;
using GrantGen.CodeFixes.Edits;
using GrantGen.Facts;
using GrantGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.CodeFixes.Declarations;

/// <summary>GG1013: denies publishing, which an empty list of sources suggests.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EmptySourcesCodeFixProvider))]
[Shared]
public sealed class EmptySourcesCodeFixProvider : PolicyAttributeCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.EmptySources);

    /// <summary>None: the fix changes what the token allows: an empty list means every source.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    internal override string GetTitle(AttributeSyntax attribute, string property) => $"Replace {property} with CanPublish = false";

    /// <inheritdoc/>
    internal override AttributeSyntax Edit(AttributeSyntax attribute, string property)
        => attribute.WithFlag(GrantTable.CanPublish.Property, false).RemoveArgument(property);
}
