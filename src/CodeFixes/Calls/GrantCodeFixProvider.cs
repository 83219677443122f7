using GrantGen.CodeFixes.Edits;
using GrantGen.CodeFixes.HandWritten;
using GrantGen.Facts;
using GrantGen.Generator.Rules.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.CodeFixes.Calls;

/// <summary>
/// Grants the permission that a call needs in the policy that lacks it, or mints from another policy that has it. Both change
/// what the holder of a token may do, and the title says how.
/// </summary>
public abstract class GrantCodeFixProvider : SolutionCodeFixProvider
{
    /// <inheritdoc/>
    internal sealed override async Task<IReadOnlyList<SolutionEdit>> GetEditsAsync(Solution solution, Diagnostic diagnostic,
        CancellationToken cancellationToken)
    {
        List<SolutionEdit> edits = new();
        if (PermissionDiagnosticProperties.TryRead(diagnostic.Properties) is { Grant: var grant, PolicyName: var name } properties
            && await PolicyFinder.FindAsync(solution, diagnostic, properties.Policy, cancellationToken).ConfigureAwait(false) is { } place
            && solution.GetDocument(place.Document) is { } document
            && await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root)
        {
            List<TrackSourceInfo> missing = TrackSourceTable.All.Where(source => (properties.MissingSources & source.Flag) != 0).ToList();
            if (properties.Policy is not null && FindAttribute(root, place.Span) is { } policy && CreatePreferredEdit(document, policy, name) is { } preferred)
            {
                edits.Add(preferred);
            }

            SolutionEdit? granting = properties.Policy is not null
                ? FindAttribute(root, place.Span) is { } attribute ? CreateAttributeEdit(document, attribute, grant, missing, name) : null
                : await HandWrittenGrantEdit.CreateAsync(document, root, place.Span, grant, missing, name, cancellationToken).ConfigureAwait(false);
            if (granting is not null)
            {
                edits.Add(granting);
            }

            edits.AddRange(await AlternativePolicies.GetEditsAsync(solution, diagnostic, properties, cancellationToken).ConfigureAwait(false));
        }

        return edits;
    }

    /// <summary>An edit that widens the policy by less than the grant does; null if there is none.</summary>
    private protected virtual SolutionEdit? CreatePreferredEdit(Document document, AttributeSyntax attribute, string? policy) => null;

    private static AttributeSyntax? FindAttribute(SyntaxNode root, TextSpan span)
        => root.FullSpan.Contains(span) ? root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<AttributeSyntax>() : null;

    /// <summary>Null if another attribute holds the grant, the name of a room is missing, or the arguments are conditional.</summary>
    private static SolutionEdit? CreateAttributeEdit(Document document, AttributeSyntax attribute, Grant grant, IReadOnlyList<TrackSourceInfo> sources,
        string? policy)
    {
        if (grant.AttributeName != WellKnownNames.RoomPolicyAttribute || grant.Kind == GrantKind.RoomName || attribute.HasConditionalArguments())
        {
            return null;
        }

        return sources.Count == 0
            ? SolutionEdit.Create(
                document.Id,
                attribute,
                GrantTitles.EquivalenceKey(grant),
                GrantTitles.Grant(grant, isDenied: attribute.FindArgument(grant.Property) is not null, policy),
                node => node.WithFlag(grant.Property, true))
            : SolutionEdit.Create(
                document.Id,
                attribute,
                GrantTitles.EquivalenceKey(grant),
                GrantTitles.AddSources(grant, sources, policy),
                node => node.WithSources(grant.Property, sources.Select(source => source.Name)));
    }
}
