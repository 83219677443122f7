namespace GrantGen.Generator.Rules.Declarations;

/// <summary>The generator's output for a policy: working members, members that throw, or none.</summary>
/// <param name="IsEmitted">Whether members are emitted.</param>
/// <param name="Fault">The error that the members throw: the rule and its message. Null if they work.</param>
internal sealed record EmissionPlan(bool IsEmitted, string? Fault)
{
    /// <summary>No members.</summary>
    public static readonly EmissionPlan Nothing = new(IsEmitted: false, Fault: null);
}
