// case: Everything is reached by question marks, as nullable annotations suggest.
// libraries: rtc
using LiveKit.Rtc;

namespace Frontdesk.Presence;

[RoomPolicy(CanPublish = false, CanPublishData = true)]
public partial class PresencePolicy;

public class PresencePublisher
{
    private readonly TokenSigner _signer;
    private Room? _room;

    public PresencePublisher(TokenSigner signer) => _signer = signer;

    public async Task StartAsync(string url, string room, string user)
    {
        _room = new Room();
        await _room.ConnectAsync(url, PresencePolicy.CreateToken(_signer, room, user)).ConfigureAwait(false);
        await _room.LocalParticipant!.PublishDataAsync(new byte[] { 1 });
    }

    public Task SetAwayAsync() => _room?.LocalParticipant?{|GG2001:.SetMetadataAsync("{\"state\":\"away\"}")|} ?? Task.CompletedTask;
}
