using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens.Jwt;

/// <content>The writes of a function to an object after its creation.</content>
internal sealed partial class JsonReader
{
    /// <summary>Members of dictionaries, lists, identities and payloads that do not change them.</summary>
    private static readonly HashSet<string> s_reads = new(StringComparer.Ordinal)
    {
        "ContainsKey", "TryGetValue", "TryGetPropertyValue", "GetValue", "ToArray", "ToList", "ToString", "ToJsonString", "SerializeToJson", "Base64UrlEncode", "Count", "Any", "First", "FirstOrDefault", "Single",
        "Where", "Select", "FindFirst", "Keys", "Values", "AsEnumerable", "DeepClone", "GetEnumerator", "Contains",
    };

    private JsonShape WithLaterWrites(JsonShape shape, AllocationFlow flow, IOperation creation)
    {
        List<JsonMember> members = new(shape.Members);
        bool isComplete = shape.IsComplete, isShared = shape.IsShared || flow.IsReturned;
        foreach (IOperation reference in flow.References(_cancellationToken))
        {
            IOperation value = reference;
            while (value.Parent is IConversionOperation or IParenthesizedOperation
                || (value.Parent is IPropertyReferenceOperation { Property.Name: "Payload" } payload && payload.Instance == value))
            {
                value = value.Parent;
            }

            switch (GetEffect(value, flow, creation, members))
            {
                case WriteEffect.Unknown:
                    isComplete = false;
                    break;
                case WriteEffect.Shared:
                    isShared = true;
                    break;
            }
        }

        return shape with { Members = members, IsComplete = isComplete, IsShared = isShared };
    }

    /// <summary>Analyzes one reference to an object, and adds its writes to the members.</summary>
    private WriteEffect GetEffect(IOperation value, AllocationFlow flow, IOperation creation, List<JsonMember> members)
    {
        switch (value.Parent)
        {
            case IPropertyReferenceOperation property when property.Instance == value:
                if (property.Parent is ISimpleAssignmentOperation assignment && assignment.Target == property)
                {
                    return AddAssignment(property, assignment, flow, members);
                }

                return property.Parent is IAssignmentOperation or IIncrementOrDecrementOperation || (!property.Property.IsIndexer && IsMutable(property.Type) && !s_reads.Contains(property.Property.Name)) ? WriteEffect.Unknown : WriteEffect.None;
            case IInvocationOperation call when call.Instance == value:
                return AddCall(call, flow, members);
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsExtensionMethod: true } extension } call } argument when call.Arguments.FirstOrDefault() == argument && extension.DeclaringSyntaxReferences.IsEmpty:
                return AddCall(call, flow, members);
            case IArgumentOperation { Parameter: { } parameter, Parameter.RefKind: RefKind.None } argument:
                return parameter.ContainingSymbol.DeclaringSyntaxReferences.IsEmpty || !MayChange(parameter, argument.SemanticModel, depth: 0)
                    ? WriteEffect.None
                    : WriteEffect.Unknown;
            case IReturnOperation:
                return WriteEffect.Shared;
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member.DeclaringSyntaxReferences.IsEmpty: false } target } stored when stored.Target != value && target.Instance is not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }:
                return WriteEffect.Shared;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation } named when named.Target != value:
            case IVariableInitializerOperation:
            case IArgumentOperation:
                return value == creation ? WriteEffect.None : WriteEffect.Unknown;
            default:
                return WriteEffect.None;
        }
    }

    private WriteEffect AddAssignment(IPropertyReferenceOperation property, ISimpleAssignmentOperation assignment, AllocationFlow flow,
        List<JsonMember> members)
    {
        JsonMember? written = GetWrite(assignment);
        if (written is null && !property.Property.IsIndexer)
        {
            if (JwtTypes.IsJwtType(property.Property.ContainingType))
            {
                return AddPart(property.Property.Name, assignment.Value, assignment.Syntax.GetLocation(), members) ? WriteEffect.None : WriteEffect.Unknown;
            }

            written = new JsonMember(OwnProperties.GetWireName(property.Property, _naming), Read(assignment.Value), assignment.Syntax.GetLocation());
        }

        if (written is null)
        {
            return WriteEffect.Unknown;
        }

        members.Add(written with { IsUnconditional = flow.RunsUnconditionally(assignment) });
        return WriteEffect.None;
    }

    private WriteEffect AddCall(IInvocationOperation call, AllocationFlow flow, List<JsonMember> members)
    {
        bool isUnconditional = flow.RunsUnconditionally(call);
        string name = call.TargetMethod.Name;
        if (GetWrite(call) is { } write)
        {
            members.Add(write with { IsUnconditional = isUnconditional });
            return WriteEffect.None;
        }

        if (name is "Add" or "AddClaim" or "AddClaims" or "AddRange" or "Append" && call.Arguments.Length > 0
            && JwtTypes.IsClaims(call.Arguments[call.Arguments.Length - 1].Value.Unboxed().Type))
        {
            JsonShape added = Read(call.Arguments[call.Arguments.Length - 1].Value);
            members.AddRange(added.Members.Select(member => member with { IsUnconditional = member.IsUnconditional && isUnconditional }));
            return added.IsComplete && added.Kind == JsonKind.Object ? WriteEffect.None : WriteEffect.Unknown;
        }

        return s_reads.Contains(name) ? WriteEffect.None : WriteEffect.Unknown;
    }

    /// <summary>Whether a method of the compilation can change an object that it receives.</summary>
    private bool MayChange(IParameterSymbol parameter, SemanticModel? model, int depth)
    {
        if (!IsMutable(parameter.Type))
        {
            return false;
        }

        if (depth > 2 || model is null || parameter.ContainingSymbol is not IMethodSymbol { IsVirtual: false, IsAbstract: false } method
            || method.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellationToken) is not { } declaration
            || Roslyn.CompilationExtensions.GetModel(model.Compilation, declaration.SyntaxTree).GetOperation(declaration, _cancellationToken) is not { } body)
        {
            return true;
        }

        return body.Descendants().Any(operation => operation is IParameterReferenceOperation reference
            && SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter.OriginalDefinition)
            && !IsRead(reference, depth));
    }

    private bool IsRead(IOperation reference, int depth)
    {
        IOperation value = reference.Wrapped();

        return value.Parent switch
        {
            IPropertyReferenceOperation property when property.Instance == value => property.Parent is not IAssignmentOperation and not IInvocationOperation,
            IInvocationOperation call when call.Instance == value => s_reads.Contains(call.TargetMethod.Name),
            IArgumentOperation { Parameter: { } parameter } argument => parameter.ContainingSymbol.DeclaringSyntaxReferences.IsEmpty
                || !MayChange(parameter.OriginalDefinition, argument.SemanticModel, depth + 1),
            ISimpleAssignmentOperation assignment => assignment.Value == value,
            IReturnOperation => false,
            _ => true,
        };
    }

    /// <summary>Whether an object of a type can be changed after its creation.</summary>
    private static bool IsMutable(ITypeSymbol? type)
        => type is { IsReferenceType: true, IsAnonymousType: false, SpecialType: not SpecialType.System_String };

    private enum WriteEffect
    {
        None,
        Shared,
        Unknown,
    }
}
