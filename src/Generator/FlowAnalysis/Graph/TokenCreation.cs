using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Graph;

/// <summary>An expression that creates a token.</summary>
/// <param name="Syntax">The call.</param>
/// <param name="Token">The node of the token.</param>
/// <param name="Member">The member that it is in.</param>
internal sealed record TokenCreation(SyntaxNode Syntax, FlowNode Token, ISymbol Member);
