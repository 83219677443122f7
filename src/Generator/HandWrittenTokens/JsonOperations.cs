using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>Extensions of <see cref="IOperation"/> for values that become JSON.</summary>
internal static class JsonOperations
{
    /// <summary>
    /// A value without the conversions that preserve it: boxing, to a nullable type, to a
    /// node of a JSON library. A conversion of a fraction to an integer is kept.
    /// </summary>
    public static IOperation Unboxed(this IOperation value)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation { Type: { } to, Operand: { Type: { } from } operand } when !IsNumeric(to)
                    || SymbolEqualityComparer.Default.Equals(to, from) || (!IsFraction(from) && !IsFraction(to)):
                    value = operand;
                    break;
                case IConversionOperation { Operand: { } operand, Type: null }:
                    value = operand;
                    break;
                case IConversionOperation { Operand: { Type: null } operand }:
                    value = operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    value = parenthesized.Operand;
                    break;
                case IAwaitOperation awaited:
                    value = awaited.Operation;
                    break;
                default:
                    return value;
            }
        }
    }

    /// <summary>Whether a value is a dictionary with string keys, or an object of a JSON library.</summary>
    public static bool IsJsonDictionary(this ITypeSymbol? type)
        => type is { Name: "JsonObject" or "JObject" or "JwtPayload" or "ExpandoObject" }
            || (type is INamedTypeSymbol { TypeArguments: { Length: 2 } arguments } && arguments[0].SpecialType == SpecialType.System_String
                && type.Name.EndsWith("Dictionary", StringComparison.Ordinal));

    private static bool IsNumeric(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    private static bool IsFraction(ITypeSymbol type)
        => type.SpecialType is SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal;
}
