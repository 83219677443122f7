using GrantGen.Generator.FlowAnalysis.Graph;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Construction;

/// <content>The values that patterns are matched against.</content>
internal sealed partial class ValueNodeBuilder
{
    /// <summary>The value that a pattern is matched against; null if it is not tracked.</summary>
    public FlowNode? InputOf(IPatternOperation? pattern)
    {
        // Combined patterns match the same value.
        while (pattern?.Parent is INegatedPatternOperation or IBinaryPatternOperation)
        {
            pattern = (IPatternOperation)pattern.Parent;
        }

        return pattern?.Parent switch
        {
            IIsPatternOperation match => GetNode(match.Value),
            IPropertySubpatternOperation property => GetNode(property.Member),
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } => GetNode(choice.Value),
            IPatternCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation choice } } => GetNode(choice.Value),
            IRecursivePatternOperation { MatchedType.IsTupleType: true } tuple when tuple.DeconstructionSubpatterns.IndexOf(pattern!) is >= 0 and var position => ReadInputOf(tuple)?.Child(position),
            _ => null,
        };
    }

    private FlowNode? ReadInputOf(IPatternOperation pattern)
    {
        if (_depth >= MaxDepth)
        {
            return null;
        }

        _depth++;
        try
        {
            return InputOf(pattern);
        }
        finally
        {
            _depth--;
        }
    }

    private static IPatternOperation? PatternAround(IOperation input)
    {
        for (IOperation? parent = input.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IPropertySubpatternOperation { Parent: IPatternOperation pattern })
            {
                return pattern;
            }
        }

        return null;
    }
}
