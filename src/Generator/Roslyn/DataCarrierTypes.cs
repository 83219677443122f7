using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.Roslyn;

/// <summary>Types that carry values and do nothing: records, and classes of properties with at most a constructor that sets them.</summary>
internal static class DataCarrierTypes
{
    public static bool IsDataCarrier(INamedTypeSymbol type)
        => type.IsAnonymousType
            || (type.TypeKind is TypeKind.Class or TypeKind.Struct
                && !type.IsStatic
                && type.BaseType is null or { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType }
                && type.GetMembers().All(IsPassiveMember)
                && KeepsWhatItGets(type));

    /// <summary>The property or field that a constructor's parameter becomes; null if it becomes none.</summary>
    public static ISymbol? MemberOf(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: var type } constructor)
        {
            return null;
        }

        switch (constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax())
        {
            case ConstructorDeclarationSyntax declaration:
                return AssignmentsOf(declaration)?.FirstOrDefault(assignment => NameOf(assignment.Right) == parameter.Name) is { } assignment
                    ? Member(NameOf(assignment.Left))
                    : null;
            case TypeDeclarationSyntax when !type.IsRecord:
                return type.GetMembers().FirstOrDefault(member => InitializerOf(member) is IdentifierNameSyntax { Identifier.ValueText: var name }
                    && name == parameter.Name);
            default:
                return Member(parameter.Name);
        }

        ISymbol? Member(string? name) => name is null ? null : type.GetMembers(name).FirstOrDefault(member => member is IPropertySymbol or IFieldSymbol);
    }

    /// <summary>The initial value of a property or field in every object of a type; null if the code does not state one.</summary>
    public static ExpressionSyntax? InitializerOf(ISymbol member)
        => member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            VariableDeclaratorSyntax field => field.Initializer?.Value,
            _ => null,
        };

    /// <summary>
    /// Whether the parameters of a primary constructor become members as they are. <c>Participant = room.LocalParticipant</c> is code that has to be
    /// followed, and a parameter that becomes two members is more than one name of a value.
    /// </summary>
    private static bool KeepsWhatItGets(INamedTypeSymbol type)
    {
        if (type.InstanceConstructors.FirstOrDefault(MemberKinds.IsPrimary) is not { Parameters: { IsEmpty: false } parameters })
        {
            return true;
        }

        HashSet<string> open = new(parameters.Select(parameter => parameter.Name), StringComparer.Ordinal), kept = new(StringComparer.Ordinal);
        foreach (ISymbol member in type.GetMembers().Where(member => !member.IsStatic))
        {
            // A parameter of a record is a member already, unless the record declares that member itself.
            bool isKept = InitializerOf(member) is not { } initializer
                || !initializer.DescendantNodesAndSelf().Any(node => node is IdentifierNameSyntax { Identifier.ValueText: var used } && open.Contains(used))
                || (initializer is IdentifierNameSyntax { Identifier.ValueText: var name } && (type.IsRecord ? name == member.Name : kept.Add(name)));
            if (!isKept)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPassiveMember(ISymbol member) => member switch
    {
        { IsImplicitlyDeclared: true } or { IsStatic: true } => true,
        IFieldSymbol => true,

        // Other code implements it.
        IPropertySymbol { IsAbstract: true } => false,
        IPropertySymbol property => property.DeclaringSyntaxReferences.All(reference => reference.GetSyntax() is not PropertyDeclarationSyntax declaration
            || (declaration.ExpressionBody is null
                && declaration.AccessorList?.Accessors.All(accessor => accessor.Body is null && accessor.ExpressionBody is null) == true)),
        IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet } => true,
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.DeclaringSyntaxReferences.All(reference =>
            reference.GetSyntax() is not ConstructorDeclarationSyntax declaration || AssignmentsOf(declaration) is not null),
        _ => false,
    };

    /// <summary>The assignments that a constructor consists of; null if it does anything else.</summary>
    private static List<AssignmentExpressionSyntax>? AssignmentsOf(ConstructorDeclarationSyntax constructor)
    {
        List<AssignmentExpressionSyntax> assignments = new();
        IEnumerable<ExpressionSyntax?> expressions = constructor.ExpressionBody is { Expression: var only }
            ? new[] { only }
            : constructor.Body?.Statements.Select(statement => (statement as ExpressionStatementSyntax)?.Expression) ?? Enumerable.Empty<ExpressionSyntax?>();
        foreach (ExpressionSyntax? expression in expressions)
        {
            if (expression is TupleExpressionSyntax
                || expression is not AssignmentExpressionSyntax assignment
                || !assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
                || NameOf(assignment.Left) is null
                || NameOf(assignment.Right) is null)
            {
                return null;
            }

            assignments.Add(assignment);
        }

        return assignments.Select(assignment => NameOf(assignment.Right)).Distinct().Count() == assignments.Count ? assignments : null;
    }

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name } => name.Identifier.ValueText,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Left: var left, Right: ThrowExpressionSyntax } => NameOf(left),
        _ => null,
    };
}
