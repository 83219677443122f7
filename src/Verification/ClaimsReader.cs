using System.Text.Json;
using GrantGen.Facts;

namespace GrantGen;

/// <summary>Reads the claims of a token into a <see cref="VerifiedToken"/>. A known claim of another type is refused by its name; null is no claim.</summary>
internal static class ClaimsReader
{
    private const long FirstSecond = -62_135_596_800;
    private const long LastSecond = 253_402_300_799;

    private static readonly ClaimNames s_video = ClaimNames.OfGrants(GrantClaim.Video);
    private static readonly ClaimNames s_sip = ClaimNames.OfGrants(GrantClaim.Sip);
    private static readonly ClaimNames s_agent = ClaimNames.OfGrants(GrantClaim.Agent);
    private static readonly ClaimNames s_inference = ClaimNames.OfGrants(GrantClaim.Inference);
    private static readonly ClaimNames s_observability = ClaimNames.OfGrants(GrantClaim.Observability);

    /// <summary>Reads the claims.</summary>
    /// <param name="payload">The JSON.</param>
    /// <exception cref="TokenVerificationException">A claim is not what LiveKit makes of it, or there is no <c>exp</c>.</exception>
    public static VerifiedToken Read(byte[] payload)
    {
        StrictJson.Check(payload);
        using JsonDocument document = JsonDocument.Parse(payload);
        JsonElement claims = document.RootElement;

        Dictionary<string, JsonElement> otherClaims = new(StringComparer.Ordinal);
        ClaimNames.OfToken.Sort(claims, otherClaims);

        DateTimeOffset? notBefore = Time(claims, "nbf");
        DateTimeOffset expires = Time(claims, "exp") ?? throw NoExpiry();
        string? id = Text(claims, "jti", "jti");
        if (Member(claims, "jti") is { } idClaim)
        {
            otherClaims["jti"] = idClaim.Clone();
        }

        Dictionary<string, JsonElement> otherGrants = new(StringComparer.Ordinal);
        List<string> unknownSources = [];
        PolicyGrants grants = Grants(claims, otherGrants, unknownSources) with
        {
            Ttl = notBefore is { } from ? expires - from : TimeSpan.Zero,
            Kind = Kind(claims, otherClaims),
            RoomPreset = Text(claims, "roomPreset", "roomPreset"),
        };

        return new VerifiedToken
        {
            ApiKey = Text(claims, "iss", "iss") ?? "",
            Identity = Text(claims, "sub", "sub") ?? id,
            Name = Text(claims, "name", "name"),
            Metadata = Text(claims, "metadata", "metadata"),
            Attributes = Attributes(claims),
            RoomConfig = Object(claims, "roomConfig")?.GetRawText(),
            Sha256 = Text(claims, "sha256", "sha256"),
            NotBefore = notBefore,
            Expires = expires,
            Grants = grants,
            UnknownSources = unknownSources,
            OtherClaims = otherClaims,
            OtherGrants = otherGrants,
        };
    }

    /// <summary>A token that would never expire.</summary>
    public static TokenVerificationException NoExpiry()
        => new(TokenVerificationFailure.NoExpiry, "The token has no claim 'exp': it would never expire.");

    private static PolicyGrants Grants(JsonElement claims, Dictionary<string, JsonElement> others, List<string> unknownSources)
    {
        JsonElement? video = Sorted(claims, GrantClaim.Video, s_video, others);
        JsonElement? sip = Sorted(claims, GrantClaim.Sip, s_sip, others);
        JsonElement? agent = Sorted(claims, GrantClaim.Agent, s_agent, others);
        JsonElement? inference = Sorted(claims, GrantClaim.Inference, s_inference, others);
        JsonElement? observability = Sorted(claims, GrantClaim.Observability, s_observability, others);
        return new PolicyGrants
        {
            Room = Name(video, GrantTable.Room),
            DestinationRoom = Name(video, GrantTable.DestinationRoom),
            RoomJoin = Flag(video, GrantTable.RoomJoin),
            RoomCreate = Flag(video, GrantTable.RoomCreate),
            RoomList = Flag(video, GrantTable.RoomList),
            RoomRecord = Flag(video, GrantTable.RoomRecord),
            RoomAdmin = Flag(video, GrantTable.RoomAdmin),
            IngressAdmin = Flag(video, GrantTable.IngressAdmin),
            Hidden = Flag(video, GrantTable.Hidden),
            Recorder = Flag(video, GrantTable.Recorder),
            Agent = Flag(video, GrantTable.Agent),
            CanPublish = Flag(video, GrantTable.CanPublish),
            CanSubscribe = Flag(video, GrantTable.CanSubscribe),
            CanPublishData = Flag(video, GrantTable.CanPublishData),
            CanPublishSources = Sources(video, GrantTable.CanPublishSources, unknownSources),
            CanUpdateOwnMetadata = Flag(video, GrantTable.CanUpdateOwnMetadata),
            CanSubscribeMetrics = Flag(video, GrantTable.CanSubscribeMetrics),
            CanManageAgentSession = Flag(video, GrantTable.CanManageAgentSession),
            SipAdmin = Flag(sip, GrantTable.SipAdmin),
            SipCall = Flag(sip, GrantTable.SipCall),
            AgentAdmin = Flag(agent, GrantTable.AgentAdmin),
            AgentSimulationAdmin = Flag(agent, GrantTable.AgentSimulationAdmin),
            AgentDatabaseAdmin = Flag(agent, GrantTable.AgentDatabaseAdmin),
            InferencePerform = Flag(inference, GrantTable.InferencePerform),
            ObservabilityWrite = Flag(observability, GrantTable.ObservabilityWrite),
        };
    }

    private static JsonElement? Sorted(JsonElement claims, GrantClaim claim, ClaimNames names, Dictionary<string, JsonElement> others)
    {
        JsonElement? grants = Object(claims, GrantTable.NameOf(claim));
        if (grants is { } json)
        {
            names.Sort(json, others);
        }

        return grants;
    }

    private static bool? Flag(JsonElement? grants, Grant grant) => Member(grants, grant.WireName) switch
    {
        null => null,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => throw TokenVerificationException.Malformed(FullName(grant), "is neither true nor false"),
    };

    private static string? Name(JsonElement? grants, Grant grant) => Text(grants, grant.WireName, FullName(grant));

    private static TrackSources? Sources(JsonElement? grants, Grant grant, List<string> unknown)
    {
        if (Member(grants, grant.WireName) is not { } list)
        {
            return null;
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            throw TokenVerificationException.Malformed(FullName(grant), "is not a list of texts");
        }

        int flags = 0;
        foreach (JsonElement item in list.EnumerateArray())
        {
            string name = item.ValueKind == JsonValueKind.String ? item.GetString()! : throw TokenVerificationException.Malformed(FullName(grant), "is not a list of texts");
            int flag = TrackSourceTable.All.FirstOrDefault(source => source.WireName == name)?.Flag ?? TrackSourceTable.UnknownFlag;
            flags |= flag;
            if (flag == TrackSourceTable.UnknownFlag)
            {
                unknown.Add(name);
            }
        }

        return (TrackSources)flags;
    }

    private static ParticipantKind Kind(JsonElement claims, Dictionary<string, JsonElement> others)
    {
        string? name = Text(claims, "kind", "kind");
        for (int kind = 0; kind < ParticipantKindTable.WireNames.Count; kind++)
        {
            // The server does not mind the case of it: livekit/protocol auth/grants.go, kindToProto.
            if (name is null || string.Equals(name, ParticipantKindTable.WireNames[kind], StringComparison.OrdinalIgnoreCase))
            {
                return (ParticipantKind)kind;
            }
        }

        others["kind"] = claims.GetProperty("kind").Clone();
        return ParticipantKind.Standard;
    }

    private static Dictionary<string, string> Attributes(JsonElement claims)
    {
        Dictionary<string, string> attributes = new(StringComparer.Ordinal);
        if (Object(claims, "attributes") is { } json)
        {
            foreach (JsonProperty member in json.EnumerateObject())
            {
                // The name of an attribute is the token's, so the message names the claim alone.
                attributes.Add(member.Name, member.Value.ValueKind switch
                {
                    JsonValueKind.String => member.Value.GetString()!,
                    JsonValueKind.Null => "",
                    _ => throw TokenVerificationException.Malformed("attributes", "has a value that is not a text"),
                });
            }
        }

        return attributes;
    }

    /// <summary>A NumericDate (RFC 7519, section 2). Livekit.Server.Sdk.Dotnet writes fractions, which Go's verifier cuts off.</summary>
    private static DateTimeOffset? Time(JsonElement claims, string name)
    {
        if (Member(claims, name) is not { } time)
        {
            return null;
        }

        return time.ValueKind == JsonValueKind.Number && time.TryGetDouble(out double seconds) && seconds is >= FirstSecond and <= LastSecond
            ? DateTimeOffset.FromUnixTimeSeconds((long)seconds)
            : throw TokenVerificationException.Malformed(name, "is not a time in seconds that lies within the years 1 to 9999");
    }

    private static string? Text(JsonElement? json, string name, string fullName) => Member(json, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString() is { Length: > 0 } value ? value : null,
        _ => throw TokenVerificationException.Malformed(fullName, "is not a text"),
    };

    private static JsonElement? Object(JsonElement claims, string name) => Member(claims, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } json => json,
        _ => throw TokenVerificationException.Malformed(name, "is not an object"),
    };

    private static JsonElement? Member(JsonElement? json, string name)
        => json is { } members && members.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static string FullName(Grant grant) => $"{grant.ClaimName}.{grant.WireName}";
}
