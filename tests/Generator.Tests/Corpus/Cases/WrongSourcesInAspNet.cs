// case: The ASP.NET package's grant takes the same strings, and the same mistakes.
// libraries: aspnetcore
using LiveKit.Authentication;

namespace Wrong.AspNet;

public class PresenterTokens(ILiveKitTokenService tokens)
{
    public string Create(string room, string user, bool hidden) => tokens.CreateTokenBuilder(user)
        .WithVideoGrant(new VideoGrant
        {
            RoomJoin = true,
            Room = room,
            Hidden = hidden,
            CanPublishSources = new List<string> { "microphone", {|GG3003:"screen-share"|} },
        })
        .ToJwt();
}
