using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Roslyn;

/// <summary>Ways through the tree of operations.</summary>
internal static class OperationExtensions
{
    /// <summary>The whole that an operation is part of: the body of a member, or an initializer.</summary>
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
    public static bool IsNull(this IOperation value)
        => value.Unwrapped() is IDefaultValueOperation { Type.IsReferenceType: true } or { ConstantValue: { HasValue: true, Value: null } };
}
