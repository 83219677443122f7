using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <content>Boolean expressions.</content>
internal sealed partial class FormulaBuilder
{
    private Formula OfExpression(IOperation operation, bool holds, CallContext context)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (_size++ > MaxSize || _depth >= MaxDepth)
        {
            return NotUnderstood();
        }

        _depth++;
        try
        {
            return OfBoolean(operation.Unwrapped(), holds, context);
        }
        finally
        {
            _depth--;
        }
    }

    private Formula OfBoolean(IOperation operation, bool holds, CallContext context)
    {
        if (operation.ConstantValue is { HasValue: true, Value: bool constant })
        {
            return Formula.FromBoolean(constant == holds);
        }

        if (NeutralConditions.IsNeutral(operation, _types))
        {
            return Formula.True;
        }

        switch (operation)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return OfExpression(not.Operand, !holds, context);
            case IBinaryOperation binary:
                return OfBinary(binary, holds, context);
            case IIsPatternOperation match:
                return OfPattern(match.Value, match.Pattern, holds, context);
            case IIsTypeOperation test:
                return OfTypeTest(ValuesOf(test.ValueOperand, context), test.TypeOperand, test.IsNegated != holds, test.ValueOperand.Type);
            case IPropertyReferenceOperation { Property: { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } nullable }:
                return OfNullTest(nullable, !holds, context);
            case IInvocationOperation invocation:
                return OfCall(invocation, holds, context);
            case IAwaitOperation:
                return OfOpaque(operation, holds, context);
            default:
                return Compare(ValuesOf(operation, context), Relation.Equal, constant: true, holds);
        }
    }

    private Formula OfBinary(IBinaryOperation binary, bool holds, CallContext context)
    {
        bool isBoolean = binary.LeftOperand.Type?.SpecialType == SpecialType.System_Boolean
            && binary.RightOperand.Type?.SpecialType == SpecialType.System_Boolean;
        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.ConditionalAnd:
            case BinaryOperatorKind.And when isBoolean:
                return Join(new[] { OfExpression(binary.LeftOperand, holds, context), OfExpression(binary.RightOperand, holds, context) }, isAll: holds);
            case BinaryOperatorKind.ConditionalOr:
            case BinaryOperatorKind.Or when isBoolean:
                return Join(new[] { OfExpression(binary.LeftOperand, holds, context), OfExpression(binary.RightOperand, holds, context) }, isAll: !holds);
            case BinaryOperatorKind.ExclusiveOr when isBoolean:
                return OfEquivalence(binary, !holds, context);
            case BinaryOperatorKind.Equals:
                return OfEquality(binary.LeftOperand, binary.RightOperand, holds, context, binary);
            case BinaryOperatorKind.NotEquals:
                return OfEquality(binary.LeftOperand, binary.RightOperand, !holds, context, binary);
            default:
                return RelationOf(binary.OperatorKind) is { } relation ? OfRelation(binary, relation, holds, context) : OfOpaque(binary, holds, context);
        }
    }

    private Formula OfEquivalence(IBinaryOperation binary, bool holds, CallContext context)
        => Formula.Any(
            Formula.All(OfExpression(binary.LeftOperand, holds: true, context), OfExpression(binary.RightOperand, holds, context)),
            Formula.All(OfExpression(binary.LeftOperand, holds: false, context), OfExpression(binary.RightOperand, !holds, context)));

    private Formula OfEquality(IOperation left, IOperation right, bool holds, CallContext context, IOperation operation)
    {
        if (IsConstant(left, out object? constant))
        {
            (left, right) = (right, left);
        }

        if (IsConstant(right, out constant))
        {
            return constant switch
            {
                null => OfNullTest(left, holds, context),
                bool value when left.Unwrapped().Type?.SpecialType == SpecialType.System_Boolean => OfExpression(left, value == holds, context),
                _ => Compare(ValuesOf(left, context), Relation.Equal, constant, holds),
            };
        }

        if (operation is IBinaryOperation { LeftOperand.Type.SpecialType: SpecialType.System_Boolean, RightOperand.Type.SpecialType: SpecialType.System_Boolean } both)
        {
            return OfEquivalence(both, holds, context);
        }

        IReadOnlyList<GuardedValue> values = ValuesOf(left, context), others = ValuesOf(right, context);
        return Formula.Any(values.SelectMany(value => others.Select(other => Formula.All(value.Guard, other.Guard,
            OfEqualValues(value, other, holds)))).Take(MaxValues));
    }

    private static Formula OfEqualValues(GuardedValue value, GuardedValue other, bool holds)
    {
        if (value.Term is not { } term)
        {
            return CompareOne(other, Relation.Equal, value.Constant, holds);
        }

        if (other.Term is not { } second)
        {
            return CompareOne(value, Relation.Equal, other.Constant, holds);
        }

        string[] keys = { term.Key, second.Key };
        Array.Sort(keys, StringComparer.Ordinal);
        Term both = new($"({keys[0]}=={keys[1]})", Type: null, (TermKnowledge)Math.Max((int)term.Knowledge, (int)second.Knowledge),
            term.Variable ?? second.Variable);
        return term.Equals(second) ? Formula.FromBoolean(holds) : new Formula.Literal(new Atom.Proposition(both), holds);
    }

    private Formula OfRelation(IBinaryOperation binary, Relation relation, bool holds, CallContext context)
    {
        if (IsConstant(binary.RightOperand, out object? constant))
        {
            return Compare(ValuesOf(binary.LeftOperand, context), relation, constant, holds);
        }

        if (IsConstant(binary.LeftOperand, out constant))
        {
            Relation mirrored = relation switch
            {
                Relation.Less => Relation.Greater,
                Relation.LessOrEqual => Relation.GreaterOrEqual,
                Relation.Greater => Relation.Less,
                _ => Relation.LessOrEqual,
            };
            return Compare(ValuesOf(binary.RightOperand, context), mirrored, constant, holds);
        }

        // a > b is b < a, and a >= b is !(a < b).
        bool isMirrored = relation is Relation.Greater or Relation.LessOrEqual;
        IReadOnlyList<GuardedValue> left = ValuesOf(isMirrored ? binary.RightOperand : binary.LeftOperand,
            context), right = ValuesOf(isMirrored ? binary.LeftOperand : binary.RightOperand, context);
        if (left.Count != 1 || right.Count != 1 || left[0].Term is not { } first || right[0].Term is not { } second)
        {
            return OfOpaque(binary, holds, context);
        }

        Term less = new($"({first.Key}<{second.Key})", Type: null, (TermKnowledge)Math.Max((int)first.Knowledge, (int)second.Knowledge),
            first.Variable ?? second.Variable);
        return new Formula.Literal(new Atom.Proposition(less), holds == relation is Relation.Less or Relation.Greater);
    }

    private static Relation? RelationOf(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => Relation.Less,
        BinaryOperatorKind.LessThanOrEqual => Relation.LessOrEqual,
        BinaryOperatorKind.GreaterThan => Relation.Greater,
        BinaryOperatorKind.GreaterThanOrEqual => Relation.GreaterOrEqual,
        _ => null,
    };

    private Formula OfCall(IInvocationOperation call, bool holds, CallContext context)
    {
        switch (call)
        {
            case { TargetMethod: { Name: "Equals", ContainingType.SpecialType: SpecialType.System_String or SpecialType.System_Object, IsStatic: true }, Arguments: { Length: 2 } arguments }:
                return OfEquality(arguments[0].Value, arguments[1].Value, holds, context, call);
            case { TargetMethod: { Name: "Equals", IsStatic: false }, Instance: { } instance, Arguments: { Length: 1 } arguments }:
                return OfEquality(instance, arguments[0].Value, holds, context, call);
            // Blank strings are not passed on purpose, so both count as a test for an empty string.
            case { TargetMethod: { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", ContainingType.SpecialType: SpecialType.System_String }, Arguments: { Length: 1 } arguments }:
                IReadOnlyList<GuardedValue> values = ValuesOf(arguments[0].Value, context);
                return Join(new[] { Compare(values, Relation.Equal, constant: null, holds), Compare(values, Relation.Equal, constant: "", holds) }, isAll: !holds);
            case { TargetMethod: { Name: "GetValueOrDefault", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } }:
            case var _ when PolicyQuestions.IsAllows(call):
                return Compare(ValuesOf(call, context), Relation.Equal, constant: true, holds);
            default:
                return _members.BodyOf(call.TargetMethod, call) is { } body && context.Depth < MaxCalls
                    ? OfExpression(body, holds, new CallContext(call.TargetMethod.OriginalDefinition, call, context))
                    : OfOpaque(call, holds, context);
        }
    }
}
