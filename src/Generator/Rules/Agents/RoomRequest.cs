using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Rules.Agents;

/// <summary>The request of a call, which is created in place or in a local that does not escape.</summary>
/// <param name="Room">The room that it names; null if it is unknown.</param>
/// <param name="BringsAgents">Whether it can have agents itself, by a list or a preset.</param>
internal sealed record RoomRequest(RoomKey? Room, bool BringsAgents)
{
    private static readonly RoomRequest s_unknown = new(null, BringsAgents: true);

    /// <summary>Reads the only argument of a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="room">The property that names the room.</param>
    /// <param name="cancellationToken">A token for cancellation.</param>
    public static RoomRequest FromCall(IInvocationOperation call, string room, CancellationToken cancellationToken)
    {
        if (call.Arguments.FirstOrDefault()?.Value.Unwrapped() is not { } argument
            || argument.EffectiveValue(cancellationToken) is not IObjectCreationOperation creation)
        {
            return s_unknown;
        }

        List<(string Property, IOperation? Value)> written = (creation.Initializer?.Initializers ?? Enumerable.Empty<IOperation>()).Select(Member).ToList();
        if (argument is ILocalReferenceOperation local && !AddWrites(local, call, written, cancellationToken))
        {
            return s_unknown;
        }

        return new RoomRequest(
            RoomKey.FromValue(written.LastOrDefault(member => member.Property == room).Value),
            written.Any(member => member.Property is "Agents" or "RoomPreset"));
    }

    /// <summary>The members that are written to a local; false if the local escapes, because other code can then write to it.</summary>
    private static bool AddWrites(ILocalReferenceOperation local, IInvocationOperation call, List<(string Property, IOperation? Value)> written,
        CancellationToken cancellationToken)
    {
        foreach (ILocalReferenceOperation reference in local.GetRoot().Descendants().OfType<ILocalReferenceOperation>()
            .Where(other => SymbolEqualityComparer.Default.Equals(other.Local, local.Local)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (reference.Parent)
            {
                case IPropertyReferenceOperation property:
                    written.Add((property.Property.Name,
                        property.Parent is ISimpleAssignmentOperation assignment && assignment.Target == property ? assignment.Value : null));
                    break;
                case IArgumentOperation { Parent: { } other } when other == call:
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private static (string Property, IOperation? Value) Member(IOperation initializer) => initializer switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment => (property.Property.Name, assignment.Value),
        IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation property } => (property.Property.Name, null),
        _ => ("", null),
    };
}
