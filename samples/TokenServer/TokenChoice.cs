using System.Security.Claims;
using GrantGen;

namespace TokenServer;

/// <summary>The application's decision: the policy and the room of each user's token.</summary>
internal static class TokenChoice
{
    /// <summary>
    /// The role comes from the cookie, never from the request. A request can name a room. Anything else that a request
    /// names (another identity, metadata, a room configuration) is rejected by the endpoint, because nothing here allows it.
    /// </summary>
    public static TokenDecision Choose(HttpContext context, TokenRequest request)
    {
        string? role = context.User.FindFirstValue(ClaimTypes.Role);
        DemoRoom room = DemoRooms.All[0];
        if (request.RoomName is { Length: > 0 } name)
        {
            if (DemoRooms.Find(name) is not { } known || !known.IsOpenTo(role))
            {
                // The same response for an unknown and a forbidden room: a user who may not enter a room does not learn that it exists.
                return TokenDecision.Refuse("room_name", "There is no room of this name that you may enter.");
            }

            room = known;
        }

        ParticipantOptions options = new() { Name = context.User.FindFirstValue(ClaimTypes.Name) };
        return role switch
        {
            Roles.Viewer => TokenDecision.Allow<ViewerPolicy>(room.Name, options: options),
            Roles.Speaker => TokenDecision.Allow<SpeakerPolicy>(room.Name, options: options),
            Roles.Moderator => TokenDecision.Allow<ModeratorPolicy>(room.Name, options: options),
            _ => TokenDecision.Forbid("Your account has no role here."),
        };
    }
}
