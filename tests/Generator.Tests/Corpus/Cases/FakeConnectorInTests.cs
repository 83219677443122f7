// case: A test's fake joins with a policy of its own; the real service is not run with it.
// libraries: rtc
using LiveKit.Rtc;

namespace Fake.Connector;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class BotPolicy;

[RoomPolicy(CanPublish = false)]
public partial class TestPolicy;

public interface IRooms
{
    Task OpenAsync(Room room, string name);
}

public class Rooms(TokenSigner signer, string url) : IRooms
{
    public async Task OpenAsync(Room room, string name)
    {
        await room.ConnectAsync(url, BotPolicy.CreateToken(signer, name, "bot" + name));
        await NameAsync(room);
    }

    private Task NameAsync(Room room) => room.LocalParticipant!.SetNameAsync("bot");
}

public class FakeRooms(TokenSigner signer) : IRooms
{
    public Task OpenAsync(Room room, string name) => room.ConnectAsync("ws://localhost:7880", TestPolicy.CreateToken(signer, name, "test" + name));
}

public class App(IRooms rooms)
{
    public async Task RunAsync(string name)
    {
        using var room = new Room();
        await rooms.OpenAsync(room, name);
    }
}
