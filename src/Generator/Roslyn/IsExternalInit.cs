namespace System.Runtime.CompilerServices;

/// <summary>Enables records for netstandard2.0.</summary>
internal static class IsExternalInit;
