using GrantGen.Generator.Calls;
using GrantGen.Generator.FlowAnalysis.Conditions;
using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.Ties.Facts;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Ties;

/// <summary>
/// Tells which of several policies are shown to reach a use, by the conditions where their tokens are made and around the use.
/// Conditions are looked at only where the policies differ in their verdict.
/// </summary>
internal sealed class TieConditions
{
    private readonly FormulaBuilder _formulas;

    /// <param name="types">The types of the compilation.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public TieConditions(KnownTypes types, CancellationToken cancellationToken) => _formulas = new FormulaBuilder(types, cancellationToken);

    /// <summary>The policies of a tie that count at a use.</summary>
    public HashSet<TiedPolicy> FeasiblePolicies(Tie tie, Use use)
    {
        HashSet<TiedPolicy> policies = new(tie.All);
        Formula around = _formulas.Build(use.Operation, new CallContext(use.Member));
        if (around.IsFalse)
        {
            // The code asks the policy itself, and it answers no.
            policies.Clear();
            return policies;
        }

        List<TiedPolicy> lacking = policies.Where(policy => Tie.LackOf(policy, use) is not null).ToList();
        if (lacking.Count == 0 || (lacking.Count == policies.Count && tie.Kind == TieKind.Flow))
        {
            return policies;
        }

        if (tie.Kind == TieKind.Adjacent)
        {
            policies.RemoveWhere(policy => tie.Sites.Where(site => site.Policy == policy).All(site => Contradicts(site, use, around)));
        }
        else
        {
            policies.RemoveWhere(policy => lacking.Contains(policy) && !tie.Sites.Any(site => site.Policy == policy && CanReach(site, use, around)));
        }

        return policies;
    }

    private bool Contradicts(MintSite site, Use use, Formula around)
        => IsSameMember(site, use) && Satisfiability.IsSatisfiable(Formula.All(_formulas.Build(site.Operation, new CallContext(site.Member)), around)) == false;

    private bool CanReach(MintSite site, Use use, Formula around)
        => PathFeasibility.IsShown(_formulas.Build(site.Operation, new CallContext(site.Member)), around, isOneContext: IsSameMember(site, use));

    private static bool IsSameMember(MintSite site, Use use) => SymbolEqualityComparer.Default.Equals(site.Member, use.Member);
}
