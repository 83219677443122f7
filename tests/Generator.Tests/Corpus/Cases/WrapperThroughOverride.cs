// case: A wrapper is declared on an interface; a host's implementation is used by the host, a guest only listens.
// libraries: rtc
using LiveKit.Rtc;

namespace Wrapper.Interface;

[RoomPolicy(CanPublish = false)]
public partial class GuestPolicy;

public interface IName
{
    [RequiresPermission(Permission.UpdateOwnMetadata)]
    Task RenameAsync(Room room, string name);
}

public class Names : IName
{
    [RequiresPermission(Permission.UpdateOwnMetadata)]
    public Task RenameAsync(Room room, string name)
    {
        return InnerAsync();

        async Task InnerAsync() => await room.LocalParticipant!.SetNameAsync(name);
    }
}

public class Guest(TokenSigner signer, string url, IName names)
{
    public async Task RunAsync(string hall)
    {
        using var room = new Room();
        await room.ConnectAsync(url, GuestPolicy.CreateToken(signer, hall, "g" + hall));
        await {|GG2001:names.RenameAsync(room, "guest")|};
    }
}
