using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Ties;

/// <summary>
/// Locals by assignment: a variable that holds a viewer's token first and a host's later is two places. A read sees the last
/// assignment that surely came before it, and those after that which may have.
/// </summary>
internal sealed class LocalVersions
{
    private readonly Dictionary<ISymbol, List<Version>> _versions = new(SymbolEqualityComparer.Default);

    /// <summary>Notes an assignment.</summary>
    /// <param name="local">The variable.</param>
    /// <param name="assignment">The declarator, the assignment, or the pattern that sets it.</param>
    /// <param name="node">The place.</param>
    public void Add(ILocalSymbol local, IOperation assignment, FlowNode node)
    {
        if (!_versions.TryGetValue(local, out List<Version>? versions))
        {
            _versions.Add(local, versions = new List<Version>());
        }

        versions.Add(new Version(assignment, node));
    }

    /// <summary>The place that an assignment sets; null if it sets no local.</summary>
    public FlowNode? Of(IOperation assignment)
    {
        foreach (List<Version> versions in _versions.Values)
        {
            if (versions.Find(version => version.Assignment == assignment) is { } found)
            {
                return found.Node;
            }
        }

        return null;
    }

    /// <summary>The places that a read may see.</summary>
    public IEnumerable<FlowNode> At(ILocalReferenceOperation read)
    {
        if (!_versions.TryGetValue(read.Local, out List<Version>? versions))
        {
            return Array.Empty<FlowNode>();
        }

        int at = read.Syntax.SpanStart;
        Version? sure = versions.Where(version => version.End <= at && IsSure(version, read)).OrderBy(version => version.End).LastOrDefault();
        if (sure is null)
        {
            return versions.Select(version => version.Node);
        }

        return versions
            .Where(version => version == sure || (version.End > sure.End && (version.End <= at || SharesLoop(version, read, sure))))
            .Select(version => version.Node);
    }

    /// <summary>Whether the assignment's statement stands in a block that the read stands in as well, of one function.</summary>
    private static bool IsSure(Version version, IOperation read)
    {
        IOperation? statement = version.Assignment;
        while (statement.Parent is not null and not IBlockOperation)
        {
            if (statement.Parent is IConditionalOperation or ICoalesceOperation or IConditionalAccessOperation or ISwitchExpressionOperation
                or ILoopOperation or IAnonymousFunctionOperation or ISwitchCaseOperation or ICatchClauseOperation)
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
