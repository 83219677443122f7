using Microsoft.CodeAnalysis;

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
}
