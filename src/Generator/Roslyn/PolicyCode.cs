using GrantGen.Facts;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Roslyn;

/// <summary>
/// The code that this generator adds to policies. It creates tokens and nothing else: what it does is known from the policy, so no analysis reads it.
/// </summary>
internal static class PolicyCode
{
    /// <summary>Whether a file is of this generator.</summary>
    public static bool IsIn(SyntaxTree tree) => tree.FilePath.Contains(WellKnownNames.GeneratorType);
}
