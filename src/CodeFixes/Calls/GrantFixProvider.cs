using System.Globalization;
using GrantGen.CodeFixes.Edits;
using GrantGen.Facts;
using GrantGen.Generator.Rules.Calls;
using Microsoft.CodeAnalysis;

namespace GrantGen.CodeFixes.Calls;

/// <summary>Grants what a call needs on the policy that lacks it.</summary>
public abstract class GrantFixProvider : AttributeFixProvider
{
    /// <inheritdoc/>
    internal sealed override async Task<AttributeEdit?> EditForAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(PermissionAnalyzer.GrantProperty, out string? grant)
            || grant is null
            || await PolicyFinder.FindAsync(solution, diagnostic, cancellation).ConfigureAwait(false) is not { } policy
            || solution.GetDocument(policy.Document) is not { } document
            || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || AttributeEdit.AttributeAt(root, policy.Span) is not { } attribute)
        {
            return null;
        }

        diagnostic.Properties.TryGetValue(PermissionAnalyzer.PolicyNameProperty, out string? name);
        List<string> sources = SourcesOf(diagnostic);
        return sources.Count == 0
            ? new AttributeEdit(policy.Document, attribute.Span, $"Grant {grant}", $"Grant {grant} in {name}", node => node.WithFlag(grant, true))
            : new AttributeEdit(
                policy.Document,
                attribute.Span,
                $"Grant {grant} {string.Join(" ", sources)}",
                $"Grant {grant} with {string.Join(" and ", sources)} in {name}",
                node => node.WithSources(grant, sources));
    }

    /// <summary>The members of <c>TrackSources</c> that the policy's list lacks.</summary>
    private static List<string> SourcesOf(Diagnostic diagnostic)
        => diagnostic.Properties.TryGetValue(PermissionAnalyzer.SourcesProperty, out string? text)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int flags)
                ? TrackSourceTable.All.Where(source => (flags & source.Flag) != 0).Select(source => source.Name).ToList()
                : new List<string>();
}
