using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>Determines how the code that receives an object of grants uses it.</summary>
internal static class GrantConsumers
{
    /// <summary>The maximum depth of nested calls of helpers. Deeper ones count as unknown.</summary>
    private const int MaxDepth = 3;

    /// <summary>How an argument, or an assignment to a member, uses grants.</summary>
    public static ConsumerKind KindOf(IOperation consumer, TokenLibraryTypes types, CancellationToken cancellationToken)
        => KindOf(consumer, types, MaxDepth, cancellationToken);

    private static ConsumerKind KindOf(IOperation consumer, TokenLibraryTypes types, int depth, CancellationToken cancellationToken)
    {
        switch (consumer)
        {
            case IArgumentOperation { Parent: IInvocationOperation call } when types.AcceptsGrants(call.TargetMethod):
                return ConsumerKind.Final;
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Add" or "TryAdd" or "Enqueue" or "Push", ContainingType: { } type } } } when IsCollection(type):
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsIndexer: true, ContainingType: { } indexed } } } when IsCollection(indexed):
                return ConsumerKind.Shared;
            case IArgumentOperation { Parameter: { RefKind: RefKind.None } parameter } when consumer.SemanticModel is { } model:
                return KindOfParameter(parameter.OriginalDefinition, model, types, depth, cancellationToken);
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: { } member } } when !member.DeclaringSyntaxReferences.IsEmpty
                && types.GrantsOf((member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type) is not null:
                return ConsumerKind.Shared;
            default:
                return ConsumerKind.Unknown;
        }
    }

    /// <summary>Whether a type is a collection of .NET: the code that takes an element out of it is in this compilation.</summary>
    private static bool IsCollection(INamedTypeSymbol type)
        => type.DeclaringSyntaxReferences.IsEmpty && type.ContainingNamespace?.ToDisplayString() is { } space
            && space.StartsWith("System.Collections", StringComparison.Ordinal);

    private static ConsumerKind KindOfParameter(IParameterSymbol parameter, SemanticModel model, TokenLibraryTypes types, int depth,
        CancellationToken cancellationToken)
    {
        if (types.GrantsOf(parameter.Type) is null
            || parameter.IsParams
            || parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.Constructor, IsAbstract: false, IsVirtual: false, IsOverride: false } method
            || method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not { } declaration)
        {
            return ConsumerKind.Unknown;
        }

        if (declaration is TypeDeclarationSyntax)
        {
            // A parameter of a primary constructor is a property or a field.
            return ConsumerKind.Shared;
        }

        if (depth == 0)
        {
            return ConsumerKind.Unknown;
        }

        SemanticModel owner = declaration.SyntaxTree == model.SyntaxTree ? model : model.Compilation.GetModel(declaration.SyntaxTree);
        if (owner.GetOperation(declaration, cancellationToken) is not { } body)
        {
            return ConsumerKind.Unknown;
        }

        ConsumerKind kind = ConsumerKind.Unchanged;
        foreach (IOperation operation in body.Descendants())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (operation is IParameterReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter))
            {
                ConsumerKind use = KindOfReference(reference, types, depth - 1, cancellationToken);
                if (use == ConsumerKind.Unknown)
                {
                    return use;
                }

                kind = use == ConsumerKind.Shared ? use : kind;
            }
        }

        return kind;
    }

    private static ConsumerKind KindOfReference(IOperation reference, TokenLibraryTypes types, int depth, CancellationToken cancellationToken)
    {
        IOperation value = reference;
        while (value.Parent is IConversionOperation or IParenthesizedOperation or ICoalesceOperation
            || (value.Parent is IConditionalOperation conditional && conditional.Condition != value))
        {
            value = value.Parent;
        }

        return value.Parent switch
        {
            IPropertyReferenceOperation property when property.Instance == value => IsRead(property) ? ConsumerKind.Unchanged : ConsumerKind.Unknown,
            IArgumentOperation argument => KindOf(argument, types, depth, cancellationToken),
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment when target != value => KindOf(assignment, types, depth,
                cancellationToken),
            IReturnOperation => ConsumerKind.Shared,
            IBinaryOperation or IIsPatternOperation or IIsTypeOperation or INameOfOperation => ConsumerKind.Unchanged,
            _ => ConsumerKind.Unknown,
        };
    }

    /// <summary>Whether a property is only read. A list that is passed on can be changed, a flag or a name cannot.</summary>
    private static bool IsRead(IPropertyReferenceOperation property)
        => property.Parent is not (IAssignmentOperation or ITupleOperation or IInvocationOperation)
            || (property.Parent is IAssignmentOperation assignment && assignment.Target != property
                && property.Type is { IsValueType: true } or { SpecialType: SpecialType.System_String })
            || (property.Parent is IInvocationOperation { TargetMethod.Name: "Contains" or "ToString" });
}
