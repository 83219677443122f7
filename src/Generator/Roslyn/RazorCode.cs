using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Roslyn;

/// <summary>
/// C# of .razor and .cshtml files. Razor's generator writes it into separate trees, with <c>#line</c> directives that lead
/// back to the file that somebody wrote.
/// </summary>
internal static class RazorCode
{
    /// <summary>Whether a tree may come from Razor. Its name differs between SDKs, so that this only excludes most trees.</summary>
    public static bool MayHold(SyntaxTree tree)
        => tree.FilePath.IndexOf("razor", StringComparison.OrdinalIgnoreCase) >= 0 || tree.FilePath.IndexOf("cshtml", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether somebody wrote the node in a .razor or .cshtml file. What Razor adds is not mapped to a line.</summary>
    public static bool Contains(SyntaxNode node) => MayHold(node.SyntaxTree) && Contains(node.GetLocation());

    /// <summary>Whether a place is in a .razor or .cshtml file.</summary>
    public static bool Contains(Location location)
        => location.GetMappedLineSpan() is { HasMappedPath: true, Path: var path }
            && (path.EndsWith(".razor", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".cshtml", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a part of the type may come from Razor.</summary>
    public static bool MayDeclare(INamedTypeSymbol type)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (MayHold(reference.SyntaxTree))
            {
                return true;
            }
        }

        return false;
    }
}
