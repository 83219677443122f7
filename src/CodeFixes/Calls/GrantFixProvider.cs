using System.Globalization;
using GrantGen.CodeFixes.Edits;
using GrantGen.Facts;
using GrantGen.Generator.Rules.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.CodeFixes.Calls;

/// <summary>Grants what a call needs on the policy that lacks it, or mints from another policy that has it.</summary>
public abstract class GrantFixProvider : SolutionFixProvider
{
    /// <inheritdoc/>
    internal sealed override async Task<IReadOnlyList<SolutionEdit>> EditsForAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellation)
    {
        List<SolutionEdit> edits = new();
        if (GrantOf(diagnostic) is { } grant
            && await PolicyFinder.FindAsync(solution, diagnostic, cancellation).ConfigureAwait(false) is { } place
            && solution.GetDocument(place.Document) is { } document
            && await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root)
        {
            diagnostic.Properties.TryGetValue(PermissionAnalyzer.PolicyNameProperty, out string? name);
            SolutionEdit? granting = IsPolicy(diagnostic)
                ? SolutionEdit.AttributeAt(root, place.Span) is { } attribute ? OnAttribute(document, attribute, grant, SourcesOf(diagnostic), name) : null
                : await WrittenGrantEdit.OfAsync(document, root, place.Span, grant, name, cancellation).ConfigureAwait(false);
            if (granting is not null)
            {
                edits.Add(granting);
            }

            edits.AddRange(await OtherPolicies.EditsAsync(solution, diagnostic, grant, cancellation).ConfigureAwait(false));
        }

        return edits;
    }

    private static bool IsPolicy(Diagnostic diagnostic)
        => diagnostic.Properties.TryGetValue(PermissionAnalyzer.PolicyProperty, out string? policy) && policy is not null;

    private static Grant? GrantOf(Diagnostic diagnostic)
        => diagnostic.Properties.TryGetValue(PermissionAnalyzer.GrantProperty, out string? property)
            && diagnostic.Properties.TryGetValue(PermissionAnalyzer.ClaimProperty, out string? claim)
                ? GrantTable.All.FirstOrDefault(grant => grant.Property == property && grant.ClaimName == claim)
                : null;

    /// <summary>Null where the grant stands on another attribute than the policy's own, or names a room that nobody knows here.</summary>
    private static SolutionEdit? OnAttribute(Document document, AttributeSyntax attribute, Grant grant, List<string> sources, string? name)
    {
        if (grant.AttributeName != WellKnownNames.RoomPolicyAttribute || grant.Kind == GrantKind.RoomName)
        {
            return null;
        }

        return sources.Count == 0
            ? SolutionEdit.Of(document.Id, attribute, $"Grant {grant.Property}", $"Grant {grant.Property} in {name}", node => node.WithFlag(grant.Property, true))
            : SolutionEdit.Of(
                document.Id,
                attribute,
                $"Grant {grant.Property} {string.Join(" ", sources)}",
                $"Grant {grant.Property} with {string.Join(" and ", sources)} in {name}",
                node => node.WithSources(grant.Property, sources));
    }

    /// <summary>The members of <c>TrackSources</c> that the policy's list lacks.</summary>
    private static List<string> SourcesOf(Diagnostic diagnostic)
        => diagnostic.Properties.TryGetValue(PermissionAnalyzer.SourcesProperty, out string? text)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int flags)
                ? TrackSourceTable.All.Where(source => (flags & source.Flag) != 0).Select(source => source.Name).ToList()
                : new List<string>();
}
