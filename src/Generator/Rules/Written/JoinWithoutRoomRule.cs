using GrantGen.Facts;
using GrantGen.Generator.Written;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Written;

/// <summary>
/// GG3004: hand-written grants join without a room. The server then takes the room that the client asks for
/// (livekit/livekit pkg/service/utils.go); Livekit.Server.Sdk.Dotnet refuses to write such a token (LivekitApi/AccessToken.cs).
/// </summary>
internal sealed class JoinWithoutRoomRule : WrittenGrantsRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.JoinWithoutRoom,
        "Hand-written grants join without a room",
        "'{0}' grants RoomJoin without a room: {1}",
        RuleCategories.Written,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.JoinWithoutRoom));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override WrittenFinding? Check(WrittenGrants grants)
        => grants.Joins && grants.HasRoom == false
            ? new WrittenFinding(
                grants.PlaceOf(GrantTable.RoomJoin),
                grants.TypeName,
                grants.Library == WrittenLibrary.ServerSdk
                    ? "the server would let the client choose any room, so ToJwt throws"
                    : "the server lets the client choose any room")
            : null;
}
