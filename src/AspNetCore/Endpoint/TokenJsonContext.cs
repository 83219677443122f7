using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;

namespace GrantGen.AspNetCore;

/// <summary>Serialization of requests and responses, generated at compile time: no reflection, so it can be trimmed.</summary>
[JsonSerializable(typeof(TokenRequest))]
[JsonSerializable(typeof(TokenResponse))]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class TokenJsonContext : JsonSerializerContext;
