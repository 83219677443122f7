using System.Collections.Immutable;
using System.Composition;
using GrantGen.CodeFixes.Edits;
using GrantGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.CodeFixes.Declarations;

/// <summary>GG1007: removes a participant permission from a policy whose tokens do not join.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ParticipantGrantWithoutJoinCodeFixProvider))]
[Shared]
public sealed class ParticipantGrantWithoutJoinCodeFixProvider : PolicyAttributeCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ParticipantGrantWithoutJoin);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => DocumentFixAllProvider.Instance;

    /// <inheritdoc/>
    internal override string GetTitle(AttributeSyntax attribute, string property) => $"Remove {property}, which has no effect";

    /// <inheritdoc/>
    internal override AttributeSyntax Edit(AttributeSyntax attribute, string property) => attribute.RemoveArgument(property);
}
