using GrantGen.Facts;
using GrantGen.Generator.HandWrittenTokens;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.HandWritten;

/// <summary>
/// GG3004: hand-written grants join without a room. The server rejects such a join (400, "no room name"; before
/// 1.9.1 the client could choose any room: livekit/livekit pkg/service/utils.go); Livekit.Server.Sdk.Dotnet refuses to write such a token (LivekitApi/AccessToken.cs).
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
        helpLinkUri: RulePages.Link(RuleIds.JoinWithoutRoom));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override HandWrittenFinding? Check(HandWrittenGrants grants)
        => grants.Joins && grants.HasRoom == false
            ? new HandWrittenFinding(
                grants.PlaceOf(GrantTable.RoomJoin),
                grants.TypeName,
                grants.Library == TokenLibrary.ServerSdk
                    ? "the server would reject the join with 'no room name', so ToJwt throws"
                    : "the server rejects the join with 'no room name'")
            : null;
}
