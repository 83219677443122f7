using System.Runtime.CompilerServices;
using GrantGen.Generator.HandWrittenTokens.Jwt;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.HandWrittenTokens.Secrets;

/// <summary>
/// The methods, properties and fields of a compilation that take part in making LiveKit tokens with a JWT library: those that write
/// the claims, those that they use, and those that use them. A key in any other member is not an API secret.
/// </summary>
internal sealed class SigningMembers
{
    /// <summary>The maximum length of a chain of members that refer to each other. Longer chains are not followed.</summary>
    private const int MaxRounds = 4;

    private static readonly ConditionalWeakTable<Compilation, SigningMembers> s_ofCompilation = new();

    private readonly HashSet<ISymbol> _members = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _types = new(SymbolEqualityComparer.Default);
    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellationToken;

    private SigningMembers(Compilation compilation, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The members of a compilation, computed once.</summary>
    public static SigningMembers GetOrCreate(Compilation compilation, CancellationToken cancellationToken)
    {
        if (!s_ofCompilation.TryGetValue(compilation, out SigningMembers? members))
        {
            members = new SigningMembers(compilation, cancellationToken);
            members.Find();
            members = s_ofCompilation.GetValue(compilation, _ => members);
        }

        return members;
    }

    /// <summary>Whether a node is in one of the members, or in a constructor of their types.</summary>
    public bool Contain(SyntaxNode node, SemanticModel model)
        => GetMember(model.GetEnclosingSymbol(node.SpanStart, _cancellationToken)) is { } member
            && (_members.Contains(member)
                || (member is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } && _types.Contains(member.ContainingType)));

    private void Find()
    {
        foreach (SyntaxTree tree in _compilation.SyntaxTrees.Where(tree => JwtTokens.MayBeIn(tree)))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            SemanticModel model = _compilation.GetModel(tree);
            foreach (Location location in JwtTokens.Find(model, _cancellationToken).Locations)
            {
                Add(GetMember(model.GetEnclosingSymbol(location.SourceSpan.Start, _cancellationToken)));
            }
        }

        if (_members.Count == 0)
        {
            return;
        }

        List<SyntaxTree> keyTrees = _compilation.SyntaxTrees.Where(SigningKeyNames.AreIn).ToList();
        AddUsers(keyTrees);
        AddUsed(keyTrees);
    }

    /// <summary>The members with keys that refer to a member which writes claims: they sign its result.</summary>
    private void AddUsers(List<SyntaxTree> keyTrees)
    {
        HashSet<string> names = new(_members.Select(member => member.Name), StringComparer.Ordinal);
        HashSet<ISymbol> writers = new(_members, SymbolEqualityComparer.Default);
        foreach (SyntaxTree tree in keyTrees)
        {
            SemanticModel model = _compilation.GetModel(tree);
            foreach (SimpleNameSyntax name in GetNames(tree.GetRoot(_cancellationToken), names))
            {
                if (Bind(name, model) is { } used && writers.Contains(used))
                {
                    Add(GetMember(model.GetEnclosingSymbol(name.SpanStart, _cancellationToken)));
                }
            }
        }
    }

    /// <summary>The members of files with keys that members in the set refer to, directly or through each other.</summary>
    private void AddUsed(List<SyntaxTree> keyTrees)
    {
        HashSet<string> names = new(keyTrees.SelectMany(tree => tree.GetRoot(_cancellationToken).DescendantNodes()).Select(GetDeclaredName).OfType<string>(),
            StringComparer.Ordinal);
        List<ISymbol> open = _members.ToList();
        for (int round = 0; round < MaxRounds && open.Count > 0; round++)
        {
            List<ISymbol> found = new();
            foreach (SyntaxNode declaration in open.SelectMany(member => member.DeclaringSyntaxReferences).Select(reference => reference.GetSyntax(_cancellationToken)))
            {
                SemanticModel model = _compilation.GetModel(declaration.SyntaxTree);
                found.AddRange(GetNames(declaration, names).Select(name => Bind(name, model)).OfType<ISymbol>()
                    .Distinct<ISymbol>(SymbolEqualityComparer.Default).SelectMany(used => WithImplementations(used, keyTrees)).Where(Add));
            }

            open = found;
        }
    }

    private IEnumerable<ISymbol> WithImplementations(ISymbol used, List<SyntaxTree> keyTrees)
    {
        yield return used;
        if (used is not { IsAbstract: true, ContainingType.TypeKind: TypeKind.Interface })
        {
            yield break;
        }

        foreach (SyntaxTree tree in keyTrees)
        {
            SemanticModel model = _compilation.GetModel(tree);
            foreach (TypeDeclarationSyntax declaration in tree.GetRoot(_cancellationToken).DescendantNodes().OfType<TypeDeclarationSyntax>())
            {
                if (model.GetDeclaredSymbol(declaration, _cancellationToken) is INamedTypeSymbol type
                    && type.FindImplementationForInterfaceMember(used) is { } implementation)
                {
                    yield return implementation;
                }
            }
        }
    }

    private bool Add(ISymbol? member)
    {
        if (member is null || member.DeclaringSyntaxReferences.IsEmpty || !_members.Add(member.OriginalDefinition))
        {
            return false;
        }

        if (member.ContainingType is { } type)
        {
            _types.Add(type.OriginalDefinition);
        }

        return true;
    }

    private ISymbol? Bind(SimpleNameSyntax name, SemanticModel model)
        => model.GetSymbolInfo(name, _cancellationToken).Symbol is { } symbol and (IMethodSymbol or IPropertySymbol or IFieldSymbol)
            ? GetMember((symbol as IMethodSymbol)?.ReducedFrom ?? symbol)?.OriginalDefinition
            : null;

    private static IEnumerable<SimpleNameSyntax> GetNames(SyntaxNode root, HashSet<string> names)
        => root.DescendantNodes().OfType<SimpleNameSyntax>().Where(name => names.Contains(name.Identifier.ValueText));

    private static string? GetDeclaredName(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field => field.Identifier.ValueText,
        _ => null,
    };

    /// <summary>The member of a type that a lambda, a local function or an accessor belongs to.</summary>
    private static ISymbol? GetMember(ISymbol? symbol)
    {
        while (symbol is not null && symbol.ContainingSymbol is not (null or INamedTypeSymbol))
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol is INamedTypeSymbol or INamespaceSymbol ? null : (symbol as IMethodSymbol)?.AssociatedSymbol ?? symbol;
    }
}
