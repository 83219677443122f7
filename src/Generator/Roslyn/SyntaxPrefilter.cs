using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Roslyn;

/// <summary>
/// For rules that check a node alone: one action per file, which looks for identifiers first. An action on each node of a kind
/// would make the driver visit every node of every file.
/// </summary>
internal static class SyntaxPrefilter
{
    /// <summary>All nodes of a file that contains one of these words; otherwise none.</summary>
    public static IEnumerable<SyntaxNode> DescendantNodesIfAny(this SemanticModelAnalysisContext context, int[] words)
    {
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        return IdentifierIndex.GetOrCreate(tree).ContainsAny(words)
            ? tree.GetRoot(context.CancellationToken).DescendantNodes()
            : Enumerable.Empty<SyntaxNode>();
    }
}
