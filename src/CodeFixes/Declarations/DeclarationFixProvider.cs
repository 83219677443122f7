using GrantGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.CodeFixes.Declarations;

/// <summary>Edits the attribute that a declaration rule reports on.</summary>
public abstract class DeclarationFixProvider : SolutionFixProvider
{
    /// <summary>What the editor shows, for the reported argument.</summary>
    internal abstract string TitleFor(string property);

    /// <summary>Makes the change.</summary>
    internal abstract AttributeSyntax Edit(AttributeSyntax attribute, string property);

    /// <inheritdoc/>
    internal sealed override async Task<IReadOnlyList<SolutionEdit>> EditsForAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (solution.GetDocument(diagnostic.Location.SourceTree) is not { } document
            || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || SolutionEdit.AttributeAt(root, diagnostic.Location.SourceSpan) is not { } attribute
            || root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeArgumentSyntax>()?.NameEquals?.Name.Identifier.ValueText is not { } property)
        {
            return Array.Empty<SolutionEdit>();
        }

        return new[] { SolutionEdit.Of(document.Id, attribute, $"{diagnostic.Id} {property}", TitleFor(property), node => Edit(node, property)) };
    }
}
