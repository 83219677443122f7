using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Construction;

/// <summary>
/// Tells which definitions of a variable reach a read, by structure alone: the last one whose statement is in a block around
/// the read dominates it, and those after it reach it as well, also through the back edge of a loop.
/// </summary>
internal static class ReachingDefinitions
{
    /// <summary>The last definition that surely comes before a read; null if there is none.</summary>
    public static IOperation? FindDominating(IEnumerable<IOperation> definitions, IOperation read)
    {
        int at = read.Syntax.SpanStart;
        return definitions.Where(definition => End(definition) <= at && Dominates(definition, read)).OrderBy(End).LastOrDefault();
    }

    /// <summary>Whether a definition can reach a read that another one dominates.</summary>
    public static bool Reaches(IOperation definition, IOperation dominating, IOperation read)
        => definition == dominating
            || (End(definition) > End(dominating) && (End(definition) <= read.Syntax.SpanStart || ReachesThroughBackEdge(definition, read, dominating)));

    /// <summary>Whether a read no longer sees a definition once control came to a later one. In a loop or a <c>try</c> of its own the later one runs any number of times.</summary>
    public static bool Kills(IOperation later, IOperation definition, IOperation read)
    {
        if (End(later) <= End(definition) || End(later) > read.Syntax.SpanStart)
        {
            return false;
        }

        for (IOperation? ancestor = later.Parent; ancestor is not null && !ancestor.Syntax.Span.Contains(read.Syntax.Span); ancestor = ancestor.Parent)
        {
            if (ancestor is ILoopOperation or ITryOperation or ICatchClauseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the definition's statement is in a block that the read is in as well, of one function.</summary>
    public static bool Dominates(IOperation definition, IOperation read)
    {
        // What is there already stays there.
        if (definition is ICoalesceAssignmentOperation)
        {
            return false;
        }

        IOperation statement = definition;
        while (statement.Parent is not null and not (IBlockOperation or ISwitchCaseOperation))
        {
            if (statement.Parent is IConditionalOperation or ICoalesceOperation or ICoalesceAssignmentOperation or IConditionalAccessOperation or ISwitchExpressionOperation
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

            // A lambda can run at any time.
            if (ancestor is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a later definition comes round to the read in a loop that the dominating one precedes.</summary>
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

    private static int End(IOperation definition) => definition.Syntax.Span.End;
}
