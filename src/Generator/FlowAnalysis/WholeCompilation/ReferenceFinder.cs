using GrantGen.Generator.Calls;
using GrantGen.Generator.FlowAnalysis.Construction;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.FlowAnalysis.WholeCompilation;

/// <summary>Finds the types that name a member, by identifier first, then by syntax, then by binding the rest. Call <see cref="IndexFiles"/> first with the members to look for.</summary>
internal sealed class ReferenceFinder
{
    private readonly Dictionary<int, List<SyntaxTree>> _trees = new();
    private readonly Compilation _compilation;
    private readonly TypeFlowGraphBuilder _builder;
    private readonly CancellationToken _cancellationToken;

    public ReferenceFinder(Compilation compilation, TypeFlowGraphBuilder builder, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        _builder = builder;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The outermost types in which a member is named.</summary>
    public IEnumerable<INamedTypeSymbol> TypesThatUse(ISymbol member)
    {
        ISymbol named = member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? member.ContainingType : member;
        return NamesOf(named.Name)
            .Where(name => IsNamed(named, name))
            .Select(OutermostAround)
            .OfType<INamedTypeSymbol>()
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);
    }

    /// <summary>The outermost types that contain a type which implements or derives from the given one.</summary>
    public IEnumerable<INamedTypeSymbol> SubtypesOf(INamedTypeSymbol type)
        => NamesOf(type.Name)
            .Where(name => name.FirstAncestorOrSelf<BaseListSyntax>() is not null && IsNamed(type, name))
            .Select(OutermostAround)
            .OfType<INamedTypeSymbol>()
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    /// <summary>
    /// Finds the files of many members at once: one pass over the identifiers of all files, for any number of members, so that
    /// the cost grows with the files and not with their square.
    /// </summary>
    public void IndexFiles(IEnumerable<ISymbol> members)
    {
        HashSet<int> wanted = new(IdentifierIndex.HashesOf(members.SelectMany(member => new[] { NameOf(member), member.ContainingType?.Name ?? "" })).Where(hash => !_trees.ContainsKey(hash)));
        foreach (int hash in wanted)
        {
            _trees.Add(hash, new List<SyntaxTree>());
        }

        foreach (SyntaxTree tree in wanted.Count == 0 ? Enumerable.Empty<SyntaxTree>() : _compilation.SyntaxTrees.Where(tree => !PolicyCode.IsIn(tree)))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            foreach (int hash in IdentifierIndex.GetOrCreate(tree).Intersect(wanted))
            {
                _trees[hash].Add(tree);
            }
        }
    }

    private static string NameOf(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? member.ContainingType.Name : member.Name;

    private IEnumerable<SimpleNameSyntax> NamesOf(string word)
    {
        foreach (SyntaxTree tree in _trees.TryGetValue(IdentifierIndex.HashesOf(new[] { word })[0], out List<SyntaxTree>? trees)
            ? trees
            : Enumerable.Empty<SyntaxTree>())
        {
            foreach (SyntaxNode node in tree.GetRoot(_cancellationToken).DescendantNodes())
            {
                if (node is SimpleNameSyntax name && name.Identifier.ValueText == word)
                {
                    yield return name;
                }
            }
        }
    }

    private bool IsNamed(ISymbol symbol, SimpleNameSyntax name)
    {
        SymbolInfo info = _builder.ModelOf(name.SyntaxTree).GetSymbolInfo(name, _cancellationToken);
        return Is(info.Symbol) || info.CandidateSymbols.Any(Is);

        bool Is(ISymbol? found)
        {
            // A call of an extension method on its first argument has a separate symbol.
            ISymbol? definition = (found as IMethodSymbol)?.ReducedFrom ?? found;
            return SymbolEqualityComparer.Default.Equals(definition?.OriginalDefinition, symbol.OriginalDefinition)
                || (symbol is INamedTypeSymbol
                    && SymbolEqualityComparer.Default.Equals((definition as IMethodSymbol)?.ContainingType.OriginalDefinition, symbol.OriginalDefinition));
        }
    }

    private INamedTypeSymbol? OutermostAround(SyntaxNode node)
    {
        SemanticModel model = _builder.ModelOf(node.SyntaxTree);
        BaseTypeDeclarationSyntax? outermost = node.AncestorsAndSelf().OfType<BaseTypeDeclarationSyntax>().LastOrDefault();
        ISymbol? symbol = outermost is not null
            ? model.GetDeclaredSymbol(outermost, _cancellationToken)
            : model.GetEnclosingSymbol(node.SpanStart, _cancellationToken);
        return symbol is null ? null : WellKnownTypes.GetOutermostType(symbol);
    }
}
