using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <summary>The conditions that the elements of a sequence fulfill: <c>users.Where(user => user.IsHost)</c>.</summary>
internal static class SequenceFilters
{
    private static readonly HashSet<string> s_sameElements = new(StringComparer.Ordinal)
    {
        "Where", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Take", "Skip", "Reverse", "Distinct", "ToList", "ToArray", "AsEnumerable",
    };

    /// <summary>The condition of the filters between a collection and a loop over it.</summary>
    public static PathCondition ConditionOf(IOperation collection, IVariableDeclaratorOperation element)
    {
        List<PathCondition> parts = new();
        IOperation source = collection.Unwrapped();
        while ((source is ITranslatedQueryOperation query ? query.Operation.Unwrapped() : source) is IInvocationOperation { Arguments: { Length: > 0 } arguments, TargetMethod: { IsExtensionMethod: true, Name: var name } } && s_sameElements.Contains(name))
        {
            if (name == "Where")
            {
                parts.Add(arguments.Length == 2
                    && arguments[1].Value.Unwrapped() is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.Parameters.Length: 1 } predicate }
                    ? new PathCondition.Filter(element, predicate)
                    : PathCondition.NotUnderstood);
            }

            source = arguments[0].Value.Unwrapped();
        }

        return PathCondition.All(parts.ToArray());
    }
}
