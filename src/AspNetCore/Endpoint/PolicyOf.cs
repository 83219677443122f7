namespace GrantGen;

/// <summary>
/// Stands for the policy of an endpoint. Its constraint is checked before the compiler looks at the delegate, so the error about a type
/// that is not a policy is about that type (CS0311, CS0718) and not about what the delegate returns (CS0029).
/// </summary>
/// <typeparam name="TPolicy">The policy.</typeparam>
public readonly struct PolicyOf<TPolicy>
    where TPolicy : IRoomPolicy;
