using GrantGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.CodeFixes.Declarations;

/// <summary>A fix that edits the attribute whose argument a declaration rule reports.</summary>
public abstract class PolicyAttributeCodeFixProvider : DocumentCodeFixProvider
{
    /// <summary>The text that the editor shows.</summary>
    /// <param name="attribute">The reported attribute.</param>
    /// <param name="property">The reported argument.</param>
    internal abstract string GetTitle(AttributeSyntax attribute, string property);

    /// <summary>Makes the change.</summary>
    internal abstract AttributeSyntax Edit(AttributeSyntax attribute, string property);

    /// <inheritdoc/>
    internal sealed override async Task<DocumentEdit?> GetEditAsync(Document document, Diagnostic diagnostic, ReservedTypeNames names,
        CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeArgumentSyntax>() is not { NameEquals.Name.Identifier.ValueText: { } property } argument
            || argument.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute
            || attribute.HasConditionalArguments())
        {
            return null;
        }

        return new DocumentEdit(
            argument.Span,
            GetTitle(attribute, property),
            editor => editor.ReplaceNode(attribute, (current, _) => current is AttributeSyntax typed ? Edit(typed, property) : current));
    }
}
