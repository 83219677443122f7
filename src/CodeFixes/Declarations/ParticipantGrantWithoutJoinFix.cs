using System.Collections.Immutable;
using System.Composition;
using GrantGen.CodeFixes.Edits;
using GrantGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.CodeFixes.Declarations;

/// <summary>GG1007: takes a permission of participants away from a policy that makes none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ParticipantGrantWithoutJoinFix))]
[Shared]
public sealed class ParticipantGrantWithoutJoinFix : DeclarationFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ParticipantGrantWithoutJoin);

    /// <inheritdoc/>
    internal override string TitleFor(string property) => $"Remove {property}, which has no effect";

    /// <inheritdoc/>
    internal override AttributeSyntax Edit(AttributeSyntax attribute, string property) => attribute.Without(property);
}
