using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Roslyn;

/// <summary>
/// C# of .razor and .cshtml files. Razor's generator writes it into separate trees, with <c>#line</c> directives that map it to the original file.
/// </summary>
internal static class RazorCode
{
    /// <summary>Whether a tree might come from Razor. Its name differs between SDKs, so that this only excludes most trees.</summary>
    public static bool MayHold(SyntaxTree tree)
        => tree.FilePath.IndexOf("razor", StringComparison.OrdinalIgnoreCase) >= 0 || tree.FilePath.IndexOf("cshtml", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether a node is in the source of a .razor or .cshtml file. Code that Razor adds is not mapped to a line.</summary>
    public static bool Contains(SyntaxNode node) => MayHold(node.SyntaxTree) && Contains(node.GetLocation());

    /// <summary>Whether a location is in a .razor or .cshtml file.</summary>
    public static bool Contains(Location location)
        => location.GetMappedLineSpan() is { HasMappedPath: true, Path: var path }
            && (path.EndsWith(".razor", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".cshtml", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a part of the type might come from Razor.</summary>
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
