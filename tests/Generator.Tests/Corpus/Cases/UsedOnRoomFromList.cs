// case: The grant is used on rooms that come out of a list, so nobody can say that it is not used.
// libraries: rtc
using LiveKit.Rtc;

namespace Used.FromList;

[RoomPolicy(CanUpdateOwnMetadata = true, CanPublishData = true)]
public partial class BotPolicy;

public class Fleet(TokenSigner signer, string url)
{
    private readonly List<Room> _rooms = new();

    public async Task AddAsync(string name)
    {
        var room = new Room();
        await room.ConnectAsync(url, BotPolicy.CreateToken(signer, name, "bot-" + name));
        _rooms.Add(room);
    }
}

public class Announcer
{
    public async Task AnnounceAsync(IEnumerable<Room> rooms, string text)
    {
        foreach (var room in rooms)
        {
            await room.LocalParticipant!.SetMetadataAsync(text);
            await room.LocalParticipant!.SendChatMessageAsync(text);
        }
    }
}
