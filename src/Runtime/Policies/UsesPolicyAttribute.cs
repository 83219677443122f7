namespace GrantGen;

/// <summary>
/// Tells the analyzers that code runs under a policy. The innermost of member, type, containing types and assembly
/// counts. Repeated, each policy is possible, and one that lacks a permission is enough for a warning.
/// </summary>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
        | AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Event,
    AllowMultiple = true,
    Inherited = false)]
public sealed class UsesPolicyAttribute : Attribute
{
    /// <summary>States that the code runs under a policy.</summary>
    /// <param name="policy">A type that carries <see cref="RoomPolicyAttribute"/>.</param>
    public UsesPolicyAttribute(Type policy) => Policy = policy;

    /// <summary>A type that carries <see cref="RoomPolicyAttribute"/>.</summary>
    public Type Policy { get; }
}
