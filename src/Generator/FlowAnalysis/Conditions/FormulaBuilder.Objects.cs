using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <content>Tuples and new objects: a value beside the token, as in <c>(token, isHost)</c>, is the one with which the tuple was created.</content>
internal sealed partial class FormulaBuilder
{
    private readonly Dictionary<string, (IOperation Creation, CallContext Context)> _objects = new(StringComparer.Ordinal);

    private Term ObjectOf(IOperation creation, CallContext context)
    {
        string key = $"new {_keys.GetKey(creation)}@{ContextKey(context)}";
        _objects[key] = (creation, context);
        return new Term(key, creation.Type, TermKnowledge.Understood) { IsNonNull = true };
    }

    /// <summary>A value that a member keeps. A new object is created once, and not again for each read of the member.</summary>
    /// <param name="value">The value.</param>
    /// <param name="key">The key of the member of its object.</param>
    /// <param name="definition">The context in which the value was defined for one read.</param>
    private GuardedValue KeptBy(GuardedValue value, string key, CallContext definition)
    {
        if (value.Term is not { } term || !_objects.TryGetValue(term.Key, out (IOperation Creation, CallContext Context) made)
            || !made.Context.IsWithin(definition))
        {
            return value;
        }

        string kept = $"new {_keys.GetKey(made.Creation)} in {key}";
        if (!_objects.ContainsKey(kept))
        {
            _objects.Add(kept, made);
        }

        return value with { Term = new Term(kept, term.Type, term.Knowledge) { IsNonNull = true } };
    }

    /// <summary>The values that a new object has in a member; null if that member can be set later, or is not set here.</summary>
    private IReadOnlyList<GuardedValue>? MemberOfObject(IOperation creation, ISymbol member, CallContext context)
    {
        if (creation is ITupleOperation tuple)
        {
            return MemberKinds.PositionInTuple(member) is { } position && position < tuple.Elements.Length ? ValuesOf(tuple.Elements[position], context) : null;
        }

        if (creation is not IObjectCreationOperation { Constructor: { } constructor } made || !_members.IsStable(member))
        {
            return null;
        }

        IOperation? value = made.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(assignment => assignment.Target is IMemberReferenceOperation { Member: var target }
                && SymbolEqualityComparer.Default.Equals(target, member))?.Value;
        bool isKept = member is IParameterSymbol || (constructor.ContainingType.IsRecord && MemberKinds.IsPrimary(constructor));
        value ??= isKept ? made.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == member.Name)?.Value : null;
        return value is null ? null : ValuesOf(value, context);
    }

    /// <summary>The value that a variable gets when a tuple or a record is deconstructed; null if it is unknown.</summary>
    private IReadOnlyList<GuardedValue>? DeconstructedValue(ISymbol variable, IDeconstructionAssignmentOperation deconstruction, CallContext owner)
    {
        IOperation target = deconstruction.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : deconstruction.Target;
        if (target is not ITupleOperation { Elements: var targets })
        {
            return null;
        }

        int position = targets.Select(element => element is IDeclarationExpressionOperation inner ? inner.Expression : element)
            .TakeWhile(element => !SymbolEqualityComparer.Default.Equals((element as ILocalReferenceOperation)?.Local
                ?? (ISymbol?)(element as IParameterReferenceOperation)?.Parameter, variable)).Count();
        IOperation value = deconstruction.Value.Unwrapped();
        ISymbol? member = value.Type switch
        {
            INamedTypeSymbol { IsTupleType: true, TupleElements: var elements } => position < elements.Length ? elements[position] : null,
            INamedTypeSymbol { IsRecord: true } record => PositionalMember(record, position),
            _ => null,
        };
        return member is null || position >= targets.Length ? null : MembersOf(ValuesOf(value, owner), member, deconstruction, owner);
    }

    /// <summary>Whether an expression is known not to be null: a concatenated string, or a result whose type is not nullable.</summary>
    private static bool IsNeverNull(IOperation operation) => operation.Unwrapped() switch
    {
        IInterpolatedStringOperation or IBinaryOperation { Type.SpecialType: SpecialType.System_String } => true,
        IInvocationOperation { TargetMethod: { ReturnType.IsReferenceType: true, ReturnNullableAnnotation: NullableAnnotation.NotAnnotated } } => true,
        IAwaitOperation { Operation: var awaited } => awaited.Unwrapped() is IInvocationOperation { TargetMethod.ReturnType: INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task } && task.TypeArgumentNullableAnnotations[0] == NullableAnnotation.NotAnnotated,
        _ => false,
    };
}
