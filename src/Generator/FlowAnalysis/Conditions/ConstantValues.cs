namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <summary>Normalizes constants, so that <c>3</c>, <c>3L</c> and the value of an enum member are comparable.</summary>
internal static class ConstantValues
{
    /// <summary>Numbers and characters as decimals; anything else unchanged.</summary>
    public static object? Normalize(object? constant)
    {
        switch (constant)
        {
            case sbyte or byte or short or ushort or int or uint or long or ulong or decimal:
                return Convert.ToDecimal(constant, System.Globalization.CultureInfo.InvariantCulture);
            case char character:
                return (decimal)character;
            case float or double:
                double number = Convert.ToDouble(constant, System.Globalization.CultureInfo.InvariantCulture);
                return number is > -1e27 and < 1e27 ? (decimal)number : constant;
            default:
                return constant;
        }
    }
}
