namespace GrantGen.Generator.Rules.Declarations;

/// <summary>What the generator emits for a policy.</summary>
/// <param name="IsEmitted">Whether members are emitted.</param>
/// <param name="Fault">The error that the members throw: the rule and its message. Null if they work.</param>
internal sealed record EmissionPlan(bool IsEmitted, string? Fault)
{
    /// <summary>No members.</summary>
    public static readonly EmissionPlan Nothing = new(IsEmitted: false, Fault: null);
}
