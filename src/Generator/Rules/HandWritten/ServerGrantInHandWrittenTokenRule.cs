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
        => (grants.Claim == GrantClaim.Video ? grants.JoinsRoom : grants.VideoOfToken?.JoinsRoom == true)
            ? OfClaim(grants)
            : Enumerable.Empty<HandWrittenFinding>();

    /// <inheritdoc/>
    public override IEnumerable<HandWrittenFinding> Check(JwtToken token, PolicyLimits limits)
    {
        if (token.Video is not { JoinsRoom: true } video)
        {
            yield break;
        }

        foreach (GrantClaim claim in new[] { GrantClaim.Sip, GrantClaim.Agent, GrantClaim.Inference, GrantClaim.Observability })
        {
            foreach (JsonMember member in token.Payload.Find(claim.ToWireName())?.Value.Members ?? Array.Empty<JsonMember>())
            {
                if (member is { IsUnconditional: true, Value.Constant: true } && GrantNames.Find(member.Name, claim) is { Scope: GrantScope.Server } grant)
                {
                    yield return new HandWrittenFinding(member.Location, claim.ToWireName() + " claim", grant.Property, grant.DisplayText);
                }
            }
        }
    }

    private static IEnumerable<HandWrittenFinding> OfClaim(HandWrittenGrants grants)
        => GrantTable.All
            .Where(grant => grant.Claim == grants.Claim && grant.Scope == GrantScope.Server && grants.Flag(grant) == true)
            .Select(grant => new HandWrittenFinding(grants.GetLocation(grant), grants.TypeName, grant.Property, grant.DisplayText));
}
