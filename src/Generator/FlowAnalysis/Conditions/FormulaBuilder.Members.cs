using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <content>The values of members, and the keys of expressions that are not understood.</content>
internal sealed partial class FormulaBuilder
{
    /// <summary>The values of a member of the given objects; of a static member, if there are none.</summary>
    /// <param name="receivers">The objects.</param>
    /// <param name="member">A field, a property, or a parameter of a constructor, which the object keeps.</param>
    /// <param name="reference">The operation that reads it.</param>
    /// <param name="context">The context of that operation.</param>
    private IReadOnlyList<GuardedValue> MembersOf(IReadOnlyList<GuardedValue> receivers, ISymbol member, IOperation reference, CallContext context)
    {
        if (receivers.Count == 0)
        {
            return ComputedValues(member, reference, context, _keys.GetKey(member), out bool isComputed) is { } computed ? computed
                : isComputed ? One(new Term(_keys.GetKey(member), TypeOfMember(member), TermKnowledge.Opaque))
                : _members.IsStable(member)
                ? One(new Term(_keys.GetKey(member), TypeOfMember(member), TermKnowledge.Understood))
                : One(new Term(UnstableKey(_keys.GetKey(member), member, reference, context), TypeOfMember(member), TermKnowledge.Opaque));
        }

        List<GuardedValue> values = new();
        foreach (GuardedValue receiver in receivers)
        {
            if (receiver.Term is { } term)
            {
                values.AddRange(MemberOf(term, member, reference, context).Select(value => value.Under(receiver.Guard)));
            }
            else if (receiver.Constant is not null)
            {
                return Opaque(reference, context);
            }
        }

        return values;
    }

    private IReadOnlyList<GuardedValue> MemberOf(Term receiver, ISymbol member, IOperation reference, CallContext context)
    {
        if (receiver.Policy is { } policy)
        {
            return PolicyQuestions.IsPermissions(member)
                ? One(receiver with { Key = "permissions in " + receiver.Key, Type = TypeOfMember(member) })
                : AnswerOf(policy, member.Name, reference, context);
        }

        if (_objects.TryGetValue(receiver.Key, out (IOperation Creation, CallContext Context) made)
            && MemberOfObject(made.Creation, member, made.Context) is { } known)
        {
            return known;
        }

        string key = $"{receiver.Key}.{(MemberKinds.PositionInTuple(member) is { } position ? "#" + position : _keys.GetKey(member))}";
        if (ComputedValues(member, reference, context, key, out bool isComputed) is { } values)
        {
            return values;
        }

        if (isComputed)
        {
            // A value computed from an unknown value is the same as long as the object is the same.
            return One(new Term(key, TypeOfMember(member), TermKnowledge.Opaque, receiver.Variable, receiver));
        }

        if (!_members.IsStable(member))
        {
            return One(new Term(UnstableKey(key, member, reference, context), TypeOfMember(member), TermKnowledge.Opaque, receiver.Variable, receiver));
        }

        bool isLength = member is IPropertySymbol { Name: "Length", ContainingType.SpecialType: SpecialType.System_String };
        return One(new Term(key, TypeOfMember(member), receiver.Knowledge, receiver.Variable, receiver) { IsStringLength = isLength });
    }

    /// <summary>The values of the expression that defines a member; null if there is no such expression, or if it is not understood.</summary>
    /// <param name="member">The member.</param>
    /// <param name="reference">The operation that reads it.</param>
    /// <param name="context">The context of that operation.</param>
    /// <param name="key">The key of the member of its object.</param>
    /// <param name="isComputed">Whether a getter computes the value.</param>
    private IReadOnlyList<GuardedValue>? ComputedValues(ISymbol member, IOperation reference, CallContext context, string key, out bool isComputed)
    {
        isComputed = false;
        if (reference is not IMemberReferenceOperation own || context.Depth >= MaxCalls || _members.DefinitionOf(member, own) is not { } definition)
        {
            return null;
        }

        CallContext inner = new(definition.Function.OriginalDefinition, own, context);
        bool isGetter = definition.Function is IMethodSymbol { MethodKind: MethodKind.PropertyGet };
        IReadOnlyList<GuardedValue> values = ValuesOf(definition.Value, inner);
        if (values.All(value => value.Term is not { Knowledge: not TermKnowledge.Understood }
            && value.Guard.Atoms().All(atom => atom.Term.Knowledge == TermKnowledge.Understood)))
        {
            return isGetter ? values : values.Select(value => KeptBy(value, key, inner)).ToList();
        }

        isComputed = isGetter;
        return null;
    }

    /// <summary>The key of a mutable member, which has one value in a body of code that does not set it.</summary>
    private string UnstableKey(string key, ISymbol member, IOperation reference, CallContext context)
    {
        IOperation root = reference.GetRoot();
        bool isSet = root.Descendants().Any(operation => operation is IAssignmentOperation { Target: IMemberReferenceOperation { Member: var target } }
            && SymbolEqualityComparer.Default.Equals(target, member));
        return isSet ? $"{key}#{_keys.GetKey(reference)}" : $"{key}@{_keys.GetKey(root)}{ContextKey(context)}";
    }

    private static ITypeSymbol? TypeOfMember(ISymbol member)
        => (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type ?? (member as IParameterSymbol)?.Type;

    private string ContextKey(CallContext context)
        => context.Caller is { } caller ? $"{_keys.GetKey(context.Call!)}{ContextKey(caller)}" : "";

    /// <summary>
    /// The key of an expression that is not understood: shared by equal calls with equal values, and unique if the value can differ each time.
    /// </summary>
    private string KeyOf(IOperation operation, CallContext context)
    {
        operation = operation.Unwrapped();
        if (IsConstant(operation, out object? constant))
        {
            return $"'{constant}'";
        }

        if (_depth >= MaxDepth || _size++ > MaxSize)
        {
            return _keys.GetKey(operation) + ContextKey(context);
        }

        _depth++;
        try
        {
            switch (operation)
            {
                case ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation:
                case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol { Parameters.Length: 0 } }:
                    return ReadValues(operation, context) is { Count: 1 } values && values[0].Guard.IsTrue && values[0].Term is { } term
                        ? term.Key
                        : _keys.GetKey(operation) + ContextKey(context);
                case IInvocationOperation call:
                    return $"{(call.Instance is { } instance ? KeyOf(instance, context) : "")}.{_keys.GetKey(call.TargetMethod)}({string.Join(",", call.Arguments.Select(argument => KeyOf(argument.Value, context)))})";
                case IPropertyReferenceOperation indexer:
                    return $"{(indexer.Instance is { } indexed ? KeyOf(indexed, context) : "")}.{_keys.GetKey(indexer.Property)}[{string.Join(",", indexer.Arguments.Select(argument => KeyOf(argument.Value, context)))}]";
                case IBinaryOperation binary:
                    return $"({KeyOf(binary.LeftOperand, context)} {binary.OperatorKind} {KeyOf(binary.RightOperand, context)})";
                default:
                    return _keys.GetKey(operation) + ContextKey(context);
            }
        }
        finally
        {
            _depth--;
        }
    }
}
