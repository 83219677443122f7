using GrantGen.CodeFixes.Edits;
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
        return new AttributeEdit(policy.Document, attribute.Span, $"Grant {grant}", $"Grant {grant} in {name}", node => node.WithFlag(grant, true));
    }
}
