using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens.Jwt;

/// <summary>
/// Reads the JSON that expressions build: dictionaries, anonymous objects, objects of records and classes,
/// JSON strings, the payloads and claims of the JWT libraries. It follows values backward through locals,
/// members and helpers, and objects forward through the later writes of the same function.
/// </summary>
internal sealed partial class JsonReader
{
    /// <summary>The maximum nesting depth of expressions. Deeper ones are unknown.</summary>
    private const int MaxDepth = 12;

    /// <summary>The maximum number of expressions in total. Values that refer to the same values repeatedly are unknown beyond it.</summary>
    private const int MaxReads = 2000;

    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<IParameterSymbol, IOperation> _arguments = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _open = new(SymbolEqualityComparer.Default);
    private JsonNaming _naming = JsonNaming.Declared;
    private int _depth;
    private int _reads;

    private JsonReader(CancellationToken cancellationToken) => _cancellationToken = cancellationToken;

    /// <summary>Reads a value.</summary>
    /// <param name="value">The expression.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static JsonShape Read(IOperation value, CancellationToken cancellationToken) => new JsonReader(cancellationToken).Read(value);

    /// <summary>Whether a value is a string on the wire, even if it contains JSON.</summary>
    public static bool IsText(IOperation value) => value.Unboxed().Type?.SpecialType == SpecialType.System_String;

    /// <summary>Reads an object from its creation, with the later writes of the same function.</summary>
    /// <param name="creation">The creation, or the call of a helper that creates the object.</param>
    /// <param name="naming">The naming of the serializer that writes the object.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static JsonShape ReadCreated(IOperation creation, JsonNaming naming, CancellationToken cancellationToken)
    {
        JsonReader reader = new(cancellationToken) { _naming = naming };
        JsonShape shape = reader.Read(creation);
        if (shape.Kind != JsonKind.Object || !(creation is IObjectCreationOperation || HelperAllocations.IsCompletedByCaller(creation, cancellationToken)))
        {
            return shape;
        }

        AllocationFlow flow = AllocationFlow.Analyze(creation);
        shape = shape with { Operation = creation, IsShared = flow.IsReturned || flow.Escapes };
        return flow.Symbol is null ? shape : reader.WithLaterWrites(shape, flow, creation);
    }

    private JsonShape Read(IOperation value)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        value = value.Unboxed();
        if (_depth >= MaxDepth || ++_reads > MaxReads)
        {
            return JsonShape.Unknown(value);
        }

        _depth++;
        try
        {
            return value.ConstantValue is { HasValue: true, Value: var constant } ? OfConstant(GetWrittenText(value), constant) : ReadExpression(value);
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>The string of a named constant, if the same file contains it: reports on parts of it are there.</summary>
    private IOperation GetWrittenText(IOperation value)
    {
        ISymbol? named = value switch
        {
            IFieldReferenceOperation { Type.SpecialType: SpecialType.System_String } field => field.Field,
            ILocalReferenceOperation { Type.SpecialType: SpecialType.System_String } local => local.Local,
            _ => null,
        };
        return named?.DeclaringSyntaxReferences.FirstOrDefault() is { } reference
            && reference.SyntaxTree == value.Syntax.SyntaxTree
            && reference.GetSyntax(_cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } initializer }
            && value.SemanticModel?.GetOperation(initializer, _cancellationToken) is { ConstantValue.HasValue: true } written
                ? written.Unboxed()
                : value;
    }

    private JsonShape ReadExpression(IOperation value)
    {
        switch (value)
        {
            case ILocalReferenceOperation local:
                return ReadLocal(local);
            case IParameterReferenceOperation parameter when _arguments.TryGetValue(parameter.Parameter.OriginalDefinition, out IOperation? argument) && argument != value:
                return Read(argument);
            case IPropertyReferenceOperation { Property.Name: "RootElement" or "Payload" or "Value", Instance: { } instance } property when property.Property.DeclaringSyntaxReferences.IsEmpty && Read(instance) is { Kind: JsonKind.Object } content:
                return content;
            case IMemberReferenceOperation { Member.DeclaringSyntaxReferences.IsEmpty: false } member:
                return ReadMember(member);
            case IAnonymousObjectCreationOperation anonymous:
                return ReadAnonymous(anonymous);
            case IObjectCreationOperation creation:
                return ReadCreation(creation);
            case IArrayCreationOperation or { Syntax: CollectionExpressionSyntax }:
                return ReadCollection(value);
            case IInterpolatedStringOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String }:
                return new JsonShape(JsonKind.String, value.Syntax.GetLocation()) { Operation = value, Content = JsonTextSource.FromOperation(value).Parse(ReadHole) };
            case IInvocationOperation call:
                return ReadCall(call);
            case IConditionalAccessOperation access:
                return OfType(access);
            default:
                return OfType(value);
        }
    }

    /// <summary>A part of a JSON string that is known only at run time. A string value without quotes is the JSON that it contains.</summary>
    private JsonShape ReadHole(IOperation hole)
    {
        JsonShape shape = Read(hole);
        return shape.Kind == JsonKind.String ? shape.Content ?? JsonShape.Unknown(hole) : shape;
    }

    private JsonShape ReadLocal(ILocalReferenceOperation local)
    {
        if (LocalValues.FindOnlyValue(local, _cancellationToken) is not { } value || !_open.Add(local.Local))
        {
            return OfType(local);
        }

        JsonShape shape = Read(value);
        _open.Remove(local.Local);
        return shape.Kind == JsonKind.Object && value.Unboxed() is not IAnonymousObjectCreationOperation
            ? WithLaterWrites(shape, AllocationFlow.OfLocal(local), value)
            : shape;
    }

    private JsonShape ReadMember(IMemberReferenceOperation reference)
    {
        ISymbol member = reference.Member.OriginalDefinition;
        bool isFinal = member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null, Parameters.Length: 0, IsVirtual: false, IsAbstract: false, IsOverride: false };
        if (!isFinal || reference.SemanticModel is not { } model || !_open.Add(member))
        {
            return OfType(reference);
        }

        List<IOperation> values = MemberValues.Find(member, model.Compilation, _cancellationToken).ToList();
        JsonShape shape = values.Count == 1 ? Read(values[0]) : OfType(reference);
        _open.Remove(member);

        // Other code can add to an object that several functions share.
        return shape.Kind == JsonKind.Object && values[0].Unboxed() is IObjectCreationOperation { Type: var type } && type.IsJsonDictionary() ? shape with { IsComplete = false } : shape;
    }

    private JsonShape OfConstant(IOperation value, object? constant) => constant switch
    {
        null => new JsonShape(JsonKind.Null, value.Syntax.GetLocation()) { Operation = value },
        bool flag => new JsonShape(JsonKind.Boolean, value.Syntax.GetLocation()) { Operation = value, Constant = flag },
        string text => new JsonShape(JsonKind.String, value.Syntax.GetLocation()) { Operation = value, Constant = text, Content = JsonTextSource.FromOperation(value).Parse(ReadHole) },
        double or float or decimal => new JsonShape(IsWhole(constant) ? JsonKind.Number : JsonKind.Fraction, value.Syntax.GetLocation()) { Operation = value, Constant = constant },
        char => new JsonShape(JsonKind.String, value.Syntax.GetLocation()) { Operation = value },
        _ => new JsonShape(JsonKind.Number, value.Syntax.GetLocation()) { Operation = value, Constant = constant },
    };

    /// <summary>A value that is unknown except for its type.</summary>
    private static JsonShape OfType(IOperation value)
    {
        ITypeSymbol? type = value.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : value.Type;
        JsonKind kind = type switch
        {
            { SpecialType: SpecialType.System_Boolean } => JsonKind.Boolean,
            { SpecialType: SpecialType.System_String or SpecialType.System_Char or SpecialType.System_DateTime } or { Name: "DateTimeOffset" or "Guid" or "TimeSpan", ContainingNamespace.Name: "System" } => JsonKind.String,
            { SpecialType: SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal } => value is IInvocationOperation { TargetMethod: { ContainingType.Name: "Math" or "MathF", Name: "Floor" or "Round" or "Ceiling" or "Truncate" } } ? JsonKind.Number : JsonKind.Fraction,
            { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 } or { TypeKind: TypeKind.Enum } => JsonKind.Number,
            _ => JsonKind.Unknown,
        };
        return new JsonShape(kind, value.Syntax.GetLocation()) { Operation = value };
    }

    private static bool IsWhole(object constant) => constant switch
    {
        double number => number == Math.Floor(number),
        float number => number == Math.Floor(number),
        decimal number => number == decimal.Floor(number),
        _ => true,
    };
}
