using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <summary>The conditions of arms and sections of a switch.</summary>
internal static class SwitchConditions
{
    /// <summary>The maximum number of labels before an arm or a section. A longer switch is a table.</summary>
    private const int MaxLabels = 40;

    /// <summary>No arm before an arm matches.</summary>
    public static PathCondition BeforeArm(ISwitchExpressionOperation choice, ISwitchExpressionArmOperation arm)
    {
        List<PathCondition> parts = new();
        foreach (ISwitchExpressionArmOperation before in choice.Arms)
        {
            if (before == arm)
            {
                return PathCondition.All(parts.ToArray());
            }

            parts.Add(PathCondition.Not(OfArm(choice, before)));
            if (parts.Count > MaxLabels)
            {
                break;
            }
        }

        return PathCondition.NotUnderstood;
    }

    /// <summary>An arm matches, regardless of the arms before it.</summary>
    public static PathCondition OfArm(ISwitchExpressionOperation choice, ISwitchExpressionArmOperation arm)
        => PathCondition.All(new PathCondition.Match(choice.Value, arm.Pattern),
            arm.Guard is { } guard ? new PathCondition.Expression(guard) : PathCondition.Always);

    /// <summary>Control reaches a section.</summary>
    public static PathCondition OfSection(ISwitchOperation choice, ISwitchCaseOperation section)
    {
        if (choice.Cases.Sum(other => other.Clauses.Length) > MaxLabels)
        {
            return PathCondition.NotUnderstood;
        }

        List<PathCondition> before = new(), here = new();
        bool isDefault = section.Clauses.Any(clause => clause is IDefaultCaseClauseOperation);
        bool isPast = false;
        foreach (ISwitchCaseOperation other in choice.Cases)
        {
            isPast |= other == section;
            foreach (ICaseClauseOperation clause in other.Clauses.Where(clause => clause is not IDefaultCaseClauseOperation))
            {
                if (other == section)
                {
                    here.Add(OfClause(choice, clause));
                }
                else if (isDefault || (!isPast && clause is IPatternCaseClauseOperation))
                {
                    before.Add(PathCondition.Not(OfClause(choice, clause)));
                }
            }
        }

        return isDefault
            ? PathCondition.Any(here.Append(PathCondition.All(before.ToArray())).ToArray())
            : PathCondition.All(before.Append(PathCondition.Any(here.ToArray())).ToArray());
    }

    /// <summary>Whether a switch has a section for every other value.</summary>
    public static bool HasDefault(ISwitchOperation choice) => choice.Cases.Any(section => section.Clauses.Any(clause => clause is IDefaultCaseClauseOperation));

    private static PathCondition OfClause(ISwitchOperation choice, ICaseClauseOperation clause) => clause switch
    {
        ISingleValueCaseClauseOperation { Value: { } constant } => new PathCondition.Equality(choice.Value, constant),
        IPatternCaseClauseOperation pattern => PathCondition.All(
            new PathCondition.Match(choice.Value, pattern.Pattern),
            pattern.Guard is { } guard ? new PathCondition.Expression(guard) : PathCondition.Always),
        _ => PathCondition.NotUnderstood,
    };
}
