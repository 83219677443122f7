using GrantGen.Facts;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.HandWrittenTokens.Jwt;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.Rules.HandWritten;

/// <summary>
/// GG3006: hand-written grants are constants, so they could be a policy: the token would have the same claims (livekit/protocol auth/grants.go), and
/// calls that the server rejects would be found.
/// </summary>
internal sealed class ConvertibleGrantsRule : HandWrittenGrantsRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.ConvertibleGrants,
        "Hand-written grants could be a policy",
        "'{0}' only holds constants and could be a policy: the build then finds calls that the server will reject",
        RuleCategories.HandWritten,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.ConvertibleGrants),
        helpLinkUri: RulePages.Link(RuleIds.ConvertibleGrants));

    /// <summary>The claims of a token that a policy and the options of its factory write, and those of RFC 7519 that LiveKit's server does not use.</summary>
    private static readonly HashSet<string> s_claims = new(StringComparer.Ordinal)
    {
        "iss", "sub", "exp", "nbf", "name", "metadata", "attributes", "kind", "roomPreset", "video", "sip", "agent", "inference", "observability", "aud", "iat", "jti",
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override bool NeedsPolicies => true;

    /// <inheritdoc/>
    public override IEnumerable<HandWrittenFinding> Check(HandWrittenGrants grants, PolicyLimits limits)
    {
        if (grants is { Library: TokenLibrary.ServerSdk, Claim: GrantClaim.Video, IsConstant: true, Chain: not null }
            && grants.Syntax.Parent is ArgumentSyntax or EqualsValueClauseSyntax
            && grants.TokenCalls.Any(call => call.TargetMethod.Name == "ToJwt")
            && grants.TokenCalls.Count(call => call.TargetMethod.Name == "WithGrants") == 1
            && !(grants.JoinsRoom && grants.HasRoom == false))
        {
            yield return new HandWrittenFinding(grants.TypeLocation, grants.TypeName);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<HandWrittenFinding> Check(JwtToken token, PolicyLimits limits)
    {
        if (token is { Video: { IsConstant: true, NamesUnknownSource: false, HasEmptySources: false } grants, Payload: { IsComplete: true, HasCertainNames: true } }
            && HasKnownNames(grants)
            && token.Payload.Members.All(member => s_claims.Contains(member.Name))
            && token.ReadOtherGrants(grants.CancellationToken).All(other => other.IsConstant && HasKnownNames(other))
            && !(grants.JoinsRoom && grants.HasRoom == false))
        {
            yield return new HandWrittenFinding(grants.TypeLocation, grants.TypeName);
        }
    }

    private static bool HasKnownNames(JwtGrants grants)
        => grants.Shape is { HasCertainNames: true, Members: var stated } && stated.All(member => GrantNames.Find(member.Name, grants.Claim) is not null);
}
