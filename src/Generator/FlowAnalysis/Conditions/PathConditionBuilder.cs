using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <summary>
/// Collects the path condition of an operation within its function: branches and loops around it, arms and guards of switches,
/// the left sides of <c>&amp;&amp;</c>, <c>||</c>, <c>??</c> and <c>?.</c>, and statements before it that leave the function.
/// A lambda is under the condition of the place where it is written; a local function is not. <c>try</c> and <c>foreach</c> are
/// no condition. Not thread-safe.
/// </summary>
internal sealed class PathConditionBuilder
{
    private readonly Dictionary<IOperation, PathCondition> _conditions = new();
    private readonly Dictionary<IOperation, IReadOnlyList<(int Position, PathCondition Condition)>> _exits = new();

    /// <summary>The number of levels of operations that were visited.</summary>
    public long Steps { get; private set; }

    /// <summary>The condition under which control reaches an operation, from the start of its function.</summary>
    public PathCondition Build(IOperation operation)
    {
        if (!_conditions.TryGetValue(operation, out PathCondition? condition))
        {
            _conditions.Add(operation, condition = Collect(operation));
        }

        return condition;
    }

    /// <summary>
    /// The part of the condition that is not a condition of another operation of the function as well: that within the innermost operation
    /// around both.
    /// </summary>
    public PathCondition BuildBeside(IOperation operation, IOperation other) => Collect(operation, other, isAfter: false);

    /// <summary>The condition under which control, once it was at an operation, reaches another one of the function.</summary>
    public PathCondition BuildAfter(IOperation origin, IOperation operation) => Collect(operation, origin, isAfter: true);

    private PathCondition Collect(IOperation operation, IOperation? other = null, bool isAfter = false)
    {
        List<PathCondition> parts = new();
        if (other is not null && Contains(operation, other))
        {
            return PathCondition.Always;
        }

        int depth = 0;
        for (IOperation child = operation; child.Parent is { } parent && child is not ILocalFunctionOperation; child = parent)
        {
            Steps++;
            if (++depth > EvaluationConditions.MaxDepth || parts.Count > EvaluationConditions.MaxParts)
            {
                return PathCondition.NotUnderstood;
            }

            parts.Add(EvaluationConditions.ConditionOf(parent, child));
            bool isAroundBoth = other is not null && Contains(parent, other);
            if (other is not null && !isAfter && (IsCondition(parent, child) || (isAroundBoth && parent is not (IBlockOperation or ISwitchCaseOperation))))
            {
                // Control comes to the other operation only by this one: if (mayRename && room.LocalParticipant is { } me) …
                parts.Clear();
            }

            if (!isAroundBoth || isAfter)
            {
                AddExitsBefore(parent, child, parts, isAroundBoth ? StartOfPart(parent, other!, child) : 0);
            }

            if (isAroundBoth)
            {
                break;
            }
        }

        return PathCondition.All(parts.ToArray());
    }

    private static bool IsCondition(IOperation parent, IOperation child) => parent switch
    {
        IConditionalOperation branch => child == branch.Condition,
        IWhileLoopOperation loop => child == loop.Condition,
        _ => false,
    };

    private static bool Contains(IOperation outer, IOperation inner)
        => outer.Syntax.SyntaxTree == inner.Syntax.SyntaxTree && outer.Syntax.Span.Contains(inner.Syntax.Span);

    /// <summary>Where the statement of a block begins that contains an operation; 0 if it follows another statement, as in a loop.</summary>
    private static int StartOfPart(IOperation block, IOperation operation, IOperation before)
    {
        int start = block.ChildOperations.FirstOrDefault(part => Contains(part, operation))?.Syntax.SpanStart ?? 0;
        return start < before.Syntax.SpanStart ? start : 0;
    }

    private void AddExitsBefore(IOperation parent, IOperation child, List<PathCondition> parts, int from)
    {
        if (parent is not (IBlockOperation or ISwitchCaseOperation) || (parent is ISwitchCaseOperation { Clauses: var clauses } && clauses.Contains(child)))
        {
            return;
        }

        if (!_exits.TryGetValue(parent, out IReadOnlyList<(int Position, PathCondition Condition)>? exits))
        {
            _exits.Add(parent, exits = ExitsOf(parent).ToList());
        }

        int start = child.Syntax.SpanStart, label = AddLabelBefore(parent, start, parts);
        foreach ((int position, PathCondition condition) in exits)
        {
            if (position >= start || parts.Count > EvaluationConditions.MaxParts)
            {
                return;
            }

            if (position >= label && position >= from)
            {
                parts.Add(condition);
            }
        }
    }

    /// <summary>
    /// Control reaches a label from the statement before it and from every <c>goto</c>. Returns the position of the last label, or -1.
    /// </summary>
    private int AddLabelBefore(IOperation block, int start, List<PathCondition> parts)
    {
        IReadOnlyList<IOperation> statements = StatementsOf(block);
        if (statements.OfType<ILabeledOperation>().LastOrDefault(statement => statement.Syntax.SpanStart <= start) is not { } labeled)
        {
            return -1;
        }

        int label = labeled.Syntax.SpanStart;
        List<PathCondition> ways = new() { StatementCompletion.ConditionOf(statements.TakeWhile(statement => statement != labeled).ToList()) };
        ways.AddRange(block.GetRoot().Descendants().OfType<IBranchOperation>()
            .Where(jump => SymbolEqualityComparer.Default.Equals(jump.Target, labeled.Label))
            .Select(jump => jump.Syntax.SpanStart < label ? ConditionWithin(block, jump, statements) : PathCondition.Always));
        parts.Add(PathCondition.Any(ways.ToArray()));
        return label;
    }

    /// <summary>The condition of a <c>goto</c> that a statement of a block contains, after the statements before it.</summary>
    private static PathCondition ConditionWithin(IOperation block, IOperation jump, IReadOnlyList<IOperation> statements)
        => PathCondition.All(
            StatementCompletion.ConditionOf(statements.TakeWhile(statement => !statement.Syntax.Span.Contains(jump.Syntax.Span)).ToList()),
            EvaluationConditions.ConditionWithin(block, jump));

    private static IEnumerable<(int Position, PathCondition Condition)> ExitsOf(IOperation block)
    {
        foreach (IOperation statement in StatementsOf(block))
        {
            PathCondition condition = StatementCompletion.ConditionOf(statement);
            if (!condition.IsAlways && !condition.IsNever)
            {
                yield return (statement.Syntax.SpanStart, condition);
            }
        }
    }

    private static IReadOnlyList<IOperation> StatementsOf(IOperation block)
        => block is IBlockOperation { Operations: var operations } ? operations : ((ISwitchCaseOperation)block).Body;
}
