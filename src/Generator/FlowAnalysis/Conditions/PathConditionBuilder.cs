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
    /// <summary>The maximum depth of an operation. Deeper code is generated.</summary>
    private const int MaxDepth = 400;

    /// <summary>The maximum number of conditions on one path.</summary>
    private const int MaxParts = 40;

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

    private PathCondition Collect(IOperation operation)
    {
        List<PathCondition> parts = new();
        int depth = 0;
        for (IOperation child = operation; child.Parent is { } parent && child is not ILocalFunctionOperation; child = parent)
        {
            Steps++;
            if (++depth > MaxDepth || parts.Count > MaxParts)
            {
                return PathCondition.NotUnderstood;
            }

            parts.Add(EdgeCondition(parent, child));
            AddExitsBefore(parent, child, parts);
        }

        return PathCondition.All(parts.ToArray());
    }

    /// <summary>The condition under which a statement, once it runs, reaches an operation in it.</summary>
    public static PathCondition ConditionWithin(IOperation statement, IOperation operation)
    {
        List<PathCondition> parts = new();
        for (IOperation child = operation; child != statement && child.Parent is { } parent && parts.Count <= MaxDepth; child = parent)
        {
            parts.Add(EdgeCondition(parent, child));
        }

        return PathCondition.All(parts.ToArray());
    }

    /// <summary>The condition under which a parent evaluates one of its children.</summary>
    private static PathCondition EdgeCondition(IOperation parent, IOperation child) => parent switch
    {
        IConditionalOperation branch when child == branch.WhenTrue => new PathCondition.Expression(branch.Condition),
        IConditionalOperation branch when child == branch.WhenFalse => PathCondition.Not(new PathCondition.Expression(branch.Condition)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when child == both.RightOperand => new PathCondition.Expression(both.LeftOperand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either when child == either.RightOperand => PathCondition.Not(new PathCondition.Expression(either.LeftOperand)),
        ICoalesceOperation coalesce when child == coalesce.WhenNull => new PathCondition.Null(coalesce.Value),
        ICoalesceAssignmentOperation coalesce when child == coalesce.Value => new PathCondition.Null(coalesce.Target),
        IConditionalAccessOperation access when child == access.WhenNotNull => PathCondition.Not(new PathCondition.Null(access.Operation)),
        ISwitchExpressionArmOperation arm when arm.Parent is ISwitchExpressionOperation choice && child != arm.Pattern => PathCondition.All(
            new PathCondition.Match(choice.Value, arm.Pattern),
            child == arm.Value && arm.Guard is { } guard ? new PathCondition.Expression(guard) : PathCondition.Always),
        ISwitchExpressionOperation choice when child is ISwitchExpressionArmOperation arm => SwitchConditions.BeforeArm(choice, arm),
        ISwitchOperation choice when child is ISwitchCaseOperation section => SwitchConditions.OfSection(choice, section),
        IPatternCaseClauseOperation clause when child == clause.Guard && clause.Parent?.Parent is ISwitchOperation choice => new PathCondition.Match(choice.Value, clause.Pattern),
        IWhileLoopOperation { ConditionIsTop: true, Condition: { } condition } loop when child == loop.Body
            => loop.ConditionIsUntil ? PathCondition.Not(new PathCondition.Expression(condition)) : new PathCondition.Expression(condition),
        ICatchClauseOperation { Filter: { } filter } clause when child == clause.Handler => new PathCondition.Expression(filter),
        IForLoopOperation { Condition: { } condition } loop when child == loop.Body => OfHeader(condition, loop),
        IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation element } loop when child == loop.Body => SequenceFilters.ConditionOf(loop.Collection, element),
        _ => PathCondition.Always,
    };

    /// <summary>The condition of a <c>for</c> loop. Tests of the loop variable determine how often the body runs, not whether it runs, so they are ignored.</summary>
    private static PathCondition OfHeader(IOperation condition, IForLoopOperation loop)
    {
        List<PathCondition> parts = new();
        Stack<IOperation> open = new();
        open.Push(condition);
        while (open.Count > 0 && parts.Count <= MaxParts)
        {
            IOperation part = open.Pop();
            if (part is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both)
            {
                open.Push(both.RightOperand);
                open.Push(both.LeftOperand);
            }
            else if (!part.DescendantsAndSelf().Any(operation => operation is ILocalReferenceOperation { Local: var local } && (loop.Locals.Contains(local) || IsCounted(local, loop))))
            {
                parts.Add(new PathCondition.Expression(part));
            }
        }

        return PathCondition.All(parts.ToArray());
    }

    private static bool IsCounted(ILocalSymbol local, IForLoopOperation loop)
        => loop.AtLoopBottom.Any(step => step.Descendants().Any(operation => operation is ILocalReferenceOperation { Local: var stepped } && SymbolEqualityComparer.Default.Equals(stepped, local)));

    private void AddExitsBefore(IOperation parent, IOperation child, List<PathCondition> parts)
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
            if (position >= start || parts.Count > MaxParts)
            {
                return;
            }

            if (position >= label)
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
            ConditionWithin(block, jump));

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

    private static IReadOnlyList<IOperation> StatementsOf(IOperation block) => block is IBlockOperation { Operations: var operations } ? operations : ((ISwitchCaseOperation)block).Body;
}
