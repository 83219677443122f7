namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <summary>One of the values of an expression, with the condition under which the expression has it.</summary>
/// <param name="Guard">The condition.</param>
/// <param name="Term">The value; null for a constant.</param>
/// <param name="Constant">The constant, in the form of <see cref="ConstantValues"/>, if there is no term.</param>
internal sealed record GuardedValue(Formula Guard, Term? Term, object? Constant = null)
{
    /// <summary>The same value under one more condition.</summary>
    public GuardedValue Under(Formula guard) => this with { Guard = Formula.All(guard, Guard) };
}
