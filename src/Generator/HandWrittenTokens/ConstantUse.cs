using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>A constant string that can reach a value.</summary>
/// <param name="Text">The string.</param>
/// <param name="DefinitionSyntax">The expression that is the constant, in any file.</param>
/// <param name="UseSyntax">The innermost expression through which the analyzed file reaches the constant; the constant itself if it is in that file.</param>
/// <param name="IsReplaceable">Whether an expression that is evaluated at run time can replace the constant without a change of meaning.</param>
internal sealed record ConstantUse(string Text, SyntaxNode DefinitionSyntax, SyntaxNode UseSyntax, bool IsReplaceable);
