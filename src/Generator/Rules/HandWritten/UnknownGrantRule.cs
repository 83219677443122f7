using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.HandWrittenTokens.Jwt;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.HandWritten;

/// <summary>
/// GG3011: a token has a grant or a claim that LiveKit does not know. The server reads the names that it knows, without regard to
/// case, and ignores the others (livekit/protocol auth/grants.go). It cannot read a <c>video</c> claim that is a string.
/// </summary>
internal sealed class UnknownGrantRule : HandWrittenGrantsRule
{
    private static readonly DiagnosticDescriptor s_descriptor = CreateWarning(
        RuleIds.UnknownGrant,
        "Grant or claim that LiveKit does not know",
        "'{0}' of the token is not a {1} that LiveKit knows: {2}");

    /// <summary>Claims of LiveKit beside the grants, and common wrong names for them.</summary>
    private static readonly Dictionary<string, string> s_claims = new(StringComparer.Ordinal)
    {
        ["video"] = "video",
        ["sip"] = "sip",
        ["sipgrant"] = "sip",
        ["sipgrants"] = "sip",
        ["roomconfig"] = "roomConfig",
        ["roomconfiguration"] = "roomConfig",
        ["roompreset"] = "roomPreset",
        ["attribute"] = "attributes",
        ["attributes"] = "attributes",
        ["metadata"] = "metadata",
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override IEnumerable<HandWrittenFinding> Check(HandWrittenGrants grants, PolicyLimits limits)
    {
        if (grants is not JwtGrants { Shape: { HasCertainNames: true } shape })
        {
            yield break;
        }

        foreach (JsonMember member in shape.Members)
        {
            if (member.Value.Kind != JsonKind.Null && GrantNames.Find(member.Name, grants.Claim) is null)
            {
                string? suggestion = GrantNames.Suggest(member.Name, grants.Claim)?.WireName;
                yield return Create(member, "grant", suggestion);
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<HandWrittenFinding> Check(JwtToken token, PolicyLimits limits)
    {
        if (token.Payload.HasCertainNames && token.Payload.Find("video") is null && GrantNames.FindMisnamedVideo(token.Payload) is { } grants)
        {
            yield return Create(grants, "claim", "video");
        }

        // A token can have claims for other readers: only a spelling of LiveKit's own is a mistake.
        foreach (JsonMember member in token.Payload.HasCertainNames ? token.Payload.Members : Array.Empty<JsonMember>())
        {
            if (s_claims.TryGetValue(GrantNames.Normalize(member.Name), out string? suggestion) && !string.Equals(suggestion, member.Name, StringComparison.OrdinalIgnoreCase) && token.Payload.Find(suggestion) is null)
            {
                yield return Create(member, "claim", suggestion);
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<HandWrittenFinding> Check(JsonMember stringClaim)
    {
        yield return new HandWrittenFinding(stringClaim.Location, stringClaim.Name, "claim", "it is a string, and the server reads an object (give the claim the type JsonClaimValueTypes.Json)");
    }

    private static HandWrittenFinding Create(JsonMember member, string kind, string? suggestion)
        => new(member.Location, member.Name, kind, suggestion is null ? "the server ignores it" : $"the server ignores it; did you mean '{suggestion}'?") { Suggestion = suggestion };
}
