using GrantGen.Generator.Calls;
using GrantGen.Generator.FlowAnalysis.Construction;
using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <summary>
/// Normalizes path conditions, so that equivalent forms of a condition are one formula. Variables are replaced by
/// their definitions, parameters by the arguments of the context, get-only properties by their bodies. Conditions
/// that do not depend on the token are left out: null checks of rooms, cancellation. Not thread-safe.
/// </summary>
internal sealed partial class FormulaBuilder
{
    /// <summary>The maximum nesting depth of expressions, definitions and bodies included.</summary>
    private const int MaxDepth = 40;

    /// <summary>The maximum number of nodes of one formula, before it is simplified.</summary>
    private const int MaxSize = 4_000;

    /// <summary>The maximum number of values of one expression under different conditions.</summary>
    private const int MaxValues = 12;

    private readonly Dictionary<IOperation, VariableDefinitions> _definitions = new();
    private readonly Dictionary<IOperation, IReadOnlyList<GuardedValue>> _patternInputs = new();
    private readonly Dictionary<IParameterSymbol, IReadOnlyList<GuardedValue>> _predicateInputs = new(SymbolEqualityComparer.Default);
    private readonly TermKeys _keys = new();
    private readonly WellKnownTypes _types;
    private readonly MemberValues _members;
    private readonly CancellationToken _cancellationToken;
    private int _depth;
    private int _size;
    private long _steps;

    /// <param name="types">The types of the compilation.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public FormulaBuilder(WellKnownTypes types, CancellationToken cancellationToken)
    {
        _types = types;
        _members = new MemberValues(types.Compilation, cancellationToken);
        _cancellationToken = cancellationToken;
    }

    /// <summary>
    /// The number of nodes of all formulas, before they were simplified, and of the levels of operations that were visited for them.
    /// </summary>
    public long Steps => _steps + Paths.Steps;

    /// <summary>The path conditions of operations, collected once.</summary>
    public PathConditionBuilder Paths { get; } = new();

    /// <summary>The formula of the condition under which control reaches an operation in a context.</summary>
    public Formula Build(IOperation operation, CallContext context) => Build(Paths.Build(operation), context);

    /// <summary>The formula of a condition in a context.</summary>
    public Formula Build(PathCondition condition, CallContext context)
    {
        _size = 0;
        Formula formula = Translate(condition, holds: true, context);
        _steps += _size;
        return formula;
    }

    private Formula Translate(PathCondition condition, bool holds, CallContext context)
    {
        if (_size++ > MaxSize || _depth >= MaxDepth)
        {
            return NotUnderstood();
        }

        _depth++;
        try
        {
            return condition switch
            {
                PathCondition.Expression expression => OfExpression(expression.Operation, holds, context),
                PathCondition.Match match => OfPattern(match.Value, match.Pattern, holds, context),
                PathCondition.Equality equality => IsConstant(equality.Constant, out object? constant)
                    ? Compare(ValuesOf(equality.Value, context), Relation.Equal, constant, holds)
                    : NotUnderstood(),
                PathCondition.Null isNull => OfNullTest(isNull.Value, holds, context),
                PathCondition.Conjunction all => Join(all.Parts.Select(part => Translate(part, holds, context)), isAll: holds),
                PathCondition.Disjunction any => Join(any.Parts.Select(part => Translate(part, holds, context)), isAll: !holds),
                PathCondition.Negation not => Translate(not.Inner, !holds, context),
                PathCondition.Comparison comparison => OfComparison(comparison, holds, context),
                PathCondition.Filter filter => OfFilter(filter, holds, context),
                PathCondition.Completion completion => OfCompletion(completion.Call, holds, context),
                _ => NotUnderstood(),
            };
        }
        finally
        {
            _depth--;
        }
    }

    private static Formula Join(IEnumerable<Formula> parts, bool isAll) => isAll ? Formula.All(parts) : Formula.Any(parts);

    /// <summary>An unknown condition, distinct from all others.</summary>
    private Formula NotUnderstood()
        => new Formula.Literal(new Atom.Proposition(new Term(_keys.GetKey(new object()), Type: null, TermKnowledge.Opaque)), Holds: true);

    /// <summary>An opaque condition, such as a call. An equal expression with equal values is the same condition.</summary>
    private Formula OfOpaque(IOperation operation, bool holds, CallContext context)
        => new Formula.Literal(new Atom.Proposition(new Term(KeyOf(operation, context), Type: null, TermKnowledge.Opaque)), holds);

    private Formula OfNullTest(IOperation value, bool isNull, CallContext context)
        => NeutralConditions.IsNullTestOf(value, _types) ? Formula.True : Compare(ValuesOf(value, context), Relation.Equal, constant: null, isNull);

    /// <summary>Compares values with a constant.</summary>
    private static Formula Compare(IReadOnlyList<GuardedValue> values, Relation relation, object? constant, bool holds)
        => Formula.Any(values.Select(value => Formula.All(value.Guard, CompareOne(value, relation, constant, holds))));

    private static Formula CompareOne(GuardedValue value, Relation relation, object? constant, bool holds)
    {
        if (value.Term is { } term)
        {
            return constant is null && term.IsNonNull ? Formula.FromBoolean(!holds)
                : term is { IsStringLength: true, Receiver: { } text } && constant is decimal length ? OfLength(term, text, relation, length, holds)
                : new Formula.Literal(new Atom.Comparison(term, relation, constant), holds);
        }

        return Formula.FromBoolean(TermDomain.Holds(value.Constant, relation, constant) == holds);
    }

    /// <summary>Compares the length of a string. Whether it can be zero shows whether the string can be empty.</summary>
    private static Formula OfLength(Term term, Term text, Relation relation, decimal length, bool holds)
    {
        Formula isEmpty = new Formula.Literal(new Atom.Comparison(text, Relation.Equal, ""), Holds: true);
        Formula isSome = text.IsNonNull ? Formula.True : new Formula.Literal(Atom.NullTest(text), Holds: false);
        bool isTest = (relation, length) is (Relation.Equal, 0) or (Relation.LessOrEqual, 0) or (Relation.Less, 1) or (Relation.Greater, 0)
            or (Relation.GreaterOrEqual, 1);
        Formula literal = isTest ? Formula.False : new Formula.Literal(new Atom.Comparison(term, relation, length), holds);
        return TermDomain.Holds(0m, relation, length) == holds
            ? Formula.All(isSome, Formula.Any(isEmpty, literal))
            : Formula.All(isSome, isEmpty.Negate(), isTest ? Formula.True : literal);
    }

    private static bool IsConstant(IOperation operation, out object? constant)
    {
        operation = operation.Unwrapped();
        if (operation is IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } })
        {
            constant = "";
            return true;
        }

        constant = operation.ConstantValue.HasValue ? ConstantValues.Normalize(operation.ConstantValue.Value) : null;
        return operation.ConstantValue.HasValue || operation is IDefaultValueOperation { Type.IsReferenceType: true };
    }

    private VariableDefinitions DefinitionsIn(IOperation root)
    {
        if (!_definitions.TryGetValue(root, out VariableDefinitions? definitions))
        {
            _definitions.Add(root, definitions = VariableDefinitions.Collect(root));
        }

        return definitions;
    }
}
