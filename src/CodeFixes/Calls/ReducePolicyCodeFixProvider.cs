using System.Collections.Immutable;
using System.Composition;
using GrantGen.CodeFixes.Edits;
using GrantGen.Facts;
using GrantGen.Generator.Rules;
using GrantGen.Generator.Rules.UnusedPermissions;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.CodeFixes.Calls;

/// <summary>
/// Reduces a policy to the permissions that its calls and client files use. It never removes a subscription, which a client makes
/// without a call, or metrics and agent sessions, whose calls are not in the table. <c>PolicyProposal</c> of the command <c>grantgen propose</c>
/// has the same rules, and writes a list of sources and <c>= false</c> where this fix removes an argument.
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
            SolutionEdit.Create(document.Id, attribute, nameof(ReducePolicyCodeFixProvider), $"Reduce {policy.Identifier.ValueText} to what is used", node => Reduce(node, used)),
        };
    }

    private static AttributeSyntax Reduce(AttributeSyntax attribute, IReadOnlyCollection<PermissionInfo> used)
    {
        bool publishes = used.Contains(PermissionTable.Publish) || used.Contains(PermissionTable.PublishWithoutSource);
        bool publishesData = used.Contains(PermissionTable.PublishData);
        bool isDataAllowed = IsAllowed(attribute, GrantTable.CanPublishData) ?? IsAllowed(attribute, GrantTable.CanPublish) ?? true;
        if (!publishes)
        {
            attribute = attribute.RemoveArgument(GrantTable.CanPublishSources.Property).WithFlag(GrantTable.CanPublish.Property, false);
        }

        if (isDataAllowed && publishesData != publishes)
        {
            // Unset, data follows CanPublish.
            attribute = attribute.WithFlag(GrantTable.CanPublishData.Property, publishesData);
        }
        else if (isDataAllowed && !publishesData)
        {
            attribute = attribute.RemoveArgument(GrantTable.CanPublishData.Property);
        }

        return used.Contains(PermissionTable.UpdateOwnMetadata) ? attribute : attribute.RemoveArgument(GrantTable.CanUpdateOwnMetadata.Property);
    }

    private static bool? IsAllowed(AttributeSyntax attribute, Grant grant)
        => attribute.FindArgument(grant.Property) is { } argument ? !argument.Expression.IsKind(SyntaxKind.FalseLiteralExpression) : null;
}
