using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens.Jwt;

/// <content>Calls: of serializers and parsers, of LINQ, and of methods of the compilation.</content>
internal sealed partial class JsonReader
{
    private static readonly HashSet<string> s_serializers = new(StringComparer.Ordinal) { "JsonSerializer", "JsonConvert", "JsonExtensions" };

    private static readonly HashSet<string> s_parsers = new(StringComparer.Ordinal) { "Parse", "ParseValue", "Deserialize", "DeserializeObject" };

    private JsonShape ReadCall(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod.ReducedFrom ?? call.TargetMethod;
        if (!method.DeclaringSyntaxReferences.IsEmpty)
        {
            return ReadOwnCall(call, method);
        }

        string name = method.Name, type = method.ContainingType?.Name ?? "";
        IOperation? first = call.Arguments.FirstOrDefault()?.Value;
        switch (name)
        {
            case "Serialize" or "SerializeObject" or "SerializeToJson" or "SerializeToUtf8Bytes" when s_serializers.Contains(type) && first is not null:
                return new JsonShape(JsonKind.String, call.Syntax.GetLocation()) { Operation = call, Content = ReadSerialized(call, first) };
            case "SerializeToElement" or "SerializeToNode" or "SerializeToDocument" when s_serializers.Contains(type) && first is not null:
            case "FromObject" when type is "JObject" or "JToken" && first is not null:
                return ReadSerialized(call, first);
            case "SerializeToJson" or "ToJsonString" or "ToString" when call.Instance is { } instance && instance.Type.IsJsonDictionary():
                return new JsonShape(JsonKind.String, call.Syntax.GetLocation()) { Operation = call, Content = Read(instance) };
            case "Clone" or "DeepClone" or "ToList" or "ToArray" or "AsEnumerable" or "AsReadOnly" when (call.Instance ?? first) is { } same:
                return Read(same);
            case "Empty" when type is "Array" or "Enumerable" && call.Arguments.IsEmpty:
                return new JsonShape(JsonKind.Array, call.Syntax.GetLocation()) { Operation = call };
            case "GetBytes" or "GetString" when type == "Encoding" && call.Arguments.Length == 1 && first is not null:
                return Read(first);
            default:
                return s_parsers.Contains(name) && first is not null && type.StartsWith("J", StringComparison.Ordinal)
                    ? Read(first).Content ?? JsonShape.Unknown(call)
                    : OfType(call);
        }
    }

    private JsonShape ReadSerialized(IInvocationOperation call, IOperation value)
    {
        JsonNaming before = _naming;
        _naming = JsonNamingReader.Read(call, _cancellationToken);
        JsonShape shape = Read(value);
        _naming = before;
        return shape;
    }

    /// <summary>The only result of a method whose body is known.</summary>
    private JsonShape ReadOwnCall(IInvocationOperation call, IMethodSymbol method)
    {
        IMethodSymbol definition = method.OriginalDefinition;
        if (definition.IsAbstract || definition.IsVirtual || definition.IsOverride || call.SemanticModel is not { } model || !_open.Add(definition))
        {
            return OfType(call);
        }

        List<IOperation> results = MemberValues.ReturnedBy(definition, model.Compilation, _cancellationToken).ToList();
        JsonShape shape = OfType(call);
        if (results.Count == 1)
        {
            List<(IParameterSymbol Parameter, IOperation Argument)> bound = new();
            foreach (IArgumentOperation argument in call.Arguments)
            {
                // An argument that is itself a parameter of the caller has the caller's value.
                if (argument.Parameter is { } parameter)
                {
                    IOperation value = argument.Value.Unboxed();
                    bound.Add((parameter.OriginalDefinition,
                        value is IParameterReferenceOperation outer && _arguments.TryGetValue(outer.Parameter.OriginalDefinition, out IOperation? passed)
                            ? passed
                            : argument.Value));
                }
            }

            foreach ((IParameterSymbol parameter, IOperation argument) in bound)
            {
                _arguments[parameter] = argument;
            }

            shape = Read(results[0]);
            foreach ((IParameterSymbol parameter, _) in bound)
            {
                _arguments.Remove(parameter);
            }
        }

        _open.Remove(definition);
        return shape;
    }
}
