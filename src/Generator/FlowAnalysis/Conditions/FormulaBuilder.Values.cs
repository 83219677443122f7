using GrantGen.Generator.FlowAnalysis.Construction;
using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <content>The values of expressions.</content>
internal sealed partial class FormulaBuilder
{
    /// <summary>The maximum depth of nested calls that a condition is followed through.</summary>
    private const int MaxCalls = 8;

    private IReadOnlyList<GuardedValue> ValuesOf(IOperation operation, CallContext context)
    {
        operation = operation.Unwrapped();
        if (IsConstant(operation, out object? constant))
        {
            return new[] { new GuardedValue(Formula.True, Term: null, constant) };
        }

        if (_size++ > MaxSize || _depth >= MaxDepth)
        {
            return Opaque(operation, context);
        }

        _depth++;
        try
        {
            IReadOnlyList<GuardedValue> values = ReadValues(operation, context);
            return values.Count is 0 or > MaxValues ? Opaque(operation, context) : values;
        }
        finally
        {
            _depth--;
        }
    }

    private IReadOnlyList<GuardedValue> ReadValues(IOperation operation, CallContext context)
    {
        switch (operation)
        {
            case ITupleOperation or IObjectCreationOperation { Type: { IsReferenceType: true } or { IsReadOnly: true } }:
                return One(ObjectOf(operation, context));
            case ILocalReferenceOperation local:
                return OfVariable(local.Local, local, context);
            case IParameterReferenceOperation parameter:
                return OfParameter(parameter, context);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                return OfThis(operation.Type, context);
            case IInstanceReferenceOperation input when _patternInputs.TryGetValue(input, out IReadOnlyList<GuardedValue>? matched):
                return matched;
            case IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } nullable }:
                return ValuesOf(nullable, context);
            case IInvocationOperation { TargetMethod: { Name: "GetValueOrDefault", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } nullable, Arguments.Length: 0 }:
                return ValuesOf(nullable, context);
            case IPropertyReferenceOperation { Arguments.Length: > 0 }:
                return Opaque(operation, context);
            case IPropertyReferenceOperation when PolicyQuestions.PolicyOf(operation) is { } policy:
                return One(new Term($"grants of {_keys.GetKey(policy)}", operation.Type, TermKnowledge.Understood) { IsNonNull = true, Policy = policy });
            case IInvocationOperation { Instance: { } asked } allows when PolicyQuestions.IsAllows(allows):
                return ValuesOf(asked, context).SelectMany(value => value.Term?.Policy is { } policy
                    ? AnswerOf(policy, property: null, allows, context).Select(answer => answer.Under(value.Guard))
                    : Opaque(operation, context)).ToList();
            case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } reference:
                return MembersOf(reference.Instance is { } receiver ? ValuesOf(receiver, context) : Array.Empty<GuardedValue>(), reference.Member,
                    reference, context);
            case IConditionalAccessOperation access:
                return OfConditionalAccess(access, context);
            case IConditionalAccessInstanceOperation instance when instance.GetOperand() is { } operand:
                return ValuesOf(operand, context).Where(value => value.Term is not null || value.Constant is not null).ToList();
            case IConditionalOperation { WhenFalse: { } whenFalse } choice:
                return Under(OfExpression(choice.Condition, holds: true, context), ValuesOf(choice.WhenTrue, context))
                    .Concat(Under(OfExpression(choice.Condition, holds: false, context), ValuesOf(whenFalse, context))).ToList();
            case ICoalesceOperation coalesce:
                return OfCoalesce(coalesce, context);
            case ISwitchExpressionOperation choice:
                return choice.Arms.Where(arm => arm.Value is not IThrowOperation && arm.Value.Unwrapped() is not IThrowOperation).Take(MaxValues + 1)
                    .SelectMany(arm => Under(Translate(PathCondition.All(SwitchConditions.BeforeArm(choice, arm), SwitchConditions.OfArm(choice, arm)),
                        holds: true, context), ValuesOf(arm.Value, context))).ToList();
            case IInvocationOperation call when context.Depth < MaxCalls && _members.BodyOf(call.TargetMethod, call) is { } body:
                return ValuesOf(body, new CallContext(call.TargetMethod.OriginalDefinition, call, context));
            case IUnaryOperation or IBinaryOperation or IIsPatternOperation or IIsTypeOperation
                or IInvocationOperation when operation.Type?.SpecialType == SpecialType.System_Boolean:
                return new[]
                {
                    new GuardedValue(OfExpression(operation, holds: true, context), Term: null, true),
                    new GuardedValue(OfExpression(operation, holds: false, context), Term: null, false),
                };
            default:
                return Opaque(operation, context);
        }
    }

    /// <summary>What a policy says of the permission that a property reads, or a call of <c>Allows</c> names.</summary>
    private IReadOnlyList<GuardedValue> AnswerOf(ITypeSymbol policy, string? property, IOperation question, CallContext context)
        => PolicyQuestions.Answer(policy, property, (question as IInvocationOperation)?.Arguments.FirstOrDefault()?.Value,
            type => _types.TryGetPolicy(type, _cancellationToken)) is { } answer
                ? new[] { new GuardedValue(Formula.True, Term: null, answer) }
                : Opaque(question, context);

    private IReadOnlyList<GuardedValue> OfConditionalAccess(IConditionalAccessOperation access, CallContext context)
    {
        IReadOnlyList<GuardedValue> members = ValuesOf(access.WhenNotNull, context);
        if (NeutralConditions.CarriesRoom(access.Operation.Type, _types))
        {
            return members;
        }

        IReadOnlyList<GuardedValue> operand = ValuesOf(access.Operation, context);
        Formula isNull = Compare(operand, Relation.Equal, constant: null, holds: true), isSome = Compare(operand, Relation.Equal, constant: null, holds: false);
        return Under(isSome, members).Append(new GuardedValue(isNull, Term: null)).Where(value => !value.Guard.IsFalse).ToList();
    }

    private IReadOnlyList<GuardedValue> OfCoalesce(ICoalesceOperation coalesce, CallContext context)
    {
        List<GuardedValue> values = new();
        Formula isNull = Formula.False;
        foreach (GuardedValue value in ValuesOf(coalesce.Value, context))
        {
            Formula thisIsNull = Formula.All(value.Guard, CompareOne(value, Relation.Equal, constant: null, holds: true));
            isNull = Formula.Any(isNull, thisIsNull);
            if (value.Term is not null || value.Constant is not null)
            {
                values.Add(value.Under(CompareOne(value, Relation.Equal, constant: null, holds: false)));
            }
        }

        return coalesce.WhenNull.Unwrapped() is IThrowOperation
            ? values
            : values.Concat(Under(isNull, ValuesOf(coalesce.WhenNull, context))).Where(value => !value.Guard.IsFalse).ToList();
    }

    private static IEnumerable<GuardedValue> Under(Formula guard, IEnumerable<GuardedValue> values)
        => values.Select(value => value.Under(guard)).Where(value => !value.Guard.IsFalse);

    private IReadOnlyList<GuardedValue> One(Term term) => new[] { new GuardedValue(Formula.True, term) };

    private IReadOnlyList<GuardedValue> Opaque(IOperation operation, CallContext context)
        => One(new Term(KeyOf(operation, context), operation.Type, TermKnowledge.Opaque) { IsNonNull = IsNeverNull(operation) });

    /// <summary>The current object in a context: the receiver of the nearest call that has one, otherwise one object for all contexts.</summary>
    private IReadOnlyList<GuardedValue> OfThis(ITypeSymbol? type, CallContext context)
    {
        for (CallContext? current = context; current is not null; current = current.Caller)
        {
            if (current.Receiver is { } receiver)
            {
                return ValuesOf(receiver.Value, receiver.Context);
            }

            if (current.Call is IObjectCreationOperation creation)
            {
                return One(new Term($"new {_keys.GetKey(creation)}@{ContextKey(current.Caller!)}", type, TermKnowledge.Understood));
            }
        }

        return One(new Term("this", type, TermKnowledge.Understood));
    }

    private IReadOnlyList<GuardedValue> OfParameter(IParameterReferenceOperation reference, CallContext context)
    {
        IParameterSymbol parameter = reference.Parameter;
        if (_predicateInputs.TryGetValue(parameter, out IReadOnlyList<GuardedValue>? element))
        {
            return element;
        }

        if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
            && context.OwnerOf(parameter) is not { Call: IObjectCreationOperation })
        {
            return _members.IsNeverAssigned(parameter, constructor.ContainingType)
                ? MembersOf(OfThis(constructor.ContainingType, context), parameter, reference, context)
                : Opaque(reference, context);
        }

        return OfVariable(parameter, reference, context);
    }

    /// <summary>The values of the definitions of a variable that reach a read.</summary>
    private IReadOnlyList<GuardedValue> OfVariable(ISymbol variable, IOperation read, CallContext context)
    {
        CallContext owner = context.OwnerOf(variable) ?? new CallContext(variable.ContainingSymbol);
        IReadOnlyList<IOperation> all = DefinitionsIn(read.GetRoot()).Find(variable);
        if (all.Count == 0)
        {
            return EntryValue(variable, owner);
        }

        if (all.Count == 1 && variable is ILocalSymbol)
        {
            return DefinedValue(variable, all[0], owner);
        }

        IOperation? dominating = ReachingDefinitions.FindDominating(all, read);
        List<IOperation> reaching = all.Where(definition => definition != dominating
            && (dominating is null
                ? ReachingDefinitions.StartsBefore(definition, read) || IsInLoopOf(definition, read)
                : ReachingDefinitions.Reaches(definition, dominating, read))).ToList();
        IReadOnlyList<GuardedValue> values = dominating is not null ? DefinedValue(variable, dominating, owner) : EntryValue(variable, owner);
        foreach (IOperation definition in reaching)
        {
            if (!IsStraight(definition, read))
            {
                bool isOpaque = reaching.Exists(one => IsStep(one) || ReachingDefinitions.IsInLaterFunction(read, one));
                string key = string.Join(",", reaching.Append(dominating ?? read.GetRoot()).Select(one => _keys.GetKey(one)));
                return One(new Term($"{_keys.GetKey(variable)}#{key}@{ContextKey(owner)}", TypeOf(variable), isOpaque ? TermKnowledge.Opaque : TermKnowledge.Variable, variable) { IsNextOfVariable = reaching.Exists(one => ReadsOwnVariable(one, variable)) });
            }

            Formula isDefined = Translate(Paths.Build(definition), holds: true, context), isNot = Translate(Paths.Build(definition), holds: false, context);
            values = Under(isNot, values).Concat(Under(isDefined, DefinedValue(variable, definition, owner))).ToList();
        }

        return values;
    }

    /// <summary>Whether a definition runs at most once before a read, as its path condition alone decides.</summary>
    private static bool IsStraight(IOperation definition, IOperation read)
    {
        if (definition is ICoalesceAssignmentOperation || definition.Syntax.Span.End > read.Syntax.SpanStart)
        {
            return false;
        }

        for (IOperation? ancestor = definition.Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            if (ancestor is ILoopOperation or ITryOperation or ICatchClauseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation
                && !ancestor.Syntax.Span.Contains(read.Syntax.Span))
            {
                return false;
            }
        }

        return !ReachingDefinitions.IsInLaterFunction(read, definition);
    }

    private static bool IsInLoopOf(IOperation definition, IOperation read)
    {
        for (IOperation? ancestor = read; ancestor is not null; ancestor = ancestor.Parent)
        {
            if (ancestor is ILoopOperation && ancestor.Syntax.Span.Contains(definition.Syntax.Span))
            {
                return true;
            }
        }

        return ReachingDefinitions.IsInLaterFunction(read, definition);
    }

    private IReadOnlyList<GuardedValue> EntryValue(ISymbol variable, CallContext owner)
        => variable is IParameterSymbol parameter && owner.ArgumentOf(parameter) is { } argument
            ? ValuesOf(argument.Value, argument.Context)
            : One(new Term($"{_keys.GetKey(variable)}@{ContextKey(owner)}", TypeOf(variable), TermKnowledge.Understood, variable));

    /// <summary>The value that a definition assigns to a variable. If it is not understood, the variable represents it.</summary>
    private IReadOnlyList<GuardedValue> DefinedValue(ISymbol variable, IOperation definition, CallContext owner)
    {
        IReadOnlyList<GuardedValue>? values = definition is IDeconstructionAssignmentOperation deconstruction ? DeconstructedValue(variable,
            deconstruction, owner)
            : VariableDefinitions.ValueOf(definition) is { } value ? ValuesOf(value, owner)
            : null;
        if (values?.All(one => one.Term is not { Knowledge: TermKnowledge.Opaque }
            && one.Guard.Atoms().All(atom => atom.Term.Knowledge != TermKnowledge.Opaque)) == true)
        {
            return values;
        }

        bool isElement = definition is IVariableDeclaratorOperation { Parent: IForEachLoopOperation or ICatchClauseOperation } or IPatternOperation;
        TermKnowledge knowledge = isElement ? TermKnowledge.Understood : IsStep(definition) ? TermKnowledge.Opaque : TermKnowledge.Variable;
        return One(new Term($"{_keys.GetKey(variable)}#{_keys.GetKey(definition)}@{ContextKey(owner)}", TypeOf(variable), knowledge, variable)
        {
            IsNonNull = values?.All(one => one.Term?.IsNonNull ?? one.Constant is not null) == true,
            IsNextOfVariable = ReadsOwnVariable(definition, variable),
        });
    }

    /// <summary>Whether a definition depends on the previous value: a counter, a sum.</summary>
    private static bool IsStep(IOperation definition) => definition is IIncrementOrDecrementOperation or ICompoundAssignmentOperation;

    /// <summary>Whether a definition computes the value of a variable from the one before it: <c>n = n + 1</c>, <c>Turn(ref flag)</c>.</summary>
    private static bool ReadsOwnVariable(IOperation definition, ISymbol variable)
        => definition is IArgumentOperation { Parameter.RefKind: RefKind.Ref }
            || ((definition as IDeconstructionAssignmentOperation)?.Value ?? VariableDefinitions.ValueOf(definition))?.DescendantsAndSelf()
                .Any(operation => operation switch
            {
                ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, variable),
                IParameterReferenceOperation parameter => SymbolEqualityComparer.Default.Equals(parameter.Parameter, variable),
                _ => false,
            }) == true;

    private static ITypeSymbol? TypeOf(ISymbol variable) => (variable as ILocalSymbol)?.Type ?? (variable as IParameterSymbol)?.Type;
}
