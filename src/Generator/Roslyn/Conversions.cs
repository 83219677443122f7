using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Roslyn;

/// <summary>Removes conversions, explicit and implicit ones.</summary>
internal static class Conversions
{
    /// <summary>The operand without conversions and parentheses.</summary>
    public static IOperation Unwrapped(this IOperation value)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation conversion:
                    value = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    value = parenthesized.Operand;
                    break;
                default:
                    return value;
            }
        }
    }

    /// <summary>The outermost conversion or parentheses around a value; the value itself if it has neither.</summary>
    public static IOperation Wrapped(this IOperation value)
    {
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
        {
            value = value.Parent;
        }

        return value;
    }
}
