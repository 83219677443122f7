// case: A Lazy holds the task that connects the room.
// libraries: rtc
using LiveKit.Rtc;

namespace Museum.Guide;

[RoomPolicy(Room = "tour")]
public partial class VisitorPolicy;

public sealed class AudioGuide
{
    private readonly Lazy<Task<Room>> _room;

    public AudioGuide(TokenSigner signer, string url, string visitor)
    {
        _room = new Lazy<Task<Room>>(async () =>
        {
            var room = new Room();
            await room.ConnectAsync(url, VisitorPolicy.CreateToken(signer, visitor));
            return room;
        });
    }

    public async Task ArriveAtAsync(string exhibit)
    {
        var room = await _room.Value;
        await {|GG2001:room.LocalParticipant!.SetMetadataAsync(exhibit)|};
    }
}
