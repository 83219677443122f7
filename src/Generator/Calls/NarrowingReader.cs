using GrantGen.Facts;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Calls;

/// <summary>
/// Reads the permissions that a call of a policy's factory removes with <c>TokenNarrowing</c>. The options and the narrowing are immutable, so the
/// expression that creates them determines them. Only a constant <c>false</c> counts.
/// </summary>
internal static class NarrowingReader
{
    /// <summary>The maximum length of a chain of options that are created from each other. Longer chains are not followed.</summary>
    private const int MaxDepth = 4;

    private static readonly Grant[] s_flags = { GrantTable.CanPublish, GrantTable.CanPublishData, GrantTable.CanSubscribe, GrantTable.CanUpdateOwnMetadata };

    /// <summary>The flags that the token of a call denies, and the expression that denies them; null if there are none.</summary>
    public static (IReadOnlyList<Grant> Denied, SyntaxNode Syntax)? Read(CallSite mint, CancellationToken cancellationToken)
    {
        if (mint.Argument("options", cancellationToken) is not { } options || ValueOf(options, "Narrow", cancellationToken) is not { } narrowing)
        {
            return null;
        }

        Grant[] denied = s_flags.Where(flag => ValueOf(narrowing, flag.Property,
            cancellationToken)?.EffectiveValue(cancellationToken) is { ConstantValue: { HasValue: true, Value: false } }).ToArray();
        return denied.Length == 0 ? null : (denied, narrowing.EffectiveValue(cancellationToken).Syntax);
    }

    /// <summary>The value that an initializer assigns to a property; null if the creation of the object is not found.</summary>
    private static IOperation? ValueOf(IOperation value, string property, CancellationToken cancellationToken)
    {
        for (int depth = 0; depth < MaxDepth; depth++)
        {
            value = value.EffectiveValue(cancellationToken);
            (IObjectOrCollectionInitializerOperation? initializer, IOperation? original) = value switch
            {
                IObjectCreationOperation creation => (creation.Initializer, null),
                IWithOperation with => (with.Initializer, with.Operand),
                _ => (null, null),
            };
            if (initializer?.Initializers.OfType<ISimpleAssignmentOperation>().LastOrDefault(member => member.Target is IPropertyReferenceOperation { Property.Name: var name } && name == property) is { } assigned)
            {
                return assigned.Value;
            }

            if (original is null)
            {
                return null;
            }

            value = original;
        }

        return null;
    }
}
