using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <summary>Calls after which a condition holds, because they throw otherwise: throw helpers, assertions, functions that check.</summary>
internal static class ThrowHelpers
{
    /// <summary>Longer functions do more than check.</summary>
    private const int MaxLength = 2_000;

    private const string DoesNotReturnIf = "DoesNotReturnIfAttribute";

    private static readonly Dictionary<string, Relation?> s_comparisons = new(StringComparer.Ordinal)
    {
        ["ThrowIfEqual"] = null,
        ["ThrowIfLessThan"] = Relation.Less,
        ["ThrowIfLessThanOrEqual"] = Relation.LessOrEqual,
        ["ThrowIfGreaterThan"] = Relation.Greater,
        ["ThrowIfGreaterThanOrEqual"] = Relation.GreaterOrEqual,
    };

    /// <summary>Whether a call returns only under a condition.</summary>
    public static bool IsConditional(IInvocationOperation call) => ConditionOf(call) is not null || Throws(call.TargetMethod);

    /// <summary>The condition under which a known helper returns; null for any other call.</summary>
    public static PathCondition? ConditionOf(IInvocationOperation call)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            AttributeData? attribute = argument.Parameter?.GetAttributes().FirstOrDefault(one => one.AttributeClass?.Name == DoesNotReturnIf);
            if (attribute is { ConstructorArguments: { Length: 1 } values } && values[0].Value is bool leaves)
            {
                PathCondition condition = new PathCondition.Expression(argument.Value);
                return leaves ? PathCondition.Not(condition) : condition;
            }
        }

        if (!call.TargetMethod.IsStatic || call.Arguments.Length == 0)
        {
            return null;
        }

        IOperation first = call.Arguments[0].Value;
        string name = call.TargetMethod.Name;
        switch (call.TargetMethod.ContainingType?.Name)
        {
            case "ArgumentOutOfRangeException" when call.Arguments.Length > 1 && s_comparisons.TryGetValue(name, out Relation? relation):
                return PathCondition.Not(new PathCondition.Comparison(first, call.Arguments[1].Value, relation));
            case "ArgumentOutOfRangeException" when name == "ThrowIfNotEqual" && call.Arguments.Length > 1:
                return new PathCondition.Comparison(first, call.Arguments[1].Value, Relation: null);
            case "ObjectDisposedException" when name == "ThrowIf":
            case "Skip" when name == "If":
            case "Assert" when name is "False" or "IsFalse":
                return PathCondition.Not(new PathCondition.Expression(first));
            case "Debug" or "Trace" or "Contract" when name is "Assert" or "Assume" or "Requires":
            case "Skip" when name is "IfNot" or "Unless":
            case "Assert" when name is "True" or "IsTrue" or "That" && first.Unwrapped().Type?.SpecialType == SpecialType.System_Boolean:
                return new PathCondition.Expression(first);
            case "ArgumentNullException" when name == "ThrowIfNull":
                return PathCondition.Not(new PathCondition.Null(first));
            case "Assert" when name is "Equal" or "AreEqual" && call.Arguments.Length > 1 && IsChoice(first):
                return new PathCondition.Comparison(first, call.Arguments[1].Value, Relation: null);
            case "Assert" when name is "NotEqual" or "AreNotEqual" && call.Arguments.Length > 1 && IsChoice(first):
                return PathCondition.Not(new PathCondition.Comparison(first, call.Arguments[1].Value, Relation: null));
            default:
                return null;
        }
    }

    /// <summary>The throw operations of a function, except for rethrows.</summary>
    public static IEnumerable<IOperation> ThrowsIn(IOperation body)
        => body.DescendantsAndSelf().Where(operation => operation is IThrowOperation { Exception: not null } && IsOf(operation, body));

    /// <summary>The expression that a lambda consists of; null if its body is not a single expression.</summary>
    public static IOperation? ValueOf(IAnonymousFunctionOperation lambda)
        => lambda.Body.Operations.Length > 0 && lambda.Body.Operations[0] is IReturnOperation { ReturnedValue: { } value } ? value : null;

    /// <summary>Whether a function only checks, so that the condition it checks is one that its callers intend.</summary>
    public static bool IsChecker(IOperation body)
        => body is IBlockOperation { Operations: var statements } && statements.All(statement => statement is IVariableDeclarationGroupOperation
            or IConditionalOperation { WhenFalse: null, WhenTrue: IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation } or IBlockOperation { Operations: { Length: 1 } } });

    /// <summary>Whether a value is a choice among a few, such as a role. Other assertions in tests are about results.</summary>
    private static bool IsChoice(IOperation value) => value.Unwrapped().Type is { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Boolean };

    private static bool Throws(IMethodSymbol method)
    {
        if (method.IsVirtual || method.IsAbstract || method.IsOverride || method.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference
            || reference.Span.Length > MaxLength)
        {
            return false;
        }

        SyntaxNode declaration = reference.GetSyntax();
        return !IsUnimplemented(declaration, method)
            && declaration.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or CatchClauseSyntax))
                .Any(node => node is ThrowStatementSyntax or ThrowExpressionSyntax);
    }

    /// <summary>
    /// Whether a function only throws and is not a throw helper: its author has left the body out, or it is a stub of a library.
    /// The code after a call to it counts as reachable.
    /// </summary>
    private static bool IsUnimplemented(SyntaxNode declaration, IMethodSymbol method)
    {
        SyntaxNode? body = declaration.ChildNodes().FirstOrDefault(node => node is ArrowExpressionClauseSyntax or BlockSyntax);
        ExpressionSyntax? exception = body switch
        {
            ArrowExpressionClauseSyntax { Expression: ThrowExpressionSyntax thrown } => thrown.Expression,
            BlockSyntax { Statements: { Count: 1 } statements } => (statements[0] as ThrowStatementSyntax)?.Expression,
            _ => null,
        };

        // A throw helper returns nothing, and creates a meaningful exception.
        return exception is not null
            && (!method.ReturnsVoid || exception is not ObjectCreationExpressionSyntax creation || IsOfUnfinishedCode(creation.Type.ToString()));
    }

    private static bool IsOfUnfinishedCode(string exception)
        => exception.EndsWith("NotImplementedException", StringComparison.Ordinal) || exception.EndsWith("NotSupportedException", StringComparison.Ordinal);

    private static bool IsOf(IOperation operation, IOperation body)
    {
        for (IOperation? ancestor = operation.Parent; ancestor is not null && ancestor != body; ancestor = ancestor.Parent)
        {
            if (ancestor is IAnonymousFunctionOperation or ILocalFunctionOperation or ICatchClauseOperation)
            {
                return false;
            }
        }

        return true;
    }
}
