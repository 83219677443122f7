using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Construction;

/// <content>Strings around one token, such as <c>"Bearer " + token</c>, and strings that are cut out of them.</content>
internal sealed partial class ValueNodeBuilder
{
    /// <summary>The text of an expression: the token, if the other parts are constants.</summary>
    private FlowNode? ReadText(IOperation text)
    {
        List<IOperation> parts = new();
        Stack<IOperation> open = new();
        open.Push(text);
        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum:
                    open.Push(sum.LeftOperand);
                    open.Push(sum.RightOperand);
                    break;
                case IInterpolatedStringOperation interpolated:
                    parts.AddRange(interpolated.Parts.OfType<IInterpolationOperation>().Select(hole => hole.Expression)
                        .Where(hole => !hole.ConstantValue.HasValue));
                    break;
                case var part when !part.ConstantValue.HasValue:
                    parts.Add(part);
                    break;
            }
        }

        return parts.Count == 1 && parts[0] != text ? GetNode(parts[0]) : Unknown(text);
    }

    /// <summary>The result of a method of <c>string</c> that keeps a token which is in its receiver or arguments; null for any other method.</summary>
    private FlowNode? ReadTextCall(IInvocationOperation call)
    {
        switch (call)
        {
            case { Instance: { } whole, TargetMethod.Name: "Substring" or "Remove" or "Replace" or "TrimStart" or "TrimEnd" or "ToString" }:
                return GetNode(whole);
            case { Instance: { } whole, TargetMethod.Name: "Split" }:
                FlowNode parts = GetOrAddValueNode(call, out bool isNew);
                if (isNew && parts.CollectionElement() is { } part)
                {
                    GetNode(whole)?.AddEdge(part);
                }

                return parts;
            case { Instance: null, TargetMethod.Name: "Concat" or "Format" or "Join" }:
                List<IOperation> variable = call.Arguments.SelectMany(ValuesOf).Select(value => value.Unwrapped())
                    .Where(value => !value.ConstantValue.HasValue).ToList();
                return variable.Count == 1 && variable[0].Type?.SpecialType == SpecialType.System_String ? GetNode(variable[0]) : null;
            default:
                return null;
        }
    }

    /// <summary>The values of an argument: for a <c>params</c> array, its elements.</summary>
    private static IEnumerable<IOperation> ValuesOf(IArgumentOperation argument)
        => argument.Value is IArrayCreationOperation { Initializer.ElementValues: var values } ? values : new[] { argument.Value };

    /// <summary>Whether a constant has the form of a JWT. Any other is a placeholder, with which no room can be connected.</summary>
    private static bool MayBeToken(string constant) => constant.Count(character => character == '.') >= 2;

    /// <summary>Whether an index is a range, so that an access returns a part of the collection, or of the string, and not an element.</summary>
    private static bool IsRange(IOperation index) => index.Type is { Name: "Range", ContainingNamespace.Name: "System" };
}
