using GrantGen.Facts;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.HandWritten;

/// <summary>
/// GG3005: hand-written <c>CanPublish = false</c> leaves <c>CanPublishData</c> true. On the server an unset
/// <c>canPublishData</c> follows <c>canPublish</c> (livekit/protocol auth/grants.go, <c>GetCanPublishData</c>), but
/// Livekit.Server.Sdk.Dotnet never leaves it unset.
/// </summary>
internal sealed class ImplicitDataPermissionRule : HandWrittenGrantsRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.ImplicitDataPermission,
        "CanPublish = false leaves CanPublishData true",
        "'{0}' denies CanPublish and does not state CanPublishData, which its library writes as true: the server lets the participant send data, chat and RPC",
        RuleCategories.HandWritten,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.ImplicitDataPermission),
        helpLinkUri: RulePages.Link(RuleIds.ImplicitDataPermission));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override IEnumerable<HandWrittenFinding> Check(HandWrittenGrants grants, PolicyLimits limits)
    {
        if (grants.Library == TokenLibrary.ServerSdk
            && !grants.IsUnresolved(GrantTable.CanPublishData)
            && grants.Flag(GrantTable.CanPublish) == false
            && !grants.States(GrantTable.CanPublishData)
            && (grants.JoinsRoom || grants.IsUnresolved(GrantTable.RoomJoin)))
        {
            yield return new HandWrittenFinding(grants.GetLocation(GrantTable.CanPublish), grants.TypeName);
        }
    }
}
