using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Construction;

/// <summary>
/// Determines which definitions of a variable reach a read, by structure alone: the last one whose statement is in a block around
/// the read dominates it, and those after it reach it as well, also through the back edge of a loop.
/// </summary>
internal static class ReachingDefinitions
{
    /// <summary>The last definition that dominates a read; null if there is none.</summary>
    public static IOperation? FindDominating(IEnumerable<IOperation> definitions, IOperation read)
    {
        // From the last one back, because each test walks up from a nested definition.
        return definitions.Where(definition => IsBefore(definition, read)).Reverse().OrderByDescending(End)
            .FirstOrDefault(definition => Dominates(definition, read));
    }

    /// <summary>Whether a definition ends before a read in the text.</summary>
    public static bool IsBefore(IOperation definition, IOperation read) => End(definition) <= read.Syntax.SpanStart;

    /// <summary>Whether a definition begins before a read in the text. An assignment reads its own right-hand side before it assigns.</summary>
    public static bool StartsBefore(IOperation definition, IOperation read)
        => definition.Syntax.SpanStart < read.Syntax.SpanStart
            && !(definition is IAssignmentOperation assignment && assignment.Value.Syntax.Span.Contains(read.Syntax.Span));

    /// <summary>Whether a definition can reach a read that another one dominates.</summary>
    public static bool Reaches(IOperation definition, IOperation dominating, IOperation read)
        => definition == dominating
            || (End(definition) > End(dominating)
                && (IsBefore(definition, read) || ReachesThroughBackEdge(definition, read, dominating) || IsInLaterFunction(read, dominating)));

    /// <summary>Whether a later definition kills another one for a read. One in a loop or <c>try</c> of its own might not run exactly once.</summary>
    public static bool Kills(IOperation later, IOperation definition, IOperation read)
        => End(later) > End(definition) && IsBefore(later, read) && !MayNotRunOnce(later, read);

    /// <summary>Whether a loop, a <c>try</c> or a nested function is around an operation, but not around another one.</summary>
    public static bool MayNotRunOnce(IOperation operation, IOperation other)
    {
        for (IOperation? ancestor = operation.Parent; ancestor is not null && !ancestor.Syntax.Span.Contains(other.Syntax.Span); ancestor = ancestor.Parent)
        {
            if (ancestor is ILoopOperation or ITryOperation or ICatchClauseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the definition's statement is in a block of the same function that also contains the read.</summary>
    public static bool Dominates(IOperation definition, IOperation read)
    {
        // A coalescing assignment keeps an existing value.
        if (definition is ICoalesceAssignmentOperation)
        {
            return false;
        }

        IOperation statement = definition;
        while (statement.Parent is not null and not (IBlockOperation or ISwitchCaseOperation))
        {
            if (statement.Parent is IConditionalOperation or ICoalesceOperation or ICoalesceAssignmentOperation or IConditionalAccessOperation
                or ISwitchExpressionOperation
                or IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr }
                or ILoopOperation or IAnonymousFunctionOperation)
            {
                return false;
            }

            statement = statement.Parent;
        }

        IOperation? block = statement.Parent;
        for (IOperation? ancestor = read; ancestor is not null; ancestor = ancestor.Parent)
        {
            if (ancestor == block)
            {
                return block is not null;
            }

            // A local function can run before the place where it is written. A lambda runs after it.
            if (ancestor is ILocalFunctionOperation)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a later definition reaches the read through the back edge of a loop that the dominating one precedes.</summary>
    private static bool ReachesThroughBackEdge(IOperation definition, IOperation read, IOperation dominating)
    {
        for (IOperation? ancestor = read; ancestor is not null; ancestor = ancestor.Parent)
        {
            if (ancestor is ILoopOperation
                && ancestor.Syntax.Span.Contains(definition.Syntax.Span)
                && !ancestor.Syntax.Span.Contains(dominating.Syntax.Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a read is in a nested function that a definition is not in, and which can run at another time than where it is written.</summary>
    public static bool IsInLaterFunction(IOperation read, IOperation definition)
    {
        for (IOperation? ancestor = read; ancestor is not null && !ancestor.Syntax.Span.Contains(definition.Syntax.Span); ancestor = ancestor.Parent)
        {
            if (ancestor is ILocalFunctionOperation || (ancestor is IAnonymousFunctionOperation && !RunsAtOnce(ancestor)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the function that contains a lambda waits for it: <c>await Task.Run(() => …)</c>.</summary>
    public static bool RunsAtOnce(IOperation lambda)
        => lambda.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Run", ContainingType.Name: "Task" } } call } }
            && (call.Parent is IAwaitOperation
                || call.Parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "WaitAsync", Parent: IAwaitOperation } next && next.Instance == call);

    private static int End(IOperation definition) => definition.Syntax.Span.End;
}
