using GrantGen.Generator.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.Ties;

/// <summary>Looks for names of permission-bound methods in syntax, before anything is bound: most types have none.</summary>
internal static class UseNames
{
    public static bool AppearIn(INamedTypeSymbol type, KnownTypes types, CancellationToken cancellation)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            foreach (SyntaxToken token in reference.GetSyntax(cancellation).DescendantTokens())
            {
                if (token.IsKind(SyntaxKind.IdentifierToken)
                    && types.IsUseName(token.ValueText)
                    && token.Parent is SimpleNameSyntax)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
