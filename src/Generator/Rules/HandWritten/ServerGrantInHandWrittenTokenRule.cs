using GrantGen.Facts;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.HandWrittenTokens.Jwt;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.HandWritten;

/// <summary>GG3009: a grant over every room in a hand-written token that goes to an end user. The counterpart of GG1009.</summary>
internal sealed class ServerGrantInHandWrittenTokenRule : HandWrittenGrantsRule
{
    private static readonly DiagnosticDescriptor s_descriptor = CreateWarning(
        RuleIds.ServerGrantInHandWrittenToken,
        "Server-wide grant in a hand-written join token",
        "{1} of '{0}' is not bound to the room: the server lets every participant with this join token {2}");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override IEnumerable<HandWrittenFinding> Check(HandWrittenGrants grants, PolicyLimits limits)
        => (grants.Claim == GrantClaim.Video ? grants.Joins : grants.VideoOfToken?.Joins == true) ? OfClaim(grants) : Enumerable.Empty<HandWrittenFinding>();

    /// <inheritdoc/>
    public override IEnumerable<HandWrittenFinding> Check(JwtToken token, PolicyLimits limits)
    {
        if (token.Video is not { Joins: true } video)
        {
            yield break;
        }

        foreach (GrantClaim claim in new[] { GrantClaim.Sip, GrantClaim.Agent, GrantClaim.Inference, GrantClaim.Observability })
        {
            foreach (JsonMember member in token.Payload.Find(claim.ToWireName())?.Value.Members ?? Array.Empty<JsonMember>())
            {
                if (member is { IsUnconditional: true, Value.Constant: true } && GrantNames.Find(member.Name, claim) is { } grant && IsServerWide(grant))
                {
                    yield return new HandWrittenFinding(member.Location, claim.ToWireName() + " claim", grant.Property, grant.Words);
                }
            }
        }
    }

    private static IEnumerable<HandWrittenFinding> OfClaim(HandWrittenGrants grants)
        => GrantTable.All
            .Where(grant => grant.Claim == grants.Claim && IsServerWide(grant) && grants.Flag(grant) == true)
            .Select(grant => new HandWrittenFinding(grants.PlaceOf(grant), grants.TypeName, grant.Property, grant.Words));

    /// <summary>Whether a grant reaches beyond the room. <c>Agent</c> opens the endpoint of the workers, and a SIP call can go anywhere.</summary>
    private static bool IsServerWide(Grant grant) => grant.Reach == GrantScope.Server || grant == GrantTable.Agent || grant == GrantTable.SipCall;
}
