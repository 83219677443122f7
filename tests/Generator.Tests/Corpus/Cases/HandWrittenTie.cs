// case: A bot by both packages: the hand-written token has no CanUpdateOwnMetadata, the bot renames itself.
// libraries: rtc,server
using Livekit.Server.Sdk.Dotnet;
using Room = LiveKit.Rtc.Room;

namespace Speech.Bot;

public class SpeechBot(string url, string key, string secret)
{
    private Room? _room;

    private string GetAccessToken(string roomName, string identity)
    {
        return new AccessToken(key, secret)
            .WithIdentity(identity)
            .WithGrants(new {|GG3006:VideoGrants|} { RoomJoin = true, Room = roomName })
            .ToJwt();
    }

    public async Task ConnectAsync(string roomName, string identity)
    {
        var accessToken = GetAccessToken(roomName, identity);
        _room = new Room();
        await _room.ConnectAsync(url, accessToken);
    }

    public Task SayStateAsync(string state) => {|GG2001:_room!.LocalParticipant!.SetAttributesAsync(new() { ["lk.agent.state"] = state })|};

    public Task PublishAsync(LiveKit.Rtc.LocalAudioTrack voice) => _room!.LocalParticipant!.PublishTrackAsync(voice);
}
