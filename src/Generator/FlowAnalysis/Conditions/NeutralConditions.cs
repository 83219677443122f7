using GrantGen.Generator.Calls;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <summary>Conditions that do not depend on the token: whether there is a room or a participant at all, whether it is connected, whether the work is cancelled.</summary>
internal static class NeutralConditions
{
    /// <summary>The maximum number of nested user types around a room.</summary>
    private const int MaxDepth = 2;

    private static readonly HashSet<string> s_states = new(StringComparer.Ordinal) { "IsConnected", "ConnectionState", "IsCancellationRequested", "IsCompleted", "IsCompletedSuccessfully", "IsDisposed" };

    /// <summary>Whether a Boolean expression is neutral.</summary>
    public static bool IsNeutral(IOperation operation, WellKnownTypes types) => operation switch
    {
        IPropertyReferenceOperation property => s_states.Contains(property.Property.Name),
        IBinaryOperation binary => IsState(binary.LeftOperand, types) || IsState(binary.RightOperand, types),
        IIsPatternOperation { Value: var value } => IsState(value, types),
        IInvocationOperation { TargetMethod: { Name: var name } method } call => name.StartsWith("Try", StringComparison.Ordinal)
            && method.ReturnType.SpecialType == SpecialType.System_Boolean
            && call.Arguments.Any(argument => argument.Parameter?.RefKind == RefKind.Out && CarriesRoom(argument.Value.Type, types)),
        _ => false,
    };

    /// <summary>Whether a null test of a value is neutral.</summary>
    public static bool IsNullTestOf(IOperation value, WellKnownTypes types) => CarriesRoom(value.Unwrapped().Type, types);

    /// <summary>Whether a pattern only tests for null.</summary>
    public static bool IsNullTest(IPatternOperation pattern) => pattern switch
    {
        INegatedPatternOperation not => IsNullTest(not.Pattern),
        IConstantPatternOperation { Value: var constant } => constant.Unwrapped().ConstantValue is { HasValue: true, Value: null },
        _ => false,
    };

    /// <summary>Whether a value of a type is a room or derived from one, or an object of a user type that holds one.</summary>
    public static bool CarriesRoom(ITypeSymbol? type, WellKnownTypes types) => CarriesRoom(type, types, MaxDepth);

    private static bool CarriesRoom(ITypeSymbol? type, WellKnownTypes types, int depth)
    {
        if (type is IArrayTypeSymbol array)
        {
            return CarriesRoom(array.ElementType, types, depth);
        }

        if (type is not INamedTypeSymbol named || type.SpecialType != SpecialType.None || type.TypeKind == TypeKind.Enum)
        {
            return false;
        }

        if (types.IsClient(type))
        {
            return true;
        }

        if (named.TypeArguments.Any(argument => CarriesRoom(argument, types, depth)))
        {
            return true;
        }

        return depth > 0
            && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, types.Compilation.Assembly)
            && type.GetMembers().Any(member => !member.IsStatic
                && CarriesRoom((member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type, types, depth - 1));
    }

    private static bool IsState(IOperation value, WellKnownTypes types)
        => value.Unwrapped() is IPropertyReferenceOperation property && s_states.Contains(property.Property.Name)
            && types.IsClient(property.Property.ContainingType);
}
