using GrantGen.Generator.Calls;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Graph;

/// <summary>Finds the type that the value of an expression is known to be of, or to derive from: often more than its declared type.</summary>
internal sealed class ReceiverTypes
{
    /// <summary>The maximum length of a chain of variables that initialize each other.</summary>
    private const int MaxDepth = 4;

    private readonly Dictionary<ISymbol, INamedTypeSymbol?> _members = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation?> _initializers = new(SymbolEqualityComparer.Default);
    private readonly WellKnownTypes _types;
    private readonly CancellationToken _cancellationToken;

    public ReceiverTypes(WellKnownTypes types, CancellationToken cancellationToken)
    {
        _types = types;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The type of a value; null if it is not a named type.</summary>
    public INamedTypeSymbol? TypeOf(IOperation? value) => TypeOf(value, MaxDepth);

    /// <summary>Whether a value is known to be of its type itself, because it was created as such.</summary>
    public bool IsExact(IOperation? value) => IsExact(value, MaxDepth);

    private bool IsExact(IOperation? value, int depth) => value?.Unwrapped() switch
    {
        IObjectCreationOperation => true,
        ILocalReferenceOperation local when depth > 0 => InitializerOf(local) is { } initializer && IsExact(initializer, depth - 1),
        _ => false,
    };

    private INamedTypeSymbol? TypeOf(IOperation? value, int depth)
    {
        value = value?.Unwrapped();
        INamedTypeSymbol? declared = value?.Type as INamedTypeSymbol;
        if (value is null || declared is null || depth == 0 || declared is { IsSealed: true } or { TypeKind: not (TypeKind.Class or TypeKind.Interface) })
        {
            return declared;
        }

        return value switch
        {
            ILocalReferenceOperation local => Narrow(declared, OfLocal(local, depth)),
            IFieldReferenceOperation { Field: var field } => Narrow(declared, OfMember(field)),
            IPropertyReferenceOperation { Property: var property } => Narrow(declared, OfMember(property)),
            _ => declared,
        };
    }

    private static INamedTypeSymbol Narrow(INamedTypeSymbol declared, INamedTypeSymbol? found)
        => found is not null && found.DerivesFromOrImplements(declared) ? found : declared;

    private INamedTypeSymbol? OfLocal(ILocalReferenceOperation reference, int depth)
        => InitializerOf(reference) is { } initializer ? TypeOf(initializer, depth - 1) : null;

    /// <summary>The value of a local that is assigned once; null for any other.</summary>
    private IOperation? InitializerOf(ILocalReferenceOperation reference)
    {
        if (!_initializers.TryGetValue(reference.Local, out IOperation? initializer))
        {
            _initializers.Add(reference.Local, initializer = FindInitializer(reference));
        }

        return initializer;
    }

    private IOperation? FindInitializer(ILocalReferenceOperation reference)
    {
        if (reference.Local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellationToken) is not VariableDeclaratorSyntax { Initializer.Value: { } initializer } declarator
            || IsAssigned(declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>(), reference.Local.Name)
            || reference.SemanticModel is not { } model)
        {
            return null;
        }

        return model.GetOperation(initializer, _cancellationToken);
    }

    /// <summary>The single type of all values that a private or read-only member is assigned; null if there are several, or unknown ones.</summary>
    private INamedTypeSymbol? OfMember(ISymbol member)
    {
        member = member.OriginalDefinition;
        if (_members.TryGetValue(member, out INamedTypeSymbol? known))
        {
            return known;
        }

        _members.Add(member, null);
        bool isClosed = member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null }
            || member.DeclaredAccessibility == Accessibility.Private;
        INamedTypeSymbol? found = null;
        if (!isClosed || !SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, _types.Compilation.Assembly))
        {
            return null;
        }

        foreach (ExpressionSyntax value in ValuesOf(member))
        {
            TypeInfo info = _types.Compilation.GetModel(value.SyntaxTree).GetTypeInfo(value, _cancellationToken);
            INamedTypeSymbol? type = (info.Type ?? info.ConvertedType) as INamedTypeSymbol;
            if (type is null or { TypeKind: TypeKind.Error } || (found is not null && !SymbolEqualityComparer.Default.Equals(found, type)))
            {
                return null;
            }

            found = type;
        }

        return _members[member] = found;
    }

    private IEnumerable<ExpressionSyntax> ValuesOf(ISymbol member)
    {
        ExpressionSyntax? initializer = member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellationToken) switch
        {
            PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
            VariableDeclaratorSyntax field => field.Initializer?.Value,
            _ => null,
        };
        if (initializer is not null)
        {
            yield return initializer;
        }

        foreach (SyntaxReference reference in member.ContainingType.DeclaringSyntaxReferences)
        {
            foreach (SyntaxNode node in reference.GetSyntax(_cancellationToken).DescendantNodes())
            {
                if (node is AssignmentExpressionSyntax { Left: TupleExpressionSyntax tuple }
                    && tuple.Arguments.Any(argument => NameOf(argument.Expression) == member.Name))
                {
                    // The member cannot have the type of a tuple.
                    yield return tuple;
                }
                else if (node is AssignmentExpressionSyntax assignment && NameOf(assignment.Left) == member.Name)
                {
                    yield return assignment.Right;
                }
            }
        }
    }

    private static bool IsAssigned(SyntaxNode? scope, string name)
        => scope is null || scope.DescendantNodes().Any(node => node switch
        {
            AssignmentExpressionSyntax assignment => NameOf(assignment.Left) == name,
            ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword } argument => NameOf(argument.Expression) == name,
            _ => false,
        });

    private static string? NameOf(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name } => name.Identifier.ValueText,
        _ => null,
    };
}
