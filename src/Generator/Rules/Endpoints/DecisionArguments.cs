using System.Globalization;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.Rules.Endpoints;

/// <summary>The arguments of <c>TokenDecision.Allow</c>, as far as the source shows them. A value that it does not show counts as valid.</summary>
internal sealed class DecisionArguments(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
{
    private static readonly string[] s_parameters = { "room", "identity", "options", "holes", "allowAgents" };

    /// <summary>The first argument that does not fit, and the policy's requirement; null if all of them fit.</summary>
    public (Location Location, string DisplayText)? FindMismatch(PolicyModel policy)
        => FindRoomMismatch(policy) ?? FindHoleMismatch(policy) ?? FindTtlMismatch(policy);

    private (Location Location, string DisplayText)? FindRoomMismatch(PolicyModel policy)
    {
        ExpressionSyntax? room = Argument("room");
        bool isNull = room is null || IsNull(room);
        if (policy.Room is null)
        {
            return policy.IsBoundToRoom && isNull ? ((room ?? (SyntaxNode)call).GetLocation(), "leaves the room to the decision") : null;
        }

        if (isNull || policy.Room.Fault is not null)
        {
            return null;
        }

        string? constant = model.GetConstantValue(room!, cancellationToken) is { HasValue: true, Value: string text } ? text : null;
        bool isMismatch = policy.Room.IsConstant
            ? constant is not null && constant != policy.Room.Literal
            : constant is not null || room is InterpolatedStringExpressionSyntax;
        return isMismatch
            ? (room!.GetLocation(), policy.Room.IsConstant ? $"names the room '{policy.Room.Literal}' itself" : $"makes the room of '{policy.Room.Text}'")
            : null;
    }

    private (Location Location, string DisplayText)? FindHoleMismatch(PolicyModel policy)
    {
        List<string> needed = new[] { policy.Room, policy.DestinationRoom }
            .SelectMany(template => template is { Fault: null } ? template.Holes : Array.Empty<string>())
            .Where(hole => hole != FactoryParameters.Identity)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        ExpressionSyntax? holes = Argument("holes");
        IReadOnlyCollection<string>? given = holes is null || IsNull(holes) ? Array.Empty<string>() : KeysOf(holes);
        return given is not null && needed.FirstOrDefault(hole => !given.Contains(hole, StringComparer.Ordinal)) is { } missing
            ? ((holes ?? (SyntaxNode)call).GetLocation(), $"has the hole '{{{missing}}}', for which there is no value")
            : null;
    }

    private (Location Location, string DisplayText)? FindTtlMismatch(PolicyModel policy)
    {
        ExpressionSyntax? ttl = Argument("options") is BaseObjectCreationExpressionSyntax { Initializer: { } initializer }
            ? initializer.Expressions.OfType<AssignmentExpressionSyntax>()
                .FirstOrDefault(assignment => assignment.Left is IdentifierNameSyntax { Identifier.ValueText: "Ttl" })?.Right
            : null;
        return policy.Ttl.Fault is null && ttl is not null && SecondsOf(ttl) is { } seconds && seconds > policy.Ttl.Seconds
            ? (ttl.GetLocation(), $"has a lifetime of {policy.Ttl.Seconds.ToString(CultureInfo.InvariantCulture)} seconds, which a token can only shorten")
            : null;
    }

    private ExpressionSyntax? Argument(string name)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        for (int index = 0; index < arguments.Count; index++)
        {
            if (arguments[index].NameColon is { } colon ? colon.Name.Identifier.ValueText == name : index < s_parameters.Length && s_parameters[index] == name)
            {
                return arguments[index].Expression;
            }
        }

        return null;
    }

    private static bool IsNull(ExpressionSyntax value) => value.IsKind(SyntaxKind.NullLiteralExpression) || value.IsKind(SyntaxKind.DefaultLiteralExpression);

    /// <summary>The keys of a dictionary that is created in place; null if they are not all constants.</summary>
    private List<string>? KeysOf(ExpressionSyntax value)
    {
        if (value is not BaseObjectCreationExpressionSyntax creation || creation.ArgumentList?.Arguments.Count > 0)
        {
            return null;
        }

        List<string> keys = new();
        foreach (ExpressionSyntax element in creation.Initializer?.Expressions ?? default)
        {
            ExpressionSyntax? key = element switch
            {
                AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } arguments } } => arguments[0].Expression,
                InitializerExpressionSyntax { Expressions: { Count: 2 } pair } => pair[0],
                _ => null,
            };
            if (key is null || model.GetConstantValue(key, cancellationToken) is not { HasValue: true, Value: string text })
            {
                return null;
            }

            keys.Add(text);
        }

        return keys;
    }

    /// <summary><c>TimeSpan.FromHours(2)</c> with a constant.</summary>
    private double? SecondsOf(ExpressionSyntax value)
    {
        if (value is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var unit }, ArgumentList.Arguments: { Count: 1 } arguments }
            || model.GetConstantValue(arguments[0].Expression, cancellationToken) is not { HasValue: true, Value: int or long or double } constant)
        {
            return null;
        }

        double number = Convert.ToDouble(constant.Value, CultureInfo.InvariantCulture);
        return unit switch
        {
            "FromSeconds" => number,
            "FromMinutes" => number * 60,
            "FromHours" => number * 3600,
            "FromDays" => number * 86400,
            _ => null,
        };
    }
}
