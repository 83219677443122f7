using GrantGen.Facts;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>The calls <c>new AccessToken(…).WithGrants(…).ToJwt()</c> that create a token, starting with its constructor.</summary>
/// <param name="Receiver">The receiver of the first call.</param>
/// <param name="Calls">The calls, in order.</param>
internal sealed record TokenBuilderChain(IOperation Receiver, IReadOnlyList<IInvocationOperation> Calls)
{
    private const string ToJwt = "ToJwt";
    private const string CreateTokenBuilder = "CreateTokenBuilder";

    /// <summary>Whether the chain goes from the token's creation to its string, so that no other code can change it.</summary>
    public bool IsComplete
        => Receiver is IObjectCreationOperation or IInvocationOperation { TargetMethod.Name: CreateTokenBuilder }
            && Calls.Count > 0
            && Calls[Calls.Count - 1].TargetMethod.Name == ToJwt;

    /// <summary>The chain that a call is part of; null if the call is not on a token.</summary>
    public static TokenBuilderChain? TryGetEnclosing(IOperation? call, TokenLibraryTypes types)
    {
        if (call is not IInvocationOperation { TargetMethod.ContainingType: { } type } || !types.IsToken(type))
        {
            return null;
        }

        List<IInvocationOperation> calls = new();
        IOperation root = call;
        while (root is IInvocationOperation { Instance: { } instance } inner && types.IsToken(inner.TargetMethod.ContainingType))
        {
            calls.Insert(0, inner);
            root = instance.Unwrapped();
        }

        for (IOperation current = call; current.Parent is { } parent; current = parent)
        {
            if (parent is IInvocationOperation outer && outer.Instance == current && types.IsToken(outer.TargetMethod.ContainingType))
            {
                calls.Add(outer);
            }
            else if (parent is not (IConversionOperation or IParenthesizedOperation))
            {
                break;
            }
        }

        return new TokenBuilderChain(root, calls);
    }

    /// <summary>The value of <c>ParticipantKind</c> that the chain states, 0 if it states none; null if that cannot be determined.</summary>
    public int? Kind()
    {
        if (!IsComplete)
        {
            return null;
        }

        int? kind = 0;
        foreach (IInvocationOperation call in Calls.Where(call => call.TargetMethod.Name == "WithKind"))
        {
            kind = call.Arguments.Length == 1 ? KindOf(call.Arguments[0].Value) : null;
        }

        return kind;
    }

    /// <summary>One library takes its enum and writes the member's name in lower case, the other takes the name as a string.</summary>
    private static int? KindOf(IOperation value)
    {
        string? name = value switch
        {
            IFieldReferenceOperation { Field: { IsConst: true, ContainingType.TypeKind: TypeKind.Enum } member } => member.Name.ToLowerInvariant(),
            { ConstantValue: { HasValue: true, Value: string text } } => text,
            _ => null,
        };

        // The server treats an unknown name as a standard participant.
        return name is null ? null : Math.Max(0, ParticipantKindTable.WireNames.ToList().IndexOf(name));
    }
}
