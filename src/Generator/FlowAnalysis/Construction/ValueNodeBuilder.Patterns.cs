using GrantGen.Generator.FlowAnalysis.Domain;
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
            IRecursivePatternOperation outer when outer.DeconstructionSubpatterns.IndexOf(pattern!) is >= 0 and var position => ReadDeconstructed(outer, position),
            _ => null,
        };
    }

    /// <summary>An element that a positional pattern takes out of its value: of a tuple, a record, or by the <c>Deconstruct</c> of its type.</summary>
    private FlowNode? ReadDeconstructed(IRecursivePatternOperation pattern, int position)
    {
        if (ReadInputOf(pattern) is not { } value)
        {
            return null;
        }

        if (pattern.DeconstructSymbol is not IMethodSymbol { IsImplicitlyDeclared: false, IsStatic: false } method || !IsSource(method)
            || position >= method.Parameters.Length)
        {
            return PartOf(value, pattern.MatchedType, position);
        }

        IParameterSymbol parameter = method.Parameters[position];
        FlowNode result = GetOrAddValueNode(pattern.DeconstructionSubpatterns[position], out bool isNew);
        if (isNew)
        {
            EdgeLabel.CallSite call = new(pattern, method, pattern.MatchedType as INamedTypeSymbol);
            value.AddEdge(_graph.ReceiverOf(method), FlowEdgeKind.Call, call);
            CallEdges.AddReturn(_graph.NodeOf(parameter), result, call, _types.IsTrackedReference(parameter.Type));
        }

        return result;
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
