using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>Finds the creations of the objects that a value can be: backward through locals, parameters, readonly members and methods of the compilation.</summary>
internal sealed class AllocationSites
{
    /// <summary>The maximum length of a chain of definitions. Longer chains are not followed.</summary>
    private const int MaxDepth = 5;

    private readonly List<IOperation> _allocations = new();
    private readonly bool _isPerCall;
    private readonly CancellationToken _cancellationToken;

    private AllocationSites(bool isPerCall, CancellationToken cancellationToken)
    {
        _isPerCall = isPerCall;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The creations; null if the value can also be an external object.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isPerCall">
    /// Whether the call of a helper that creates an object, which its caller completes, counts as a separate creation.
    /// </param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static IReadOnlyList<IOperation>? Find(IOperation? value, bool isPerCall, CancellationToken cancellationToken)
    {
        AllocationSites sites = new(isPerCall, cancellationToken);
        return sites.AreKnown(value, 0) ? sites._allocations : null;
    }

    private bool AreKnown(IOperation? value, int depth)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (value is null || depth > MaxDepth)
        {
            return false;
        }

        value = value.Unwrapped();
        switch (value)
        {
            case IObjectCreationOperation creation:
                _allocations.Add(creation);
                return true;
            case IThrowOperation:
                return true;
            case IConditionalOperation conditional:
                return AreKnown(conditional.WhenTrue, depth + 1) && AreKnown(conditional.WhenFalse, depth + 1);
            case ICoalesceOperation coalesce:
                return AreKnown(coalesce.Value, depth + 1) && AreKnown(coalesce.WhenNull, depth + 1);
            case ISwitchExpressionOperation choice:
                return choice.Arms.All(arm => AreKnown(arm.Value, depth + 1));
            case ILocalReferenceOperation local:
                return AreAllKnown(GetValues(local), depth);
            case IParameterReferenceOperation parameter:
                return AreAllKnown(PassedValues.Find(parameter, _cancellationToken), depth);
            case IMemberReferenceOperation reference
                when MemberKinds.IsFixed(reference.Member) && !reference.Member.DeclaringSyntaxReferences.IsEmpty && reference.SemanticModel is { } model:
                return AreAllKnown(MemberValues.Find(reference.Member.OriginalDefinition, model.Compilation, _cancellationToken), depth);
            case IInvocationOperation when _isPerCall && HelperAllocations.IsCompletedByCaller(value, _cancellationToken):
                _allocations.Add(value);
                return true;
            case IInvocationOperation { TargetMethod: { IsVirtual: false, IsAbstract: false, IsOverride: false, DeclaringSyntaxReferences.IsEmpty: false } method } call when call.SemanticModel is { } model:
                return AreAllKnown(MemberValues.ReturnedBy(method.OriginalDefinition, model.Compilation, _cancellationToken), depth);
            default:
                return value.IsNullLiteral();
        }
    }

    private bool AreAllKnown(IEnumerable<IOperation?>? values, int depth)
    {
        bool hasAny = false;
        foreach (IOperation? value in values ?? Enumerable.Empty<IOperation?>())
        {
            hasAny = true;
            if (!AreKnown(value, depth + 1))
            {
                return false;
            }
        }

        return hasAny;
    }

    /// <summary>The values that a local is assigned; null for a write that is not an assignment of a value.</summary>
    private static IEnumerable<IOperation?> GetValues(ILocalReferenceOperation use)
    {
        foreach (IOperation operation in use.GetRoot().Descendants())
        {
            if (operation is IVariableDeclaratorOperation declarator && SymbolEqualityComparer.Default.Equals(declarator.Symbol, use.Local)
                && declarator.GetVariableInitializer() is { } initializer)
            {
                yield return initializer.Value;
            }
            else if (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, use.Local))
            {
                if (reference.Parent is IAssignmentOperation assignment && assignment.Target == reference)
                {
                    yield return assignment is ISimpleAssignmentOperation or ICoalesceAssignmentOperation ? assignment.Value : null;
                }
                else if (reference.Parent is ITupleOperation or IDeclarationExpressionOperation
                    or IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out })
                {
                    yield return null;
                }
            }
        }
    }
}
