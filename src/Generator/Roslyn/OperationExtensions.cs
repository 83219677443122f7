using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Roslyn;

/// <summary>Navigation in the operation tree.</summary>
internal static class OperationExtensions
{
    /// <summary>The root of an operation: the body of a member, or an initializer.</summary>
    public static IOperation GetRoot(this IOperation operation)
    {
        IOperation root = operation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root;
    }

    /// <summary>Whether a value is written as null.</summary>
    public static bool IsNullLiteral(this IOperation value)
        => value.Unwrapped() is IDefaultValueOperation { Type.IsReferenceType: true } or { ConstantValue: { HasValue: true, Value: null } };

    /// <summary>The value that a conditional access tests for null before it reads from it; null in code that is not complete.</summary>
    public static IOperation? GetOperand(this IConditionalAccessInstanceOperation instance)
    {
        IOperation child = instance;
        for (IOperation? parent = instance.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == child)
            {
                return access.Operation;
            }
        }

        return null;
    }
}
