using System.Text.Json.Serialization;

namespace GrantGen;

/// <summary>The response of a token endpoint.</summary>
/// <param name="ServerUrl">The address of the server.</param>
/// <param name="ParticipantToken">The token.</param>
public sealed record TokenResponse(
    [property: JsonPropertyName("server_url")] string ServerUrl,
    [property: JsonPropertyName("participant_token")] string ParticipantToken)
{
    /// <summary>The address; never the token.</summary>
    public override string ToString() => $"TokenResponse({ServerUrl})";
}
