using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Roslyn;

/// <summary>Looks through conversions, those that are written and those that are not.</summary>
internal static class Conversions
{
    /// <summary>What is converted, however often; the value itself where nothing is.</summary>
    public static IOperation Unconverted(this IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }
}
