using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <content>Patterns.</content>
internal sealed partial class FormulaBuilder
{
    private Formula OfPattern(IOperation value, IPatternOperation pattern, bool holds, CallContext context)
    {
        if (NeutralConditions.IsNullTest(pattern) && NeutralConditions.IsNullTestOf(value, _types))
        {
            return Formula.True;
        }

        return OfPattern(ValuesOf(value, context), value.Type, pattern, holds, context);
    }

    private Formula OfPattern(IReadOnlyList<GuardedValue> values, ITypeSymbol? type, IPatternOperation pattern, bool holds, CallContext context)
    {
        if (_size++ > MaxSize || _depth >= MaxDepth)
        {
            return NotUnderstood();
        }

        _depth++;
        try
        {
            switch (pattern)
            {
                case IConstantPatternOperation { Value: var constant } when IsConstant(constant, out object? compared):
                    return Compare(values, Relation.Equal, compared, holds);
                case IRelationalPatternOperation relational when RelationOf(relational.OperatorKind) is { } relation
                    && IsConstant(relational.Value, out object? bound):
                    return Compare(values, relation, bound, holds);
                case INegatedPatternOperation not:
                    return OfPattern(values, type, not.Pattern, !holds, context);
                case IBinaryPatternOperation both:
                    return Join(
                        new[] { OfPattern(values, type, both.LeftPattern, holds, context), OfPattern(values, type, both.RightPattern, holds, context) },
                        isAll: both.OperatorKind == BinaryOperatorKind.And == holds);
                case IDiscardPatternOperation:
                    return Formula.FromBoolean(holds);
                case IDeclarationPatternOperation declaration:
                    return declaration.MatchesNull || declaration.MatchedType is null
                        ? Formula.FromBoolean(holds)
                        : OfTypeTest(values, declaration.MatchedType, holds, type);
                case ITypePatternOperation test:
                    return OfTypeTest(values, test.MatchedType, holds, type);
                case IRecursivePatternOperation recursive:
                    return OfRecursive(values, type, recursive, holds, context);
                default:
                    return NotUnderstood();
            }
        }
        finally
        {
            _depth--;
        }
    }

    private Formula OfRecursive(IReadOnlyList<GuardedValue> values, ITypeSymbol? type, IRecursivePatternOperation pattern, bool holds, CallContext context)
    {
        List<Formula> parts = new() { OfTypeTest(values, pattern.MatchedType, holds, type) };
        foreach (IPropertySubpatternOperation property in pattern.PropertySubpatterns)
        {
            if (property.Member is IMemberReferenceOperation { Instance: { } input })
            {
                _patternInputs[input] = values;
            }

            parts.Add(property.Member is IMemberReferenceOperation { Member: { } member } reference
                ? OfPattern(MembersOf(values, member, reference, context), reference.Type, property.Pattern, holds, context)
                : NotUnderstood());
        }

        for (int i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            ISymbol? element = (pattern.MatchedType as INamedTypeSymbol) switch
            {
                { IsTupleType: true } tuple => i < tuple.TupleElements.Length ? tuple.TupleElements[i] : null,
                { IsRecord: true } record => PositionalMember(record, i),
                _ => null,
            };
            parts.Add(element is null
                ? NotUnderstood()
                : OfPattern(MembersOf(values, element, pattern, context), (element as IPropertySymbol)?.Type, pattern.DeconstructionSubpatterns[i],
                    holds, context));
        }

        return Join(parts, isAll: holds);
    }

    private static ISymbol? PositionalMember(INamedTypeSymbol record, int position)
        => record.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.Length > position
            && !constructor.IsImplicitlyDeclared)?.Parameters[position] is { } parameter
            ? record.GetMembers(parameter.Name).FirstOrDefault(member => member is IPropertySymbol)
            : null;

    /// <summary>The condition that values are of a type; if their static type implies it, that they are not null.</summary>
    private Formula OfTypeTest(IReadOnlyList<GuardedValue> values, ITypeSymbol tested, bool holds, ITypeSymbol? type)
    {
        if (type is not null && type.DerivesFromOrImplements(tested))
        {
            return NeutralConditions.CarriesRoom(type, _types) ? Formula.True : Compare(values, Relation.Equal, constant: null, !holds);
        }

        if (type is { IsValueType: true } && SymbolEqualityComparer.Default.Equals(Underlying(type), tested))
        {
            return SymbolEqualityComparer.Default.Equals(type, tested) ? Formula.FromBoolean(holds) : Compare(values, Relation.Equal, constant: null, !holds);
        }

        return _types.IsClient(tested)
            ? Formula.True
            : Formula.Any(values.Select(value => Formula.All(value.Guard,
                value.Term is { } term ? new Formula.Literal(new Atom.TypeTest(term, tested), holds)
                    : value.Constant is null ? Formula.FromBoolean(!holds) : NotUnderstood())));
    }

    private static ITypeSymbol Underlying(ITypeSymbol type)
        => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}
