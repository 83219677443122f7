using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens.Jwt;

/// <summary>The value of a <c>video</c> claim.</summary>
/// <param name="Operation">The value, or the whole claim.</param>
/// <param name="Location">The claim.</param>
/// <param name="IsClaim">Whether the operation is the whole claim.</param>
internal sealed record VideoValue(IOperation Operation, Location Location, bool IsClaim = false)
{
    /// <summary>Reads the value as it is on the wire.</summary>
    public JsonShape Read(CancellationToken cancellationToken)
    {
        JsonShape shape = JsonReader.ReadCreated(Operation.Unboxed(), SerializationContext.Find(Operation, cancellationToken), cancellationToken);
        return !IsClaim ? shape : shape.Find("video")?.Value ?? JsonShape.Unknown(Operation);
    }

    /// <summary>The creation of the object that has the value under the key; null if it is not known.</summary>
    public IOperation? FindContainer(CancellationToken cancellationToken) => Operation.Wrapped().Parent switch
    {
        ISimpleAssignmentOperation { Parent: IAnonymousObjectCreationOperation creation } => creation,
        ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation } } => creation,
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Instance: ILocalReferenceOperation local } } => LocalValues.FindOnlyValue(local, cancellationToken) as IObjectCreationOperation,
        IArgumentOperation { Parent: IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation } } } => creation,
        IArgumentOperation { Parent: IInvocationOperation { Instance: ILocalReferenceOperation local } } => LocalValues.FindOnlyValue(local,
            cancellationToken) as IObjectCreationOperation,
        _ => null,
    };
}
