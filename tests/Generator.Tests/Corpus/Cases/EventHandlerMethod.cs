// case: The handler of an event is a named method that takes the room from the sender.
// libraries: rtc
using LiveKit.Rtc;

namespace Support.Counter;

[RoomPolicy(Hidden = true, CanPublish = false)]
public partial class CounterPolicy;

public class HeadCounter
{
    private readonly Room _room = new();

    public async Task StartAsync(TokenSigner signer, string url, string roomName, string identity)
    {
        _room.ParticipantConnected += OnParticipantConnected;
        await _room.ConnectAsync(url, CounterPolicy.CreateToken(signer, roomName, identity));
    }

    private async void OnParticipantConnected(object? sender, Participant participant)
    {
        if (sender is Room room)
        {
            await {|GG2003:room.LocalParticipant!.SendTextAsync($"hello {participant.Name}", topic: "lk.chat")|};
        }

        await {|GG2001:_room.LocalParticipant!.SetMetadataAsync(_room.NumParticipants.ToString())|};
    }
}
