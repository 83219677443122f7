using GrantGen.Facts;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.HandWritten;

/// <summary>
/// GG3004: hand-written grants join without a room. The server rejects the join; before 1.9.1 it used the room that the client requested
/// (livekit/livekit pkg/service/utils.go). Livekit.Server.Sdk.Dotnet throws instead of writing such a token (LivekitApi/AccessToken.cs).
/// </summary>
internal sealed class JoinWithoutRoomRule : HandWrittenGrantsRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.JoinWithoutRoom,
        "Hand-written grants join without a room",
        "'{0}' grants RoomJoin without a room: {1}",
        RuleCategories.HandWritten,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.JoinWithoutRoom),
        helpLinkUri: RulePages.Link(RuleIds.JoinWithoutRoom));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override IEnumerable<HandWrittenFinding> Check(HandWrittenGrants grants, PolicyLimits limits)
    {
        if (grants.JoinsRoom && grants.HasRoom == false)
        {
            yield return new HandWrittenFinding(
                grants.GetLocation(GrantTable.RoomJoin),
                grants.TypeName,
                grants.Library == TokenLibrary.ServerSdk
                    ? "ToJwt throws, because the server rejects the join with \"no room name\""
                    : "the server rejects the join with \"no room name\" (before server 1.9.1 the client could choose any room)");
        }
    }
}
