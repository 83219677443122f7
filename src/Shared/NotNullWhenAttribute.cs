#if NETSTANDARD2_0
namespace System.Diagnostics.CodeAnalysis;

/// <summary>Lets the compiler know when an out parameter is not null, for netstandard2.0.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    /// <summary>The return value with which the parameter is not null.</summary>
    public bool ReturnValue { get; } = returnValue;
}
#endif
