// case: The event's arguments lead to the local participant of a host.
// libraries: rtc
using LiveKit.Rtc;

namespace Track.Events;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class BroadcasterPolicy;

public class Broadcaster(TokenSigner signer)
{
    public async Task RunAsync(string url, string show, string user, LocalVideoTrack camera)
    {
        var room = new Room();
        room.LocalTrackPublished += OnPublished;
        await room.ConnectAsync(url, BroadcasterPolicy.CreateToken(signer, show, user));
        await room.LocalParticipant!.PublishTrackAsync(camera);
    }

    private static async void OnPublished(object? sender, LocalTrackPublishedEventArgs e) =>
        await e.Participant.SetAttributesAsync(new() { ["camera"] = e.Publication.Sid });
}
