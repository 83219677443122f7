using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>Reads constant time spans, and the distance of a computed time from now.</summary>
internal static class Durations
{
    /// <summary>The maximum nesting depth of expressions. Deeper ones are unknown.</summary>
    private const int MaxDepth = 12;

    private const double SecondsPerDay = 24 * 60 * 60;

    /// <summary>The seconds of each unit, by the suffix of the methods that take it.</summary>
    private static readonly (string Unit, double Seconds)[] s_units =
    {
        ("Days", SecondsPerDay), ("Hours", 60 * 60), ("Minutes", 60), ("Milliseconds", 0.001), ("Seconds", 1), ("Months", 28 * SecondsPerDay), ("Years",
            365 * SecondsPerDay), ("Ticks", 1e-7),
    };

    /// <summary>The seconds of a span of time; null if it is not constant.</summary>
    public static double? GetSeconds(IOperation? span, CancellationToken cancellationToken) => OfSpan(span, 0, cancellationToken);

    /// <summary>The seconds from now to a time, or to a Unix time; null if that is not constant.</summary>
    public static double? GetSecondsFromNow(IOperation? time, CancellationToken cancellationToken) => OfTime(time, 0, cancellationToken);

    private static double? OfSpan(IOperation? span, int depth, CancellationToken cancellationToken)
    {
        if (span is null || depth > MaxDepth)
        {
            return null;
        }

        IOperation value = Definition(WithoutConversions(span), cancellationToken);
        switch (value)
        {
            case IInvocationOperation { TargetMethod: { ContainingType.Name: nameof(TimeSpan), Name: var name } } call when name.StartsWith("From", StringComparison.Ordinal):
                double? seconds = 0;
                foreach (IArgumentOperation argument in call.Arguments)
                {
                    string unit = argument.Parameter is { Ordinal: > 0 } parameter ? parameter.Name : name.Substring("From".Length);
                    seconds += Number(argument.Value, cancellationToken) * UnitOf(unit);
                }

                return seconds;
            case IObjectCreationOperation { Type.Name: nameof(TimeSpan), Arguments: { Length: > 0 } arguments }:
                string[] units = arguments.Length switch
                {
                    1 => new[] { "Ticks" },
                    3 => new[] { "Hours", "Minutes", "Seconds" },
                    _ => new[] { "Days", "Hours", "Minutes", "Seconds", "Milliseconds" },
                };
                double? sum = 0;
                for (int i = 0; i < Math.Min(arguments.Length, units.Length); i++)
                {
                    sum += Number(arguments[i].Value, cancellationToken) * UnitOf(units[i]);
                }

                return sum;
            case IFieldReferenceOperation { Field: { Name: "MaxValue", ContainingType.Name: nameof(TimeSpan) } }:
                return double.PositiveInfinity;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product:
                return (OfSpan(product.LeftOperand, depth + 1, cancellationToken) * Number(product.RightOperand, cancellationToken))
                    ?? (Number(product.LeftOperand, cancellationToken) * OfSpan(product.RightOperand, depth + 1, cancellationToken));
            default:
                return null;
        }
    }

    private static double? OfTime(IOperation? time, int depth, CancellationToken cancellationToken)
    {
        if (time is null || depth > MaxDepth)
        {
            return null;
        }

        IOperation value = Definition(WithoutConversions(time), cancellationToken);
        switch (value)
        {
            case IPropertyReferenceOperation { Property: { Name: "UtcNow" or "Now", ContainingType.Name: nameof(DateTime) or nameof(DateTimeOffset) } }:
            case IInvocationOperation { TargetMethod.Name: "GetUtcNow" or "GetLocalNow" }:
                return 0;
            case IFieldReferenceOperation { Field: { Name: "MaxValue", ContainingType.Name: nameof(DateTime) or nameof(DateTimeOffset) } }:
                return double.PositiveInfinity;
            case IPropertyReferenceOperation { Property.Name: "UtcDateTime" or "DateTime" or "LocalDateTime" or "TotalSeconds" or "Ticks", Instance: { } instance }:
                return OfTime(instance, depth + 1, cancellationToken);
            case IInvocationOperation { TargetMethod.Name: "ToUniversalTime" or "ToUnixTimeSeconds" or "ToString", Instance: { } instance }:
                return OfTime(instance, depth + 1, cancellationToken);
            case IInvocationOperation { TargetMethod: { Name: "GetIntDate" or "Floor" or "Round" or "Truncate" or "Ceiling" or "ToInt64" or "ToInt32" }, Instance: null, Arguments: { Length: >= 1 } arguments }:
                return OfTime(arguments[0].Value, depth + 1, cancellationToken);
            case IInvocationOperation { TargetMethod.Name: "ToUnixTimeMilliseconds", Instance: { } instance }:
                // The server reads seconds: the time is fifty thousand years away.
                return OfTime(instance, depth + 1, cancellationToken) is null ? null : double.PositiveInfinity;
            case IInvocationOperation { TargetMethod: { Name: "Add", ContainingType.Name: nameof(DateTime) or nameof(DateTimeOffset) }, Instance: { } instance, Arguments: { Length: 1 } arguments }:
                return OfTime(instance, depth + 1, cancellationToken) + OfSpan(arguments[0].Value, depth + 1, cancellationToken);
            case IInvocationOperation { TargetMethod: { Name: var name, ContainingType.Name: nameof(DateTime) or nameof(DateTimeOffset) }, Instance: { } instance, Arguments: { Length: 1 } arguments } when name.StartsWith("Add", StringComparison.Ordinal):
                return OfTime(instance, depth + 1, cancellationToken) + (Number(arguments[0].Value, cancellationToken) * UnitOf(name.Substring("Add".Length)));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, LeftOperand: var left, RightOperand: var right }:
                return (OfTime(left, depth + 1, cancellationToken) + (OfSpan(right, depth + 1, cancellationToken) ?? Number(right, cancellationToken)))
                    ?? (Number(left, cancellationToken) + OfTime(right, depth + 1, cancellationToken));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, LeftOperand: var minuend, RightOperand: var epoch } when epoch.Unboxed() is IFieldReferenceOperation { Field.Name: "UnixEpoch" } or IObjectCreationOperation { Type.Name: nameof(DateTime) }:
                return OfTime(minuend, depth + 1, cancellationToken);
            default:
                return null;
        }
    }

    private static double? UnitOf(string name)
    {
        foreach ((string unit, double seconds) in s_units)
        {
            if (string.Equals(name, unit, StringComparison.OrdinalIgnoreCase))
            {
                return seconds;
            }
        }

        return null;
    }

    private static double? Number(IOperation value, CancellationToken cancellationToken)
        => Definition(WithoutConversions(value), cancellationToken).ConstantValue is { HasValue: true, Value: { } constant and (int or long or uint or double or float or decimal or short or byte) } ? Convert.ToDouble(constant, CultureInfo.InvariantCulture) : null;

    private static IOperation WithoutConversions(IOperation value)
    {
        while (value is IConversionOperation { ConstantValue.HasValue: false } or IParenthesizedOperation)
        {
            value = value.ChildOperations.First();
        }

        return value;
    }

    /// <summary>The only value of a local, or of a readonly member.</summary>
    private static IOperation Definition(IOperation value, CancellationToken cancellationToken)
    {
        for (int i = 0; i < MaxDepth && !value.ConstantValue.HasValue; i++)
        {
            IOperation? defined = value switch
            {
                ILocalReferenceOperation local => LocalValues.FindOnlyValue(local, cancellationToken),
                IMemberReferenceOperation { Member: { DeclaringSyntaxReferences.IsEmpty: false } member } reference when member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null, IsVirtual: false, IsAbstract: false, IsOverride: false } && reference.SemanticModel is { } model
                    => OnlyOf(MemberValues.Find(member.OriginalDefinition, model.Compilation, cancellationToken)),
                _ => null,
            };
            if (defined is null)
            {
                break;
            }

            value = WithoutConversions(defined);
        }

        return value;
    }

    private static IOperation? OnlyOf(IEnumerable<IOperation> values)
    {
        List<IOperation> all = values.ToList();
        return all.Count == 1 ? all[0] : null;
    }
}
