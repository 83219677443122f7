using System.Runtime.CompilerServices;
using GrantGen.Facts;
using GrantGen.Generator.Parsing;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.Calls;

/// <summary>
/// The names of members that carry <c>[RequiresPermission]</c>, so that their calls can be found by name before anything is bound. Results are cached
/// by tree and by assembly: neither changes, so after an edit only one tree is read again.
/// </summary>
internal static class AnnotatedMemberNames
{
    private const string AttributeName = "RequiresPermission";

    private static readonly int[] s_words = IdentifierIndex.HashesOf(new[] { AttributeName, AttributeName + "Attribute" });

    private static readonly ConditionalWeakTable<SyntaxTree, string[]> s_ofTree = new();

    private static readonly ConditionalWeakTable<IAssemblySymbol, string[]> s_ofAssembly = new();

    /// <summary>The names in a compilation and in the assemblies that it references.</summary>
    public static HashSet<string> Find(Compilation compilation, CancellationToken cancellationToken)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        if (compilation.GetTypeByMetadataName(WellKnownNames.RequiresPermissionAttribute) is not { ContainingAssembly: var runtime })
        {
            return names;
        }

        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IdentifierIndex.GetOrCreate(tree).ContainsAny(s_words))
            {
                names.UnionWith(s_ofTree.GetValue(tree, OfTree));
            }
        }

        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == runtime.Name)))
            {
                names.UnionWith(s_ofAssembly.GetValue(assembly, OfAssembly));
            }
        }

        return names;
    }

    private static string[] OfTree(SyntaxTree tree)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax
            or TypeDeclarationSyntax))
        {
            if (node is MemberDeclarationSyntax member && member.AttributeLists.Any(list => list.Attributes.Any(IsGrantGenAttribute))
                && NameOf(member) is { } name)
            {
                names.Add(name);
            }
        }

        return names.ToArray();
    }

    private static bool IsGrantGenAttribute(AttributeSyntax attribute)
        => attribute.Name.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().LastOrDefault()?.Identifier.ValueText is AttributeName
            or AttributeName + "Attribute";

    private static string? NameOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        _ => null,
    };

    private static string[] OfAssembly(IAssemblySymbol assembly)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        Stack<INamespaceOrTypeSymbol> open = new();
        open.Push(assembly.GlobalNamespace);
        while (open.Count > 0)
        {
            foreach (ISymbol member in open.Pop().GetMembers())
            {
                if (member is INamespaceOrTypeSymbol container)
                {
                    open.Push(container);
                }
                else if (member.Find(WellKnownNames.RequiresPermissionAttribute) is not null)
                {
                    names.Add(member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? member.ContainingType.Name : member.Name);
                }
            }
        }

        return names.ToArray();
    }
}
