// case: One room for the stage and one for the audience, in one record.
// libraries: rtc
using LiveKit.Rtc;

namespace Record.Rooms;

[RoomPolicy(CanPublish = false)]
public partial class AudiencePolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class StagePolicy;

public sealed record Rooms(Room Audience, Room Stage);

public class Show(TokenSigner signer, string url)
{
    private Rooms? _rooms;

    public async Task OpenAsync(string name)
    {
        _rooms = new Rooms(new Room(), new Room());
        await Task.WhenAll(
            _rooms.Audience.ConnectAsync(url, AudiencePolicy.CreateToken(signer, name, "a" + name)),
            _rooms.Stage.ConnectAsync(url, StagePolicy.CreateToken(signer, name, "s" + name)));
    }

    public Task TitleAsync(string title) => _rooms is { Stage: var stage } ? stage.LocalParticipant!.SetNameAsync(title) : Task.CompletedTask;

    public Task WrongAsync(string title) => {|GG2001:_rooms!.Audience.LocalParticipant!.SetNameAsync(title)|};
}
