using GrantGen.Generator.Ties.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.Ties;

/// <summary>
/// Conditions that stand around a use and around the calls that make a token: where the one holds the other does not, the token
/// cannot reach the use. <c>isHost ? Host : Viewer</c> makes the token, <c>if (isHost)</c> guards the use.
/// </summary>
internal static class Guards
{
    /// <summary>Whether every token of a policy is made where the conditions of a use do not hold, in the same member.</summary>
    public static bool Exclude(Use use, TiedPolicy policy, IEnumerable<TypeFacts> read)
    {
        List<SyntaxNode> sites = policy.Type is null
            ? policy.Declaration is { } written ? new List<SyntaxNode> { written.GetSyntax() } : new List<SyntaxNode>()
            : read.SelectMany(facts => facts.Mints).Where(mint => mint.Token.Origins.Contains(policy)).Select(mint => mint.Syntax).ToList();
        if (FunctionAround(use.Syntax) is not { } function)
        {
            return false;
        }

        // What is made in other functions does not come to a variable of this one but by a call, and then this one makes none.
        if (IsLocal(use.Syntax, function))
        {
            sites.RemoveAll(site => FunctionAround(site) != function);
        }

        if (sites.Count == 0 || sites.Any(site => FunctionAround(site) != function))
        {
            return false;
        }

        List<Condition> around = ConditionsOf(use.Syntax);
        return sites.All(site => ConditionsOf(site).Any(made => around.Any(made.Contradicts)));
    }

    /// <summary>Whether the expression that is called starts from a variable that the function declares.</summary>
    private static bool IsLocal(SyntaxNode use, SyntaxNode function)
        => use.DescendantTokens().FirstOrDefault() is { RawKind: (int)SyntaxKind.IdentifierToken, ValueText: var name }
            && function.DescendantNodes().Any(node => node is VariableDeclaratorSyntax { Identifier.ValueText: var declared } && declared == name);

    private static SyntaxNode? FunctionAround(SyntaxNode node)
        => node.AncestorsAndSelf().FirstOrDefault(ancestor => ancestor is LocalFunctionStatementSyntax or CompilationUnitSyntax or (MemberDeclarationSyntax and not GlobalStatementSyntax));

    private static List<Condition> ConditionsOf(SyntaxNode node)
    {
        List<Condition> conditions = new();
        SyntaxNode? function = FunctionAround(node);
        for (SyntaxNode child = node; child != function && child.Parent is { } parent; child = parent)
        {
            switch (parent)
            {
                case IfStatementSyntax branch when child != branch.Condition:
                    Add(branch.Condition, child == branch.Statement, conditions);
                    break;
                case ConditionalExpressionSyntax choice when child != choice.Condition:
                    Add(choice.Condition, child == choice.WhenTrue, conditions);
                    break;
                case BinaryExpressionSyntax both when child == both.Right && both.RawKind is (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression:
                    Add(both.Left, both.IsKind(SyntaxKind.LogicalAndExpression), conditions);
                    break;
                case SwitchExpressionSyntax choice when child is SwitchExpressionArmSyntax arm:
                    AddArm(choice, arm, conditions);
                    break;
                case SwitchStatementSyntax choice when child is SwitchSectionSyntax section:
                    AddSection(choice, section, conditions);
                    break;
            }

            foreach (StatementSyntax before in StatementsOf(parent).TakeWhile(statement => statement != child && statement.Parent != child))
            {
                if (before is not IfStatementSyntax left)
                {
                    continue;
                }

                if (Leaves(left.Statement))
                {
                    Add(left.Condition, holds: false, conditions);
                }
                else if (left.Else is { Statement: var otherwise } && Leaves(otherwise))
                {
                    Add(left.Condition, holds: true, conditions);
                }
            }
        }

        return conditions;
    }

    private static IEnumerable<StatementSyntax> StatementsOf(SyntaxNode node) => node switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        CompilationUnitSyntax unit => unit.Members.OfType<GlobalStatementSyntax>().Select(global => global.Statement),
        _ => Enumerable.Empty<StatementSyntax>(),
    };

    private static bool Leaves(StatementSyntax statement) => statement switch
    {
        BlockSyntax { Statements: { Count: > 0 } statements } => Leaves(statements[statements.Count - 1]),
        ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax => true,
        YieldStatementSyntax => statement.IsKind(SyntaxKind.YieldBreakStatement),
        _ => false,
    };

    private static void AddArm(SwitchExpressionSyntax choice, SwitchExpressionArmSyntax arm, List<Condition> conditions)
    {
        AddPattern(choice.GoverningExpression, arm.Pattern, holds: true, conditions);
        foreach (SwitchExpressionArmSyntax before in choice.Arms.TakeWhile(other => other != arm).Where(other => other.WhenClause is null))
        {
            AddPattern(choice.GoverningExpression, before.Pattern, holds: false, conditions);
        }
    }

    private static void AddSection(SwitchStatementSyntax choice, SwitchSectionSyntax section, List<Condition> conditions)
    {
        if (section.Labels.Count == 1 && section.Labels[0] is CaseSwitchLabelSyntax only)
        {
            conditions.Add(Condition.Equal(choice.Expression, only.Value, holds: true));
        }

        foreach (CaseSwitchLabelSyntax other in section.Labels.OfType<DefaultSwitchLabelSyntax>().Take(1).SelectMany(_ => choice.Sections).Where(s => s != section).SelectMany(s => s.Labels).OfType<CaseSwitchLabelSyntax>())
        {
            conditions.Add(Condition.Equal(choice.Expression, other.Value, holds: false));
        }
    }

    private static void AddPattern(ExpressionSyntax value, PatternSyntax pattern, bool holds, List<Condition> conditions)
    {
        switch (pattern)
        {
            case ConstantPatternSyntax constant:
                conditions.Add(Condition.Equal(value, constant.Expression, holds));
                break;
            case UnaryPatternSyntax not:
                AddPattern(value, not.Pattern, !holds, conditions);
                break;
        }
    }

    private static void Add(ExpressionSyntax condition, bool holds, List<Condition> conditions)
    {
        switch (condition)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                Add(parenthesized.Expression, holds, conditions);
                break;
            case PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression):
                Add(not.Operand, !holds, conditions);
                break;
            case BinaryExpressionSyntax binary when binary.IsKind(holds ? SyntaxKind.LogicalAndExpression : SyntaxKind.LogicalOrExpression):
                Add(binary.Left, holds, conditions);
                Add(binary.Right, holds, conditions);
                break;
            case BinaryExpressionSyntax equal when equal.RawKind is (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression:
                conditions.Add(Condition.Equal(equal.Left, equal.Right, holds == equal.IsKind(SyntaxKind.EqualsExpression)));
                break;
            case IsPatternExpressionSyntax pattern:
                AddPattern(pattern.Expression, pattern.Pattern, holds, conditions);
                break;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax:
                conditions.Add(new Condition(condition.ToString(), null, holds));
                break;
        }
    }

    /// <summary>A condition, by its text.</summary>
    /// <param name="Text">The condition; of a comparison, what is compared.</param>
    /// <param name="Constant">What it is compared with; null where nothing is.</param>
    /// <param name="Holds">Whether it holds.</param>
    private sealed record Condition(string Text, string? Constant, bool Holds)
    {
        public static Condition Equal(ExpressionSyntax value, ExpressionSyntax constant, bool holds)
            => constant.RawKind switch
            {
                (int)SyntaxKind.TrueLiteralExpression => new Condition(value.ToString(), null, holds),
                (int)SyntaxKind.FalseLiteralExpression => new Condition(value.ToString(), null, !holds),
                _ => new Condition(value.ToString(), constant.ToString(), holds),
            };

        public bool Contradicts(Condition other)
            => Text == other.Text
                && (Constant == other.Constant ? Holds != other.Holds : Constant is not null && other.Constant is not null && Holds && other.Holds);
    }
}
