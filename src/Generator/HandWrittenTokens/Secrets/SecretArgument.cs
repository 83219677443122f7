using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.HandWrittenTokens.Secrets;

/// <summary>A value that a file uses as an API secret.</summary>
/// <param name="Value">The value.</param>
/// <param name="Consumer">The type, method or options that take it.</param>
internal sealed record SecretArgument(IOperation Value, string Consumer);
