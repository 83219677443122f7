using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.HandWrittenTokens.Jwt;

/// <summary>A member of a JSON object.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Value">The value.</param>
/// <param name="Location">The code that writes the member.</param>
/// <param name="IsUnconditional">Whether the member is written whenever the object is created.</param>
internal sealed record JsonMember(string Name, JsonShape Value, Location Location, bool IsUnconditional = true);
