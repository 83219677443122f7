using GrantGen.Facts;
using GrantGen.Generator.Written;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Rules.Written;

/// <summary>
/// GG3006: hand-written grants are constants, so they could be a policy: the same claims in the token
/// (livekit/protocol auth/grants.go), and the calls that the server would refuse are found.
/// </summary>
internal sealed class CouldBePolicyRule : WrittenGrantsRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.CouldBePolicy,
        "Hand-written grants could be a policy",
        "'{0}' holds constants only and could be a policy: what the server would refuse under it is then found by the compiler",
        RuleCategories.Written,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.CouldBePolicy));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override WrittenFinding? Check(WrittenGrants grants)
        => grants is { Library: WrittenLibrary.ServerSdk, Claim: GrantClaim.Video, IsConstant: true, Chain: { IsWhole: true, Root: IObjectCreationOperation } }
            && grants.Syntax.Parent is ArgumentSyntax
            && !(grants.Joins && grants.HasRoom == false)
                ? new WrittenFinding(grants.TypeLocation, grants.TypeName)
                : null;
}
