using GrantGen.Facts;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.Rules.HandWritten;

/// <summary>
/// GG3006: hand-written grants are constants, so they could be a policy: the same claims in the token
/// (livekit/protocol auth/grants.go), and the calls that the server would refuse are found.
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
            && !(grants.Joins && grants.HasRoom == false))
        {
            yield return new HandWrittenFinding(grants.TypeLocation, grants.TypeName);
        }
    }
}
