using GrantGen.Facts;
using GrantGen.Generator.HandWrittenTokens;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.HandWritten;

/// <summary>
/// GG3004: hand-written grants join without a room. The server then takes the room that the client asks for
/// (livekit/livekit pkg/service/utils.go); Livekit.Server.Sdk.Dotnet refuses to write such a token (LivekitApi/AccessToken.cs).
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
                    ? "the server would let the client choose any room, so ToJwt throws"
                    : "the server lets the client choose any room")
            : null;
}
