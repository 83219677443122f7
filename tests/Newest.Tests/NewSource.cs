namespace GrantGen.Newest.Tests;

/// <summary>Declarations that code in C# 15 needs.</summary>
internal static class NewSource
{
    /// <summary>The types that unions and closed classes need, and that the framework here does not have.</summary>
    public const string Types = """
        namespace System.Runtime.CompilerServices;

        [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
        internal sealed class UnionAttribute : Attribute;

        internal interface IUnion
        {
            object? Value { get; }
        }

        [AttributeUsage(AttributeTargets.Class)]
        internal sealed class IsClosedTypeAttribute : Attribute;
        """;
}
