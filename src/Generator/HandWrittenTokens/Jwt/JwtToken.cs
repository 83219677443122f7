using GrantGen.Facts;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.HandWrittenTokens.Jwt;

/// <summary>The payload of a token of a JWT library, or of one that is signed by hand.</summary>
/// <param name="Payload">The claims.</param>
/// <param name="Video">The grants of the <c>video</c> claim; null if they are not known.</param>
/// <param name="Origin">The expression that creates the payload.</param>
/// <param name="Location">The location of reports on the whole token.</param>
/// <param name="HasDefaultTimes">Whether the library adds the times that the payload leaves out.</param>
/// <param name="IsCompletedElsewhere">Whether other code receives the claims before they are signed, and can add some.</param>
internal sealed record JwtToken(JsonShape Payload, JwtGrants? Video, IOperation Origin, Location Location, bool HasDefaultTimes,
    bool IsCompletedElsewhere = false)
{
    private static readonly GrantClaim[] s_otherClaims = GrantTable.All.Select(grant => grant.Claim).Where(claim => claim != GrantClaim.Video)
        .Distinct().ToArray();

    /// <summary>Reads the grants of the other claims that the payload has.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    public IEnumerable<JwtGrants> ReadOtherGrants(CancellationToken cancellationToken)
    {
        foreach (GrantClaim claim in s_otherClaims)
        {
            if (Payload.Find(claim.ToWireName()) is { IsUnconditional: true } member
                && JwtGrants.TryCreate(member.Value, Origin, claim, cancellationToken) is { } grants)
            {
                yield return grants;
            }
        }
    }
}
