namespace GrantGen.Newest.Tests;

/// <summary>Declarations that code in C# 15 needs.</summary>
internal static class NewSource
{
    /// <summary>The types after unions and closed classes, which the framework here lacks.</summary>
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
