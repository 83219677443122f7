// case: A field holds first an anonymous, later a signed-in room; the anonymous one can still reach the call.
// libraries: rtc
using LiveKit.Rtc;

namespace Shop.Live;

[RoomPolicy(CanPublish = false)]
public partial class AnonymousPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class MemberPolicy;

public class LiveShopping(TokenSigner signer, string url)
{
    private Room? _room;

    public async Task BrowseAsync(string show, string visitor)
    {
        _room = new Room();
        await _room.ConnectAsync(url, AnonymousPolicy.CreateToken(signer, show, visitor));
    }

    public async Task SignInAsync(string show, string member)
    {
        await _room!.DisconnectAsync();
        _room = new Room();
        await _room.ConnectAsync(url, MemberPolicy.CreateToken(signer, show, member));
    }

    public Task SetNicknameAsync(string nickname) => {|GG2001:_room!.LocalParticipant!.SetNameAsync(nickname)|};
}
