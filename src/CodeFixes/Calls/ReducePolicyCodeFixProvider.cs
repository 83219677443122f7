using System.Collections.Immutable;
using System.Composition;
using GrantGen.CodeFixes.Edits;
using GrantGen.Facts;
using GrantGen.Generator.Rules;
using GrantGen.Generator.Rules.UnusedPermissions;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.CodeFixes.Calls;

/// <summary>
/// Reduces a policy to the permissions that its calls and client files use. It never removes a subscription, which a client makes
/// without a call, or metrics and agent sessions, whose calls are not in the table. <c>PolicyProposal</c> of the command <c>grantgen propose</c>
/// has the same rules, and writes <c>= false</c> where this fix removes an argument.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReducePolicyCodeFixProvider)), Shared]
public sealed class ReducePolicyCodeFixProvider : SolutionCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UnusedPermission, RuleIds.UnusedByClients);

    /// <inheritdoc/>
    internal override async Task<IReadOnlyList<SolutionEdit>> GetEditsAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (UsedPermissions.TryRead(diagnostic.Properties) is not { } used
            || diagnostic.Location.SourceTree is not { } tree
            || solution.GetDocument(tree) is not { } document
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute
            || attribute.HasConditionalArguments()
            || attribute.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } policy)
        {
            return Array.Empty<SolutionEdit>();
        }

        return new[]
        {
            SolutionEdit.Create(document.Id, attribute, nameof(ReducePolicyCodeFixProvider), $"Reduce {policy.Identifier.ValueText} to what is used",
                node => Reduce(node, used)),
        };
    }

    private static AttributeSyntax Reduce(AttributeSyntax attribute, UsedPermissions used)
    {
        LeastGrants least = new(used.Rights);
        bool isPublishingAllowed = IsAllowed(attribute, GrantTable.CanPublish) ?? true;
        bool isDataAllowed = IsAllowed(attribute, GrantTable.CanPublishData) ?? isPublishingAllowed;

        // Limited to what the policy allows: it never gets more than it has.
        int sources = isPublishingAllowed ? least.Sources & (used.Sources ?? TrackSourceTable.EverySource) : 0;
        if (sources == 0)
        {
            attribute = attribute.RemoveArgument(GrantTable.CanPublishSources.Property).WithFlag(GrantTable.CanPublish.Property, false);
        }
        else if (sources != (used.Sources ?? TrackSourceTable.EverySource))
        {
            attribute = attribute.WithValue(GrantTable.CanPublishSources.Property, SyntaxFactory.ParseExpression(TrackSourceTable.ToExpression(sources)));
        }

        if (isDataAllowed && least.PublishesData != (sources != 0))
        {
            // Unset, data follows CanPublish.
            attribute = attribute.WithFlag(GrantTable.CanPublishData.Property, least.PublishesData);
        }
        else if (isDataAllowed && !least.PublishesData)
        {
            attribute = attribute.RemoveArgument(GrantTable.CanPublishData.Property);
        }

        return least.UpdatesOwnMetadata ? attribute : attribute.RemoveArgument(GrantTable.CanUpdateOwnMetadata.Property);
    }

    private static bool? IsAllowed(AttributeSyntax attribute, Grant grant)
        => attribute.FindArgument(grant.Property) is { } argument ? !argument.Expression.IsKind(SyntaxKind.FalseLiteralExpression) : null;
}
