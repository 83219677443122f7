using Microsoft.CodeAnalysis.CSharp;

namespace GrantGen.Generator.Parsing;

/// <summary>Writes a name as an identifier.</summary>
internal static class CSharpIdentifier
{
    /// <summary>Puts an @ before a keyword, contextual ones included: <c>record</c> is a valid name that needs an @ in a declaration.</summary>
    public static string Escape(string name)
        => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;
}
