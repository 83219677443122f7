using GrantGen.Facts;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Calls;

/// <summary>
/// Reads the permissions that a call of a policy's factory takes away by <c>TokenNarrowing</c>. Both types are immutable, so the
/// expression that makes them says all. Only a constant <c>false</c> counts.
/// </summary>
internal static class NarrowingReader
{
    /// <summary>Options that are made of other options. Longer chains are not followed.</summary>
    private const int MaxDepth = 4;

    private static readonly Grant[] s_flags = { GrantTable.CanPublish, GrantTable.CanPublishData, GrantTable.CanSubscribe, GrantTable.CanUpdateOwnMetadata };

    /// <summary>The flags that the token of a call denies, and the expression that says so; null if it denies none.</summary>
    public static (IReadOnlyList<Grant> Denied, SyntaxNode Syntax)? Read(CallSite mint, CancellationToken cancellation)
    {
        if (mint.Argument("options", cancellation) is not { } options || ValueOf(options, "Narrow", cancellation) is not { } narrowing)
        {
            return null;
        }

        Grant[] denied = s_flags.Where(flag => ValueOf(narrowing, flag.Property, cancellation)?.EffectiveValue(cancellation) is { ConstantValue: { HasValue: true, Value: false } }).ToArray();
        return denied.Length == 0 ? null : (denied, narrowing.EffectiveValue(cancellation).Syntax);
    }

    /// <summary>What an initializer gives to a property; null if the object is not made by one that can be seen.</summary>
    private static IOperation? ValueOf(IOperation value, string property, CancellationToken cancellation)
    {
        for (int depth = 0; depth < MaxDepth; depth++)
        {
            value = value.EffectiveValue(cancellation);
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
