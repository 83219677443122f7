using GrantGen.Generator.Ties.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Ties.Reading;

/// <summary>
/// Variables, and texts in fields, by assignment: one that holds a viewer's token first and a host's later is two places. A read sees the last
/// assignment that surely came before it, and those after that which may have.
/// </summary>
internal sealed class LocalVersions
{
    private readonly Dictionary<ISymbol, List<Version>> _versions = new(SymbolEqualityComparer.Default);

    /// <summary>Notes an assignment.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="assignment">The declarator, the assignment, the pattern, or the call that sets it.</param>
    /// <param name="node">The place.</param>
    public void Add(ISymbol variable, IOperation assignment, FlowNode node)
    {
        if (!_versions.TryGetValue(variable, out List<Version>? versions))
        {
            _versions.Add(variable, versions = new List<Version>());
        }

        versions.Add(new Version(assignment, node));
    }

    /// <summary>The place of a variable that an assignment sets; null if it does not set it.</summary>
    public FlowNode? Of(ISymbol variable, IOperation assignment)
        => _versions.TryGetValue(variable, out List<Version>? versions) ? versions.Find(version => version.Assignment == assignment)?.Node : null;

    /// <summary>The places that a read may see.</summary>
    public IEnumerable<FlowNode> At(ISymbol variable, IOperation read)
    {
        if (!_versions.TryGetValue(variable, out List<Version>? versions))
        {
            return Array.Empty<FlowNode>();
        }

        return Sure(versions, read) is { } sure ? From(versions, sure, read) : versions.Select(version => version.Node);
    }

    /// <summary>The places that a read may see, if an assignment surely came before it; null otherwise.</summary>
    public IEnumerable<FlowNode>? SurelyAt(ISymbol variable, IOperation read)
        => _versions.TryGetValue(variable, out List<Version>? versions) && Sure(versions, read) is { } sure ? From(versions, sure, read) : null;

    private static Version? Sure(List<Version> versions, IOperation read)
    {
        int at = read.Syntax.SpanStart;
        return versions.Where(version => version.End <= at && IsSure(version, read)).OrderBy(version => version.End).LastOrDefault();
    }

    private static IEnumerable<FlowNode> From(List<Version> versions, Version sure, IOperation read)
    {
        int at = read.Syntax.SpanStart;
        return versions
            .Where(version => version == sure || (version.End > sure.End && (version.End <= at || SharesLoop(version, read, sure))))
            .Select(version => version.Node);
    }

    /// <summary>Whether the assignment's statement stands in a block that the read stands in as well, of one function.</summary>
    private static bool IsSure(Version version, IOperation read)
    {
        // What is there already stays there.
        if (version.Assignment is ICoalesceAssignmentOperation)
        {
            return false;
        }

        IOperation statement = version.Assignment;
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

            // Nobody knows when a lambda runs.
            if (ancestor is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a later assignment comes round to the read in a loop that the sure one stands before.</summary>
    private static bool SharesLoop(Version version, IOperation read, Version sure)
    {
        for (IOperation? ancestor = read; ancestor is not null; ancestor = ancestor.Parent)
        {
            if (ancestor is ILoopOperation
                && ancestor.Syntax.Span.Contains(version.Assignment.Syntax.Span)
                && !ancestor.Syntax.Span.Contains(sure.Assignment.Syntax.Span))
            {
                return true;
            }
        }

        return false;
    }

    private sealed record Version(IOperation Assignment, FlowNode Node)
    {
        public int End => Assignment.Syntax.Span.End;
    }
}
