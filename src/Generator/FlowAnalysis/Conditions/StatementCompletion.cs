using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <summary>Computes the condition under which control continues after a statement: after <c>if (c) return;</c> the condition does not hold.</summary>
internal static class StatementCompletion
{
    /// <summary>The maximum nesting depth of statements. Deeper ones are not understood.</summary>
    private const int MaxDepth = 40;

    private const string DoesNotReturn = "DoesNotReturnAttribute";

    /// <summary>The condition under which control reaches the end of a statement.</summary>
    public static PathCondition ConditionOf(IOperation statement) => ConditionOf(statement, target: null, MaxDepth);

    /// <param name="statement">The statement.</param>
    /// <param name="target">The label after the innermost switch that is analyzed as a whole: a <c>break</c> to it continues.</param>
    /// <param name="depth">The remaining nesting depth.</param>
    private static PathCondition ConditionOf(IOperation? statement, ILabelSymbol? target, int depth)
    {
        if (depth == 0)
        {
            return PathCondition.NotUnderstood;
        }

        switch (statement)
        {
            case IReturnOperation { Kind: not OperationKind.YieldReturn } or IThrowOperation:
            case IExpressionStatementOperation { Operation: IThrowOperation }:
            case IExpressionStatementOperation { Operation: IInvocationOperation { TargetMethod: var method } } when method.GetAttributes()
                .Any(attribute => attribute.AttributeClass?.Name == DoesNotReturn):
                return PathCondition.Never;
            case IBranchOperation branch:
                return target is not null && SymbolEqualityComparer.Default.Equals(branch.Target, target) ? PathCondition.Always : PathCondition.Never;
            case IConditionalOperation branch:
                return OfBranch(branch, target, depth);
            case IBlockOperation block:
                return OfBlock(block.Operations, target, depth);
            case IUsingOperation { Body: var body }:
                return ConditionOf(body, target, depth - 1);
            case ILockOperation { Body: var body }:
                return ConditionOf(body, target, depth - 1);
            case ILabeledOperation { Operation: var labeled }:
                return labeled is null ? PathCondition.Always : ConditionOf(labeled, target, depth - 1);
            case ITryOperation attempt:
                return attempt.Catches.All(clause => ConditionOf(clause.Handler, target, depth - 1).IsNever)
                    ? ConditionOf(attempt.Body, target, depth - 1)
                    : PathCondition.Always;
            case ISwitchOperation choice:
                return OfSwitch(choice, depth);
            case IWhileLoopOperation { ConditionIsTop: true, Condition: { } condition, Body: var body } loop when EndsFunction(body, depth - 1):
                return loop.ConditionIsUntil ? new PathCondition.Expression(condition) : PathCondition.Not(new PathCondition.Expression(condition));
            case IExpressionStatementOperation or IVariableDeclarationGroupOperation:
                return OfExpressions(statement);
            default:
                return PathCondition.Always;
        }
    }

    /// <summary>Whether the body of a loop ends the function, so that the loop is like an <c>if</c>.</summary>
    private static bool EndsFunction(IOperation body, int depth)
        => ConditionOf(body, target: null, depth).IsNever && !body.Descendants().Any(operation => operation is IBranchOperation);

    /// <summary>After <c>x ?? throw …</c> and after a call that checks, the condition under which it completes holds.</summary>
    private static PathCondition OfExpressions(IOperation statement)
    {
        List<PathCondition> parts = new();
        if (statement is IExpressionStatementOperation { Operation: var expression }
            && (expression is IAwaitOperation awaited ? awaited.Operation : expression).Unwrapped() is IInvocationOperation call
            && ThrowHelpers.IsConditional(call))
        {
            parts.Add(new PathCondition.Completion(call));
        }

        if (statement.Syntax.DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax).Any(node => node is ThrowExpressionSyntax))
        {
            parts.AddRange(ThrowHelpers.ThrowsIn(statement).Select(thrown => PathCondition.Not(EvaluationConditions.ConditionWithin(statement, thrown))));
        }

        return PathCondition.All(parts.ToArray());
    }

    /// <summary>The condition under which control continues after some statements.</summary>
    public static PathCondition ConditionOf(IReadOnlyList<IOperation> statements) => OfBlock(statements, target: null, MaxDepth);

    private static PathCondition OfBranch(IConditionalOperation branch, ILabelSymbol? target, int depth)
    {
        PathCondition whenTrue = ConditionOf(branch.WhenTrue, target, depth - 1);
        PathCondition whenFalse = branch.WhenFalse is { } other ? ConditionOf(other, target, depth - 1) : PathCondition.Always;
        PathCondition condition = new PathCondition.Expression(branch.Condition);
        return whenTrue.IsAlways && whenFalse.IsAlways
            ? PathCondition.Always
            : PathCondition.Any(PathCondition.All(condition, whenTrue), PathCondition.All(PathCondition.Not(condition), whenFalse));
    }

    private static PathCondition OfBlock(IReadOnlyList<IOperation> statements, ILabelSymbol? target, int depth)
    {
        List<PathCondition> parts = new();
        foreach (IOperation statement in statements)
        {
            PathCondition condition = ConditionOf(statement, target, depth - 1);
            if (condition.IsNever)
            {
                return condition;
            }

            parts.Add(condition);
        }

        return PathCondition.All(parts.ToArray());
    }

    private static PathCondition OfSwitch(ISwitchOperation choice, int depth)
    {
        List<(ISwitchCaseOperation Section, PathCondition End)> ends = choice.Cases.Select(section => (section,
            OfBlock(section.Body, choice.ExitLabel, depth - 1))).ToList();
        if (ends.All(end => end.End.IsAlways))
        {
            return PathCondition.Always;
        }

        List<PathCondition> parts = ends.Select(end => PathCondition.All(SwitchConditions.OfSection(choice, end.Section), end.End)).ToList();
        if (!SwitchConditions.HasDefault(choice))
        {
            parts.Add(PathCondition.All(choice.Cases.Select(section => PathCondition.Not(SwitchConditions.OfSection(choice, section))).ToArray()));
        }

        return PathCondition.Any(parts.ToArray());
    }
}
