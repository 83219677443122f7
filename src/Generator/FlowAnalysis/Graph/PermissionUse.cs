using GrantGen.Generator.Calls;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Graph;

/// <summary>A call that needs a permission: a sink of the analysis.</summary>
/// <param name="Operation">The call.</param>
/// <param name="Call">The row of the table.</param>
/// <param name="Source">The source that it publishes from, where it publishes.</param>
/// <param name="Member">The member that it is in.</param>
/// <param name="Receiver">The node of its participant, or of the client that sends the token; null if it is unknown.</param>
internal sealed record PermissionUse(IOperation Operation, ApiCall Call, PublishedSource Source, ISymbol Member, FlowNode? Receiver)
{
    /// <summary>The syntax of the call.</summary>
    public SyntaxNode Syntax => Operation.Syntax;
}
