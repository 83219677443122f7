using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.HandWrittenTokens.Jwt;

/// <summary>The payload of a token of a JWT library, or of one that is signed by hand.</summary>
/// <param name="Payload">The claims.</param>
/// <param name="Video">The grants of the <c>video</c> claim; null if they are not known.</param>
/// <param name="Location">Where a report about the whole is.</param>
/// <param name="HasDefaultTimes">Whether the library adds the times that the payload leaves out.</param>
internal sealed record JwtToken(JsonShape Payload, JwtGrants? Video, Location Location, bool HasDefaultTimes);
