using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Written;

/// <summary>How a property is written.</summary>
internal enum WrittenSetKind
{
    /// <summary>It is given a value.</summary>
    Assign,

    /// <summary>Something is added to the list that it holds.</summary>
    Add,

    /// <summary>It, or the list that it holds, is changed in a way that is not followed.</summary>
    Change,
}

/// <summary>A property of an object is written.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="Kind">How it is written.</param>
/// <param name="Value">The value, or what is added; null where that is not followed.</param>
/// <param name="IsSure">Whether it runs whenever the object is made, and before anything takes the object.</param>
/// <param name="Syntax">Where it is written.</param>
internal sealed record WrittenSet(string Property, WrittenSetKind Kind, IOperation? Value, bool IsSure, SyntaxNode Syntax)
{
    /// <summary>Whether it runs whenever the object is made, even if something took the object before.</summary>
    public bool RunsStraight { get; init; } = IsSure;
}

/// <summary>
/// An object that code fills property by property: what it sets, in the initializer and later, and whether other code may set
/// more of it.
/// </summary>
internal sealed class WrittenObject
{
    private readonly List<WrittenSet> _sets = new();
    private readonly List<WrittenSet> _deferred = new();
    private readonly List<IOperation> _takers = new();

    private WrittenObject()
    {
    }

    /// <summary>Every property that is set, in the order of the source; what nested functions set comes last.</summary>
    public IEnumerable<WrittenSet> Sets => _sets.Concat(_deferred);

    /// <summary>The arguments and assignments that hand the object to one of the known takers.</summary>
    public IReadOnlyList<IOperation> Takers => _takers;

    /// <summary>Whether code that is not looked at gets hold of the object and may set more of it.</summary>
    public bool Escapes { get; private set; }

    /// <summary>Whether the function returns the object, or stores it where code of this compilation finds it.</summary>
    public bool IsReturned { get; private set; }

    /// <summary>Reads what is made of an object.</summary>
    /// <param name="origin">The creation of the object, or a lambda that is handed it as its only parameter.</param>
    /// <param name="isTaken">Whether an argument, or an assignment to a member, passes the object to code that takes it unchanged.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static WrittenObject? Of(IOperation origin, Func<IOperation, bool> isTaken, CancellationToken cancellation)
        => Of(origin, taker => isTaken(taker) ? ConsumerKind.Final : ConsumerKind.Unknown, cancellation);

    /// <inheritdoc cref="Of(IOperation, Func{IOperation, bool}, CancellationToken)"/>
    public static WrittenObject? Of(IOperation origin, Func<IOperation, ConsumerKind> kindOf, CancellationToken cancellation)
    {
        WrittenObject written = new();
        switch (origin)
        {
            case IObjectCreationOperation creation:
                written.Escapes = creation.Arguments.Length > 0;
                written.ReadInitializer(creation.Initializer);
                WrittenHolder holder = WrittenHolder.Of(creation);
                written.Escapes |= holder.Escapes;
                written.IsReturned = holder.IsReturned;
                if (holder.Taker is { } taker)
                {
                    written.Take(taker, kindOf);
                }

                written.Follow(holder, kindOf, cancellation);
                return written;
            case IAnonymousFunctionOperation { Symbol.Parameters.Length: 1, Body: { } body } lambda:
                written.Follow(new WrittenHolder(lambda.Symbol.Parameters[0], body), kindOf, cancellation);
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
                    _sets.Add(new WrittenSet(target.Property.Name, WrittenSetKind.Assign, assignment.Value, IsSure: true, member.Syntax));
                    break;
                case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation target } nested:
                    foreach (IOperation added in nested.Initializer?.Initializers ?? Enumerable.Empty<IOperation>())
                    {
                        _sets.Add(AddOf(target.Property.Name, added, isSure: true));
                    }

                    break;
                default:
                    // Half typed: what it will set is not known yet.
                    Escapes = true;
                    break;
            }
        }
    }

    private void Follow(WrittenHolder holder, Func<IOperation, ConsumerKind> kindOf, CancellationToken cancellation)
    {
        if (holder.Symbol is null)
        {
            return;
        }

        List<IOperation> references = holder.References(cancellation).ToList();
        bool isShared = holder.HadObjectBefore(cancellation) || references.Any(reference => reference.Parent is ISimpleAssignmentOperation { Target: { } target } assignment
            && target == reference && assignment != holder.Assignment && !assignment.Value.IsNull());

        foreach (IOperation reference in references)
        {
            Read(reference, holder, isShared, kindOf);
        }
    }

    /// <summary>What one mention of the object's name does to it.</summary>
    private void Read(IOperation reference, WrittenHolder holder, bool isShared, Func<IOperation, ConsumerKind> kindOf)
    {
        IOperation value = reference;
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
        {
            value = value.Parent;
        }

        switch (value.Parent)
        {
            case IPropertyReferenceOperation property when property.Instance == value:
                bool isDeferred = holder.IsDeferred(property);
                bool runsStraight = !isShared && !isDeferred && !IsReturned && holder.RunsStraight(property);
                if (SetOf(property, runsStraight && _takers.Count == 0) is { } set)
                {
                    (isDeferred ? _deferred : _sets).Add(set with { RunsStraight = runsStraight });
                }

                break;
            case IArgumentOperation:
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } when target != value:
                Take(value.Parent, kindOf);
                break;
            case IReturnOperation:
                IsReturned = true;
                break;
            case IBinaryOperation or IIsPatternOperation or IIsTypeOperation or INameOfOperation or IExpressionStatementOperation:
                break;
            case ISimpleAssignmentOperation assignment when assignment.Target == value:
                // A parameter that is given another object leaves the caller's as it is.
                Escapes |= holder.Symbol is IParameterSymbol;
                break;
            default:
                Escapes = true;
                break;
        }
    }

    private void Take(IOperation taker, Func<IOperation, ConsumerKind> kindOf)
    {
        switch (kindOf(taker))
        {
            case ConsumerKind.Final:
                _takers.Add(taker);
                break;
            case ConsumerKind.Shared:
                IsReturned = true;
                break;
            case ConsumerKind.Unknown:
                Escapes = true;
                break;
        }
    }

    /// <summary>What is written where a property is named; null where it is only read.</summary>
    private static WrittenSet? SetOf(IPropertyReferenceOperation property, bool isSure)
    {
        string name = property.Property.Name;
        switch (property.Parent)
        {
            case ISimpleAssignmentOperation assignment when assignment.Target == property:
                return new WrittenSet(name, WrittenSetKind.Assign, assignment.Value, isSure, assignment.Syntax);
            case IAssignmentOperation assignment when assignment.Target == property:
            case IIncrementOrDecrementOperation or ITupleOperation:
                return new WrittenSet(name, WrittenSetKind.Change, null, isSure, property.Syntax);
            case IInvocationOperation call when call.Instance == property:
                return call.TargetMethod.Name switch
                {
                    "Add" when call.Arguments.Length == 1 => AddOf(name, call, isSure),
                    "Contains" or "IndexOf" or "ToArray" or "ToString" => null,
                    _ => new WrittenSet(name, WrittenSetKind.Change, null, isSure, call.Syntax),
                };
            default:
                // A list that is handed on may be changed by whoever gets it; a flag or a name may not.
                return property.Type is { IsValueType: false, SpecialType: not SpecialType.System_String } && property.Parent is not (IPropertyReferenceOperation or IBinaryOperation or IIsPatternOperation)
                    ? new WrittenSet(name, WrittenSetKind.Change, null, isSure, property.Syntax)
                    : null;
        }
    }

    private static WrittenSet AddOf(string property, IOperation added, bool isSure)
        => added is IInvocationOperation { TargetMethod.Name: "Add", Arguments: { Length: 1 } arguments }
            ? new WrittenSet(property, WrittenSetKind.Add, arguments[0].Value, isSure, added.Syntax)
            : new WrittenSet(property, WrittenSetKind.Change, null, isSure, added.Syntax);
}
