// case: A helper of another class is called with a viewer's and with a host's room; what reaches a parameter from several calls is reported if all of it lacks the grant.
// libraries: rtc
using LiveKit.Rtc;

namespace Party.Titles;

[RoomPolicy]
public partial class FriendPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class OwnerPolicy;

public static class Titles
{
    public static Task SetAsync(Room room, string title) => room.LocalParticipant!.SetMetadataAsync(title);
}

public class Party(TokenSigner signer, string url)
{
    public async Task FriendAsync(string party, string friend)
    {
        var room = new Room();
        await room.ConnectAsync(url, FriendPolicy.CreateToken(signer, party, friend));
        await Titles.SetAsync(room, "friend");
    }

    public async Task OwnerAsync(string party, string owner)
    {
        var room = new Room();
        await room.ConnectAsync(url, OwnerPolicy.CreateToken(signer, party, owner));
        await Titles.SetAsync(room, "owner");
    }
}
