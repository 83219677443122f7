// case: The builder's lambda grants what the bot does.
// libraries: rtc,aspnetcore
using LiveKit.Authentication;
using LiveKit.Rtc;

namespace Builder.Granted;

public class BuilderBot(ILiveKitTokenService tokens)
{
    private readonly Room _room = new();

    public async Task RunAsync(string url, string roomName, string identity, bool hidden)
    {
        var token = tokens.CreateTokenBuilder(identity)
            .WithParticipantName("Bot")
            .WithVideoGrant(g =>
            {
                g.RoomJoin = true;
                g.Room = roomName;
                g.Hidden = hidden;
                g.CanUpdateOwnMetadata = true;
            })
            .WithTimeToLive(TimeSpan.FromMinutes(30))
            .ToJwt();
        await _room.ConnectAsync(url, token);
        await _room.LocalParticipant!.SetMetadataAsync("bot");
        await _room.LocalParticipant!.SendChatMessageAsync("bot is here");
    }
}
