using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Domain;

/// <summary>The label of an edge: a closed hierarchy, compared by reference.</summary>
internal abstract class EdgeLabel
{
    private EdgeLabel()
    {
    }

    /// <summary>A call. Values that enter by it leave only by its return edges.</summary>
    public sealed class CallSite : EdgeLabel
    {
        /// <param name="operation">The call; null if it is not in the code, such as the call of an initializer by a constructor.</param>
        /// <param name="target">The called function, with its type arguments; null for a delegate.</param>
        /// <param name="receiverType">The type that the receiver is known to be of, or to derive from; null if nothing is known.</param>
        /// <param name="isSelf">Whether the receiver is the current object.</param>
        /// <param name="isExact">Whether the receiver is of that type itself, and not of a derived type.</param>
        public CallSite(IOperation? operation, ISymbol? target = null, INamedTypeSymbol? receiverType = null, bool isSelf = false, bool isExact = false)
        {
            IsExact = isExact;
            Operation = operation;
            Target = target;
            ReceiverType = receiverType;
            IsSelf = isSelf;
        }

        public IOperation? Operation { get; }

        public ISymbol? Target { get; }

        public INamedTypeSymbol? ReceiverType { get; }

        public bool IsSelf { get; }

        public bool IsExact { get; }

        /// <summary>The called function, if it is one of several objects' functions, whose tokens are a merge; null if it is the only one.</summary>
        public IMethodSymbol? OneOfSeveral { get; init; }

        /// <summary>The type parameter whose static member is called; null for any other call.</summary>
        public ITypeParameterSymbol? ConstrainedTo
            => (Operation as IInvocationOperation)?.ConstrainedToType as ITypeParameterSymbol
                ?? (Operation as IPropertyReferenceOperation)?.ConstrainedToType as ITypeParameterSymbol;
    }

    /// <summary>A dispatch between a member and its override or implementation.</summary>
    public sealed class Dispatch : EdgeLabel
    {
        public Dispatch(DispatchConstraint constraint) => Constraint = constraint;

        public DispatchConstraint Constraint { get; }
    }

    /// <summary>An access to a member of an object.</summary>
    public sealed class HeapAccess : EdgeLabel
    {
        /// <param name="type">The type that the object is known to be of, with its type arguments.</param>
        /// <param name="isSelf">Whether the object is the current one.</param>
        public HeapAccess(INamedTypeSymbol? type, bool isSelf)
        {
            Type = type;
            IsSelf = isSelf;
        }

        public INamedTypeSymbol? Type { get; }

        public bool IsSelf { get; }
    }
}
