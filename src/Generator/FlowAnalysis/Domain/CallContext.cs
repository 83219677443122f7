using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Domain;

/// <summary>
/// The context of a function: the call string by which it was entered. A context without a call is a function with an
/// unknown caller. Two contexts of one function are equal, because nothing distinguishes the effects of two invocations on one object.
/// </summary>
/// <param name="Function">The function: a member, a lambda or a local function; null if it is not known.</param>
/// <param name="Call">The call by which it was entered; null if that is not known.</param>
/// <param name="Caller">The context of the call.</param>
internal sealed record CallContext(ISymbol? Function, IOperation? Call = null, CallContext? Caller = null)
{
    /// <summary>The length of the call string.</summary>
    public int Depth { get; } = Caller is null ? 0 : Caller.Depth + 1;

    /// <summary>The object on which the function was called, with the context of the expression; null if that is not known.</summary>
    public (IOperation Value, CallContext Context)? Receiver
    {
        get
        {
            IOperation? receiver = Call switch
            {
                // The instance of a call of a delegate is the delegate.
                IInvocationOperation { TargetMethod.MethodKind: not MethodKind.DelegateInvoke } invocation => invocation.Instance,
                IMemberReferenceOperation reference => reference.Instance,
                _ => null,
            };
            return receiver is null || Caller is null ? null : (receiver, Caller);
        }
    }

    /// <summary>The argument of a parameter, with the context of the expression; null if that is not known.</summary>
    public (IOperation Value, CallContext Context)? ArgumentOf(IParameterSymbol parameter)
    {
        IReadOnlyList<IArgumentOperation> arguments = Call switch
        {
            IInvocationOperation invocation => invocation.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => Array.Empty<IArgumentOperation>(),
        };
        return arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value is { } value && Caller is not null
            ? (value, Caller)
            : null;
    }

    /// <summary>The context of the function that declares a variable: this one, or one around it. Null if none of them declares it.</summary>
    public CallContext? OwnerOf(ISymbol variable)
    {
        for (CallContext? context = this; context is not null; context = context.Caller)
        {
            if (context.Function?.OriginalDefinition is { } function && variable.ContainingSymbol?.OriginalDefinition is { } declaring
                && (SymbolEqualityComparer.Default.Equals(function, declaring)
                    || SymbolEqualityComparer.Default.Equals(function, (declaring as IMethodSymbol)?.AssociatedSymbol)))
            {
                return context;
            }
        }

        return null;
    }

    /// <summary>Whether this is a context, or one that was entered from it.</summary>
    public bool IsWithin(CallContext other)
    {
        for (CallContext? context = this; context is not null; context = context.Caller)
        {
            if (context.Equals(other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same context, with one context of its call string replaced by another one.</summary>
    public CallContext Replace(CallContext old, CallContext replacement)
        => Equals(old) ? replacement : Caller is null ? this : new CallContext(Function, Call, Caller.Replace(old, replacement));
}
