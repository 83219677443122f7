namespace GrantGen.Policies;

/// <summary>The type that a policy is declared on, with its namespace and containing types.</summary>
/// <param name="Namespace">The namespace as in source, with escaped keywords; null for the global namespace.</param>
/// <param name="Declarations">The containing types from the outermost, the policy last.</param>
/// <param name="MetadataName">The full metadata name: namespace, <c>+</c> for nesting, <c>`n</c> for arity.</param>
/// <param name="DisplayName">The name in a message.</param>
/// <param name="IsStatic">Whether the type is static: such a type implements no interface.</param>
/// <param name="IsRefLike">Whether it is a ref struct, which cannot be a type argument.</param>
/// <param name="UnsupportedReason">The reason why no code can be generated into it; null if code can be generated.</param>
/// <param name="Conflicts">The members that conflict with generated ones, by name in ordinal order.</param>
/// <param name="BasePolicy">The policy that the type derives from, if it derives from one.</param>
/// <param name="IsCSharp11">Whether its file is written in C# 11 or later, which has UTF-8 literals and static abstract members.</param>
internal sealed record PolicyType(
    string? Namespace,
    EquatableArray<TypeDeclaration> Declarations,
    string MetadataName,
    string DisplayName,
    bool IsStatic,
    bool IsRefLike,
    string? UnsupportedReason,
    EquatableArray<MemberConflict> Conflicts,
    string? BasePolicy,
    bool IsCSharp11)
{
    /// <summary>The policy's own declaration.</summary>
    public TypeDeclaration Declaration => Declarations[Declarations.Count - 1];
}
