using System.Text.Json;
using GrantGen.Facts;

namespace GrantGen;

/// <summary>
/// Reads the claims of a token into a <see cref="VerifiedToken"/>. A known claim of the wrong type is rejected by its name, because
/// LiveKit's server rejects it. A claim that is null counts as absent.
/// </summary>
internal static class ClaimsReader
{
    /// <summary>Claims whose types the server checks, and that no property of <see cref="VerifiedToken"/> holds.</summary>
    private static readonly string[] s_kept = ["jti", "iat", "aud", "identity", "kindDetails"];

    private static readonly ClaimNames s_video = ClaimNames.OfGrants(GrantClaim.Video);
    private static readonly ClaimNames s_sip = ClaimNames.OfGrants(GrantClaim.Sip);
    private static readonly ClaimNames s_agent = ClaimNames.OfGrants(GrantClaim.Agent);
    private static readonly ClaimNames s_inference = ClaimNames.OfGrants(GrantClaim.Inference);
    private static readonly ClaimNames s_observability = ClaimNames.OfGrants(GrantClaim.Observability);
    private static readonly ClaimNames s_agentEndpoint = ClaimNames.OfGrants(GrantClaim.AgentEndpoint);
    private static readonly ClaimNames s_agentThread = ClaimNames.OfGrants(GrantClaim.AgentThread);

    /// <summary>Reads the claims.</summary>
    /// <param name="payload">The JSON.</param>
    /// <exception cref="TokenVerificationException">A claim does not have LiveKit's type, or there is no <c>exp</c>.</exception>
    public static VerifiedToken Read(byte[] payload)
    {
        StrictJson.Check(payload);
        using JsonDocument document = JsonDocument.Parse(payload);
        JsonElement claims = document.RootElement;

        Dictionary<string, JsonElement> otherClaims = new(StringComparer.Ordinal);
        ClaimNames.OfToken.Sort(claims, otherClaims);

        DateTimeOffset? notBefore = ClaimValues.Time(claims, "nbf");
        DateTimeOffset expires = ClaimValues.Time(claims, "exp")
            ?? throw new TokenVerificationException(TokenVerificationFailure.NoExpiry, "The token has no claim 'exp': it would never expire.");
        string? id = Text(claims, "jti");
        KeepUnread(claims, otherClaims);

        Dictionary<string, JsonElement> otherGrants = new(StringComparer.Ordinal);
        List<string> unknownSources = [];
        PolicyGrants grants = Grants(claims, otherGrants, unknownSources) with
        {
            Ttl = notBefore is { } from ? expires - from : TimeSpan.Zero,
            Kind = Kind(claims, otherClaims),
            RoomPreset = Text(claims, "roomPreset"),
        };

        return new VerifiedToken
        {
            ApiKey = Text(claims, "iss") ?? "",
            Identity = Text(claims, "sub") ?? id,
            Name = Text(claims, "name"),
            Metadata = Text(claims, "metadata"),
            Attributes = Attributes(claims),
            RoomConfig = RoomConfig(claims),
            Sha256 = Text(claims, "sha256"),
            NotBefore = notBefore,
            Expires = expires,
            Grants = grants,
            UnknownSources = unknownSources,
            OtherClaims = otherClaims,
            OtherGrants = otherGrants,
        };
    }

    /// <summary>
    /// Keeps the claims that are not used here, after the checks that the server applies to them: <c>aud</c>, <c>iat</c> and <c>jti</c> by
    /// golang-jwt's <c>RegisteredClaims</c>, the others by <c>ClaimGrants</c> in livekit/protocol auth/grants.go.
    /// </summary>
    private static void KeepUnread(JsonElement claims, Dictionary<string, JsonElement> otherClaims)
    {
        ClaimValues.CheckNumber(claims, "iat");
        _ = Text(claims, "identity");
        _ = ClaimValues.Texts(ClaimValues.Member(claims, "kindDetails"), "kindDetails", isNullAllowed: true);
        if (ClaimValues.Member(claims, "aud") is { ValueKind: not JsonValueKind.String } audiences)
        {
            _ = ClaimValues.Texts(audiences, "aud");
        }

        foreach (string name in s_kept)
        {
            if (ClaimValues.Member(claims, name) is { } claim)
            {
                otherClaims[name] = claim.Clone();
            }
        }
    }

    private static string? RoomConfig(JsonElement claims)
    {
        if (ClaimValues.Object(claims, "roomConfig") is not { } config)
        {
            return null;
        }

        RoomConfigCheck.Check(config);
        return config.GetRawText();
    }

    private static string? Text(JsonElement claims, string name) => ClaimValues.Text(claims, name, name);

    private static PolicyGrants Grants(JsonElement claims, Dictionary<string, JsonElement> others, List<string> unknownSources)
    {
        JsonElement? video = Sorted(claims, GrantClaim.Video, s_video, others);
        JsonElement? sip = Sorted(claims, GrantClaim.Sip, s_sip, others);
        JsonElement? agent = Sorted(claims, GrantClaim.Agent, s_agent, others);
        JsonElement? inference = Sorted(claims, GrantClaim.Inference, s_inference, others);
        JsonElement? observability = Sorted(claims, GrantClaim.Observability, s_observability, others);
        JsonElement? endpoint = Sorted(claims, GrantClaim.AgentEndpoint, s_agentEndpoint, others);
        JsonElement? thread = Sorted(claims, GrantClaim.AgentThread, s_agentThread, others);
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
            AgentDispatchAdmin = Flag(agent, GrantTable.AgentDispatchAdmin),
            AgentDatabaseAdmin = Flag(agent, GrantTable.AgentDatabaseAdmin),
            AgentEndpointCall = Flag(endpoint, GrantTable.AgentEndpointCall),
            AgentEndpointAgentName = Name(endpoint, GrantTable.AgentEndpointAgentName),
            AgentEndpointDeployment = Name(endpoint, GrantTable.AgentEndpointDeployment),
            AgentThreadAll = Flag(thread, GrantTable.AgentThreadAll),
            AgentThreadScope = Name(thread, GrantTable.AgentThreadScope),
            AgentThreadThreadIds = Texts(thread, GrantTable.AgentThreadThreadIds),
            AgentThreadList = Flag(thread, GrantTable.AgentThreadList),
            AgentThreadCreate = Flag(thread, GrantTable.AgentThreadCreate),
            AgentThreadWrite = Flag(thread, GrantTable.AgentThreadWrite),
            AgentThreadRead = Flag(thread, GrantTable.AgentThreadRead),
            AgentThreadDelete = Flag(thread, GrantTable.AgentThreadDelete),
            InferencePerform = Flag(inference, GrantTable.InferencePerform),
            ObservabilityWrite = Flag(observability, GrantTable.ObservabilityWrite),
        };
    }

    private static JsonElement? Sorted(JsonElement claims, GrantClaim claim, ClaimNames names, Dictionary<string, JsonElement> others)
    {
        JsonElement? grants = ClaimValues.Object(claims, claim.ToWireName());
        if (grants is { } json)
        {
            names.Sort(json, others);
        }

        return grants;
    }

    private static bool? Flag(JsonElement? grants, Grant grant) => ClaimValues.Member(grants, grant.WireName) switch
    {
        null => null,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => throw TokenVerificationException.Malformed(FullName(grant), "is neither true nor false"),
    };

    private static string? Name(JsonElement? grants, Grant grant) => ClaimValues.Text(grants, grant.WireName, FullName(grant));

    private static List<string>? Texts(JsonElement? grants, Grant grant)
        => ClaimValues.Texts(ClaimValues.Member(grants, grant.WireName), FullName(grant), isNullAllowed: true) is { Count: > 0 } texts ? texts : null;

    private static TrackSources? Sources(JsonElement? grants, Grant grant, List<string> unknown)
    {
        if (ClaimValues.Texts(ClaimValues.Member(grants, grant.WireName), FullName(grant)) is not { } names)
        {
            return null;
        }

        int flags = 0;
        foreach (string name in names)
        {
            string upper = ClaimNames.ToUpper(name);
            TrackSourceInfo? source = TrackSourceTable.All.FirstOrDefault(source => ClaimNames.ToUpper(source.WireName) == upper);
            if (source?.WireName == name)
            {
                flags |= source.Flag;
                continue;
            }

            flags |= source is null ? TrackSourceTable.UnknownFlag : source.Flag << TrackSourceTable.OtherCaseShift;
            unknown.Add(name);
        }

        return (TrackSources)flags;
    }

    private static ParticipantKind Kind(JsonElement claims, Dictionary<string, JsonElement> others)
    {
        string? name = Text(claims, "kind");
        string? upper = name is null ? null : ClaimNames.ToUpper(name);
        for (int kind = 0; kind < ParticipantKindTable.WireNames.Count; kind++)
        {
            if (upper is null || upper == ClaimNames.ToUpper(ParticipantKindTable.WireNames[kind]))
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
        if (ClaimValues.Object(claims, "attributes") is { } json)
        {
            foreach (JsonProperty member in json.EnumerateObject())
            {
                // The token chooses the name of an attribute, so the message names only the claim.
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

    private static string FullName(Grant grant) => $"{grant.ClaimName}.{grant.WireName}";
}
