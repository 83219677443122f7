using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <summary>Computes the condition under which an operation evaluates one of its children: the branches of an <c>if</c>, the arms of a switch, the body of a loop.</summary>
internal static class EvaluationConditions
{
    /// <summary>The maximum depth of an operation. Deeper code is generated.</summary>
    public const int MaxDepth = 400;

    /// <summary>The maximum number of conditions on one path.</summary>
    public const int MaxParts = 40;

    /// <summary>The condition under which a statement, once it runs, reaches an operation in it.</summary>
    public static PathCondition ConditionWithin(IOperation statement, IOperation operation)
    {
        List<PathCondition> parts = new();
        for (IOperation child = operation; child != statement && child.Parent is { } parent && parts.Count <= MaxDepth; child = parent)
        {
            parts.Add(ConditionOf(parent, child));
        }

        return PathCondition.All(parts.ToArray());
    }

    /// <summary>The condition under which a parent evaluates one of its children.</summary>
    public static PathCondition ConditionOf(IOperation parent, IOperation child) => parent switch
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
        IPatternCaseClauseOperation clause when child == clause.Guard
            && clause.Parent?.Parent is ISwitchOperation choice => new PathCondition.Match(choice.Value, clause.Pattern),
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
            else if (!part.DescendantsAndSelf().Any(operation => operation is ILocalReferenceOperation { Local: var local }
                && (loop.Locals.Contains(local) || IsCounted(local, loop))))
            {
                parts.Add(new PathCondition.Expression(part));
            }
        }

        return PathCondition.All(parts.ToArray());
    }

    private static bool IsCounted(ILocalSymbol local, IForLoopOperation loop)
        => loop.AtLoopBottom.Any(step => step.Descendants().Any(operation => operation is ILocalReferenceOperation { Local: var stepped }
            && SymbolEqualityComparer.Default.Equals(stepped, local)));
}
