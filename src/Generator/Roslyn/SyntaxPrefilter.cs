using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Roslyn;

/// <summary>
/// The way of rules that judge a node by itself. One action a file that asks for words first: an action on each node of a kind
/// has the driver go through every node of every file.
/// </summary>
internal static class SyntaxPrefilter
{
    /// <summary>All nodes of a file that contains one of these words; otherwise none.</summary>
    public static IEnumerable<SyntaxNode> NodesIfAny(this SemanticModelAnalysisContext context, int[] words)
    {
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        return IdentifierIndex.GetOrCreate(tree).ContainsAny(words)
            ? tree.GetRoot(context.CancellationToken).DescendantNodes()
            : Enumerable.Empty<SyntaxNode>();
    }
}
