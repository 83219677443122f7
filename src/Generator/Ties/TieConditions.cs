using GrantGen.Generator.Calls;
using GrantGen.Generator.FlowAnalysis.Conditions;
using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.FlowAnalysis.Solving;
using GrantGen.Generator.HandWrittenTokens;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Ties;

/// <summary>
/// Determines which of several policies certainly reach a use, by the conditions on the paths of their tokens and around the use. Conditions are
/// evaluated only if the policies differ in their verdict.
/// </summary>
internal sealed class TieConditions
{
    private readonly FormulaBuilder _formulas;
    private readonly UseContexts _useContexts;
    private readonly FlowAnalysisResult _flow;
    private readonly CancellationToken _cancellationToken;

    /// <param name="types">The types of the compilation.</param>
    /// <param name="flow">The result of the flow analysis.</param>
    /// <param name="graphs">The graphs that were analyzed.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public TieConditions(WellKnownTypes types, FlowAnalysisResult flow, IReadOnlyList<TypeFlowGraph> graphs, CancellationToken cancellationToken)
    {
        _formulas = new FormulaBuilder(types, cancellationToken);
        _useContexts = new UseContexts(graphs, _formulas);
        _flow = flow;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The same tie, without the policies whose tokens are not known to reach the use.</summary>
    public Tie WithoutInfeasible(Tie tie, PermissionUse use)
    {
        if (tie.Kind is not (TieKind.Flow or TieKind.Adjacent) || tie.Policies.Count == 0)
        {
            return tie;
        }

        HashSet<GrantOrigin> feasible = FeasiblePolicies(tie, use);
        return tie with { Policies = tie.Policies.Where(feasible.Contains).ToList() };
    }

    private HashSet<GrantOrigin> FeasiblePolicies(Tie tie, PermissionUse use)
    {
        HashSet<GrantOrigin> policies = new(tie.Policies);
        Formula around = _formulas.Build(use.Operation, new CallContext(use.Member));
        if (around.IsFalse)
        {
            // The code reads the policy itself, which denies the permission.
            policies.Clear();
            return policies;
        }

        List<GrantOrigin> lacking = policies.Where(policy => Tie.MissingPermissionOf(policy, use) is not null).ToList();
        if (lacking.Count == 0 || (lacking.Count == policies.Count && tie.Kind == TieKind.Flow))
        {
            return policies;
        }

        if (tie.Kind == TieKind.Adjacent)
        {
            policies.RemoveWhere(policy => tie.Sites.Where(site => site.Policy == policy).All(site => Contradicts(site, use, around)));
        }
        else if (!tie.IsMerge)
        {
            policies.RemoveWhere(policy => lacking.Contains(policy) && !tie.Sites.Any(site => site.Policy == policy && CanReach(site, use)));
        }

        return policies;
    }

    private bool Contradicts(MintSite site, PermissionUse use, Formula around)
        => IsSameMember(site, use) && Satisfiability.IsSatisfiable(Formula.All(_formulas.Build(site.Operation, new CallContext(site.Member)), around)) == false;

    /// <summary>Whether one path of a token is shown to lead to a use, in one of the contexts of the use.</summary>
    private bool CanReach(MintSite site, PermissionUse use)
    {
        foreach (Witness witness in _flow.FindWitnesses(use.Receiver!, site, use.Operation, _cancellationToken))
        {
            bool isOneContext = !witness.CrossesHeap || IsSameMember(site, use);
            foreach ((CallContext context, Formula calls) in _useContexts.GetContexts(use.Operation, witness.UseContext))
            {
                if (IsShown(witness, use, context, calls, isOneContext))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a path is shown to be feasible in a context of the use. The arguments of the caller decide the conditions of both.</summary>
    private bool IsShown(Witness witness, PermissionUse use, CallContext known, Formula calls, bool isOneContext)
    {
        Formula path = ConditionOf(Reach);
        if (path.IsFalse || Satisfiability.IsSatisfiable(Formula.All(path, _formulas.Build(use.Operation, known), calls)) != true)
        {
            return false;
        }

        Formula around = Formula.All(witness.UsePoints.Select(Guard).Append(calls));
        return around.IsTrue || PathFeasibility.IsShown(path, ConditionOf(Evidence), around, isOneContext);

        Formula Guard(Witness.UsePoint point) => _formulas.Build(
            point.Origin is { } origin ? _formulas.Paths.BuildAfter(origin, point.Operation) : _formulas.Paths.Build(point.Operation),
            ContextOf(point.Context));

        PathCondition Reach(Witness.Step step) => _formulas.Paths.Build(step.Operation);

        PathCondition Evidence(Witness.Step step)
            => step.Target is { } target ? _formulas.Paths.BuildBeside(step.Operation, target) : _formulas.Paths.Build(step.Operation);

        Formula ConditionOf(Func<Witness.Step, PathCondition> conditionOf)
            => Formula.All(witness.Operations.Select(step => _formulas.Build(conditionOf(step), ContextOf(step.Context)))
                .Concat(witness.Kills.Select(step => _formulas.Build(PathCondition.Not(conditionOf(step)), ContextOf(step.Context)))));

        CallContext ContextOf(CallContext context) => context.Replace(witness.UseContext, known);
    }

    private static bool IsSameMember(MintSite site, PermissionUse use) => SymbolEqualityComparer.Default.Equals(site.Member, use.Member);
}
