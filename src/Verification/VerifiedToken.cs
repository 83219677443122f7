using System.Text.Json;

namespace GrantGen;

/// <summary>
/// The content of a token that passed every check of a <see cref="TokenVerifier"/>. As on the server, a claim that is null or an empty string counts
/// as absent. Immutable and thread-safe. Only the verifier creates instances.
/// </summary>
/// <remarks>Source of the claims: livekit/protocol auth/grants.go, <c>ClaimGrants</c>.</remarks>
public sealed class VerifiedToken
{
    internal VerifiedToken()
    {
    }

    /// <summary>The API key whose secret signed the token (claim <c>iss</c>).</summary>
    public string ApiKey { get; internal init; } = "";

    /// <summary>The participant: claim <c>sub</c>, or <c>jti</c> where that is left out, as LiveKit's Go verifier reads it. Null in most server tokens.</summary>
    public string? Identity { get; internal init; }

    /// <summary>The name that the others see (claim <c>name</c>).</summary>
    public string? Name { get; internal init; }

    /// <summary>A string that the application defines (claim <c>metadata</c>).</summary>
    public string? Metadata { get; internal init; }

    /// <summary>The participant's attributes (claim <c>attributes</c>); empty if the token has none.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; internal init; } = new Dictionary<string, string>();

    /// <summary>
    /// The kind of participant. A kind that this version does not know is <see cref="ParticipantKind.Standard"/>, as on a server that does not know
    /// it either, and is in <see cref="OtherClaims"/> as <c>kind</c>.
    /// </summary>
    public ParticipantKind Kind => Grants.Kind;

    /// <summary>
    /// Whether the token can join a room: it has <c>roomJoin</c>, a room and an identity. The server rejects a join without one of the
    /// three, and the permissions of such a token are never used.
    /// </summary>
    /// <remarks>
    /// Measured on livekit-server 1.13.11. It answers 400 "no room name" to a join without a room; before server 1.9.1 the client could
    /// choose any room with such a token.
    /// </remarks>
    public bool CanJoin => Grants.RoomJoin == true && Room is { Length: > 0 } && Identity is { Length: > 0 };

    /// <summary>
    /// The room (grant <c>video.room</c>). A token without one cannot join; before server 1.9.1 the client could choose any room with it.
    /// </summary>
    public string? Room => Grants.Room;

    /// <summary>The room that participants may be forwarded or moved to (grant <c>video.destinationRoom</c>).</summary>
    public string? DestinationRoom => Grants.DestinationRoom;

    /// <summary>The name of the room preset (claim <c>roomPreset</c>).</summary>
    public string? RoomPreset => Grants.RoomPreset;

    /// <summary>
    /// The configuration of the room that a join creates (claim <c>roomConfig</c>), as JSON. Its types are checked, its values are not.
    /// </summary>
    public string? RoomConfig { get; internal init; }

    /// <summary>The hash of the body that the token was sent with, in base64 (claim <c>sha256</c>); see <see cref="WebhookVerifier"/>.</summary>
    public string? Sha256 { get; internal init; }

    /// <summary>When the token becomes valid (claim <c>nbf</c>), in whole seconds; null if the claim is missing.</summary>
    public DateTimeOffset? NotBefore { get; internal init; }

    /// <summary>When the token expires (claim <c>exp</c>), in whole seconds. Servers and this verifier accept it for one more minute.</summary>
    public DateTimeOffset Expires { get; internal init; }

    /// <summary>
    /// Every grant in the three states of the wire, and the <see cref="PolicyGrants.Permissions"/> that follow. Its
    /// <see cref="PolicyGrants.Ttl"/> is the time from <see cref="NotBefore"/> to <see cref="Expires"/>, zero where there is no <c>nbf</c>.
    /// </summary>
    public PolicyGrants Grants { get; internal init; } = new();

    /// <summary>
    /// The names in <c>canPublishSources</c> without a member in <see cref="TrackSources"/>, in the token's order. A server that does not
    /// know them either allows no track for them; a list of such names alone is not an empty list.
    /// </summary>
    public IReadOnlyList<string> UnknownSources { get; internal init; } = [];

    /// <summary>
    /// Every claim that no other property holds, by its name: LiveKit adds some every few months. Among them are <c>iat</c>,
    /// <c>jti</c>, <c>aud</c>, <c>identity</c> and <c>kindDetails</c>: their types were checked, their values were not.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> OtherClaims { get; internal init; } = new Dictionary<string, JsonElement>();

    /// <summary>Every grant of a known claim without a property in <see cref="Grants"/>, by claim and name: <c>video.canFly</c>.</summary>
    public IReadOnlyDictionary<string, JsonElement> OtherGrants { get; internal init; } = new Dictionary<string, JsonElement>();

    /// <summary>Names the participant, the room and the expiry, which LiveKit logs as well.</summary>
    public override string ToString()
        => FormattableString.Invariant($"VerifiedToken({Identity ?? "nobody"} in {Room ?? "no room"} until {Expires:u})");
}
