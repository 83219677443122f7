// case: A moderator's join token carries RoomAdmin and so may mute over the server API.
// libraries: server
using System.Net.Http;
using System.Net.Http.Headers;
using Livekit.Server.Sdk.Dotnet;

namespace Join.Moderator;

[RoomPolicy(RoomAdmin = true, Ttl = "3h")]
public partial class ModeratorPolicy;

public class ModeratorTools(TokenSigner signer, HttpClient http)
{
    public async Task MuteAllAsync(string room, string moderator)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", ModeratorPolicy.CreateToken(signer, room, moderator));
        var people = await Twirp.ListParticipants(http, new ListParticipantsRequest { Room = room });
        foreach (var person in people.Participants)
        {
            await Twirp.MutePublishedTrack(http, new MuteRoomTrackRequest { Room = room, Identity = person.Identity, Muted = true });
        }
    }
}
