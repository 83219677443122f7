using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.Tests.Corpus;

/// <summary>
/// A case with every type in a separate file, as in real projects. The analysis skips files without the relevant identifiers. In a single
/// file every type is next to them, so only this form tests the search for other types.
/// </summary>
internal static class CorpusFiles
{
    /// <summary>
    /// The files of a text. Each type keeps its position, because the rest of its file is blank. So the spans are those of the text.
    /// </summary>
    public static IEnumerable<(string Path, string Text)> Of(string name, string text)
    {
        CompilationUnitSyntax unit = CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot();
        List<SyntaxNode> types = [.. MembersOf(unit.Members).Where(member => member is not GlobalStatementSyntax)];
        List<SyntaxNode> rest = [.. unit.AttributeLists, .. unit.Members.OfType<GlobalStatementSyntax>()];
        if (rest.Count > 0)
        {
            yield return ($"{name}.cs", Without(text, types));
        }

        for (int i = 0; i < types.Count; i++)
        {
            yield return ($"{name}.{i}.cs", Without(text, rest.Concat(types).Where(node => node != types[i])));
        }
    }

    /// <summary>The number of top-level types that a text declares.</summary>
    public static int TypesIn(string text)
        => MembersOf(CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot().Members).Count(member => member is not GlobalStatementSyntax);

    private static IEnumerable<MemberDeclarationSyntax> MembersOf(IEnumerable<MemberDeclarationSyntax> members)
        => members.SelectMany(member => member is BaseNamespaceDeclarationSyntax space ? MembersOf(space.Members) : [member]);

    private static string Without(string text, IEnumerable<SyntaxNode> nodes)
    {
        char[] units = text.ToCharArray();
        foreach (SyntaxNode node in nodes)
        {
            for (int at = node.Span.Start; at < node.Span.End; at++)
            {
                units[at] = units[at] == '\n' ? '\n' : ' ';
            }
        }

        return new string(units);
    }
}
