using GrantGen.Generator.FlowAnalysis.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <content>Calls that return only under a condition, and the filters of sequences.</content>
internal sealed partial class FormulaBuilder
{
    /// <summary>
    /// The condition under which a call returns: an assertion, a throw helper, or a function of this compilation that throws under a condition.
    /// </summary>
    private Formula OfCompletion(IInvocationOperation call, bool holds, CallContext context)
    {
        if (ThrowHelpers.ConditionOf(call) is { } condition)
        {
            return Translate(condition, holds, context);
        }

        if (context.Depth >= MaxCalls || _members.BlockOf(call.TargetMethod) is not { } body)
        {
            return NotUnderstood();
        }

        CallContext inner = new(call.TargetMethod.OriginalDefinition, call, context);
        Formula formula = Join(ThrowHelpers.ThrowsIn(body).Select(thrown => Translate(Paths.Build(thrown), !holds, inner)).ToList(), isAll: holds);

        // A function also checks for its own errors. Such checks do not depend on the token.
        return ThrowHelpers.IsChecker(body) || formula.Atoms().All(atom => atom.Term.Knowledge == TermKnowledge.Understood)
            ? formula
            : Formula.FromBoolean(holds);
    }

    /// <summary>The condition that the current element of a loop passes a filter of its sequence.</summary>
    private Formula OfFilter(PathCondition.Filter filter, bool holds, CallContext context)
    {
        IParameterSymbol parameter = filter.Predicate.Symbol.Parameters[0];
        if (_predicateInputs.ContainsKey(parameter))
        {
            return NotUnderstood();
        }

        ILocalSymbol element = filter.Element.Symbol;
        _predicateInputs.Add(parameter, DefinedValue(element, filter.Element, context.OwnerOf(element) ?? new CallContext(element.ContainingSymbol)));
        try
        {
            return ThrowHelpers.ValueOf(filter.Predicate) is { } value ? OfExpression(value, holds, context) : NotUnderstood();
        }
        finally
        {
            _predicateInputs.Remove(parameter);
        }
    }

    /// <summary>Compares two values, one of which is usually a constant.</summary>
    private Formula OfComparison(PathCondition.Comparison comparison, bool holds, CallContext context)
        => comparison.Relation is { } relation
            ? IsConstant(comparison.Right, out object? constant) ? Compare(ValuesOf(comparison.Left, context), relation, constant, holds) : NotUnderstood()
            : OfEquality(comparison.Left, comparison.Right, holds, context, comparison.Left);
}
