using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>
/// The property writes of one object that code fills property by property, in the initializer and later, and whether other code
/// can write more of them.
/// </summary>
internal sealed partial class ObjectPropertySet
{
    private readonly List<PropertyWrite> _writes = new();
    private readonly List<PropertyWrite> _deferred = new();
    private readonly List<IOperation> _consumers = new();

    private readonly HashSet<ISymbol> _names = new(SymbolEqualityComparer.Default);
    private readonly int _depth;

    private ObjectPropertySet(int depth) => _depth = depth;

    /// <summary>Every property that is set, in source order; writes of nested functions come last.</summary>
    public IEnumerable<PropertyWrite> Writes => _writes.Concat(_deferred);

    /// <summary>The arguments and assignments that pass the object to a known consumer.</summary>
    public IReadOnlyList<IOperation> Consumers => _consumers;

    /// <summary>Whether code that is not analyzed receives the object and might set more of its properties.</summary>
    public bool Escapes { get; private set; }

    /// <summary>Whether the function returns the object, or stores it in a location that code of this compilation reads.</summary>
    public bool IsReturned { get; private set; }

    /// <summary>Whether code of this compilation that is not analyzed receives the object, so that it can also replace what is set here.</summary>
    public bool MayBeReplaced { get; private set; }

    /// <summary>Analyzes the writes to an object.</summary>
    /// <param name="origin">
    /// The creation of the object, the call of a helper that creates it, or a lambda that receives it as its only parameter.
    /// </param>
    /// <param name="isConsumer">Whether an argument, or an assignment to a member, passes the object to code that takes it unchanged.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static ObjectPropertySet? TryAnalyze(IOperation origin, Func<IOperation, bool> isConsumer, CancellationToken cancellationToken)
        => TryAnalyze(origin, consumer => isConsumer(consumer) ? ConsumerKind.Final : ConsumerKind.Unknown, cancellationToken);

    /// <inheritdoc cref="TryAnalyze(IOperation, Func{IOperation, bool}, CancellationToken)"/>
    public static ObjectPropertySet? TryAnalyze(IOperation origin, Func<IOperation, ConsumerKind> kindOf, CancellationToken cancellationToken)
    {
        ObjectPropertySet written = new(MaxDepth);
        switch (origin)
        {
            case IObjectCreationOperation or IInvocationOperation:
                if (origin is IObjectCreationOperation creation)
                {
                    written.Escapes = creation.Arguments.Length > 0;
                    written.ReadInitializer(creation.Initializer);
                }

                written.AnalyzeFlow(origin, isStraight: true, kindOf, cancellationToken);
                return written;
            case IAnonymousFunctionOperation { Symbol.Parameters.Length: 1, Body: { } body } lambda:
                written.AnalyzeReferences(new AllocationFlow(lambda.Symbol.Parameters[0], body), kindOf, cancellationToken);
                return written;
            default:
                return null;
        }
    }

    private void ReadInitializer(IObjectOrCollectionInitializerOperation? initializer)
    {
        foreach (IOperation member in initializer?.Initializers ?? Enumerable.Empty<IOperation>())
        {
            switch (member)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment:
                    _writes.Add(new PropertyWrite(target.Property.Name, PropertyWriteKind.Assign, assignment.Value, IsUnconditional: true, member.Syntax));
                    break;
                case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation target } nested:
                    foreach (IOperation added in nested.Initializer?.Initializers ?? Enumerable.Empty<IOperation>())
                    {
                        _writes.Add(GetAddition(target.Property.Name, added, isSure: true));
                    }

                    break;
                default:
                    // Incomplete code: the properties that it will set are not known yet.
                    Escapes = true;
                    break;
            }
        }
    }

    private void AnalyzeReferences(AllocationFlow holder, Func<IOperation, ConsumerKind> kindOf, CancellationToken cancellationToken)
    {
        if (holder.Symbol is null)
        {
            return;
        }

        List<IOperation> references = holder.References(cancellationToken).ToList();
        bool isShared = holder.IsReassigned(cancellationToken)
            || references.Any(reference => reference.Parent is ISimpleAssignmentOperation { Target: { } target } assignment
            && target == reference && assignment != holder.Assignment && !assignment.Value.IsNullLiteral());

        bool isAlias = _isNamed;
        _isNamed = true;
        foreach (IOperation reference in references)
        {
            AnalyzeReference(reference, holder, isShared, isAlias, kindOf, cancellationToken);
        }
    }

    /// <summary>Analyzes one reference to the object.</summary>
    private void AnalyzeReference(IOperation reference, AllocationFlow holder, bool isShared, bool isAlias, Func<IOperation, ConsumerKind> kindOf,
        CancellationToken cancellationToken)
    {
        IOperation value = reference.Wrapped();

        // The order of writes under two names is not known.
        bool isDeferred = isAlias || holder.IsInNestedFunction(value);
        switch (value.Parent)
        {
            case IPropertyReferenceOperation property when property.Instance == value:
                bool runsStraight = !isShared && !isDeferred && !IsReturned && holder.RunsUnconditionally(property);
                if (GetWrite(property, runsStraight && _consumers.Count == 0) is { } set)
                {
                    (isDeferred ? _deferred : _writes).Add(set with { RunsUnconditionally = runsStraight });
                }

                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var other } declarator } when _names.Add(other):
                AnalyzeReferences(AllocationFlow.OfVariable(declarator), kindOf, cancellationToken);
                break;
            case IArgumentOperation argument:
                AddConsumer(argument, !isShared && !isDeferred && argument.Parent is { } call && holder.RunsUnconditionally(call), isDeferred, kindOf,
                    cancellationToken);
                break;
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } when target != value:
                AddConsumer(value.Parent, isStraight: false, isDeferred, kindOf, cancellationToken);
                break;
            case IReturnOperation:
                IsReturned = true;
                IsResult = true;
                break;
            case IBinaryOperation or IIsPatternOperation or IIsTypeOperation or INameOfOperation or IExpressionStatementOperation:
                break;
            case ISimpleAssignmentOperation assignment when assignment.Target == value:
                // An assignment to a parameter does not change the caller's object.
                Escapes |= holder.Symbol is IParameterSymbol;
                break;
            default:
                Escapes = true;
                break;
        }
    }

    /// <summary>The value that is written to a property; null where it is only read.</summary>
    private static PropertyWrite? GetWrite(IPropertyReferenceOperation property, bool isSure)
    {
        string name = property.Property.Name;
        switch (property.Parent)
        {
            case ISimpleAssignmentOperation assignment when assignment.Target == property:
                return new PropertyWrite(name, PropertyWriteKind.Assign, assignment.Value, isSure, assignment.Syntax);
            case IAssignmentOperation assignment when assignment.Target == property:
            case IIncrementOrDecrementOperation or ITupleOperation:
                return new PropertyWrite(name, PropertyWriteKind.Unknown, null, isSure, property.Syntax);
            case IInvocationOperation call when call.Instance == property:
                return call.TargetMethod.Name switch
                {
                    "Add" when call.Arguments.Length == 1 => GetAddition(name, call, isSure),
                    "Contains" or "IndexOf" or "ToArray" or "ToString" => null,
                    _ => new PropertyWrite(name, PropertyWriteKind.Unknown, null, isSure, call.Syntax),
                };
            default:
                // A list that is passed can be changed by its receiver; a flag or a name cannot.
                return property.Type is { IsValueType: false, SpecialType: not SpecialType.System_String }
                    && property.Parent is not (IPropertyReferenceOperation or IBinaryOperation or IIsPatternOperation)
                    ? new PropertyWrite(name, PropertyWriteKind.Unknown, null, isSure, property.Syntax)
                    : null;
        }
    }

    private static PropertyWrite GetAddition(string property, IOperation added, bool isSure)
        => added is IInvocationOperation { TargetMethod.Name: "Add", Arguments: { Length: 1 } arguments }
            ? new PropertyWrite(property, PropertyWriteKind.Add, arguments[0].Value, isSure, added.Syntax)
            : new PropertyWrite(property, PropertyWriteKind.Unknown, null, isSure, added.Syntax);
}
