using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Rules.Agents;

/// <summary>The room that a value names: a constant, or the value of a local, a parameter, a field or a property of this object.</summary>
/// <param name="Constant">The name; null if it is known only at run time.</param>
/// <param name="Symbol">The variable or member with the name; null for a constant.</param>
internal sealed record RoomKey(string? Constant, ISymbol? Symbol)
{
    /// <summary>Whether it is the same in all methods of an object.</summary>
    public bool IsFixed => Constant is not null || Symbol is IFieldSymbol { IsReadOnly: true };

    /// <summary>The key of a value; null if the value cannot be compared with another.</summary>
    public static RoomKey? FromValue(IOperation? value) => value?.Unwrapped() switch
    {
        { ConstantValue: { HasValue: true, Value: string constant } } => new RoomKey(constant, null),
        ILocalReferenceOperation local => new RoomKey(null, local.Local),
        IParameterReferenceOperation parameter => new RoomKey(null, parameter.Parameter),
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => new RoomKey(null, field.Field),
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation, Property.SetMethod: null } property => new RoomKey(null,
            property.Property),
        _ => null,
    };

    /// <summary>Whether two keys certainly name the same room.</summary>
    public bool IsSame(RoomKey other) => Constant is not null ? Constant == other.Constant : SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol);

    /// <summary>Whether two values might name the same room.</summary>
    public static bool MayBeSame(RoomKey? first, RoomKey? second)
        => first?.Constant is null || second?.Constant is null || first.Constant == second.Constant;
}
