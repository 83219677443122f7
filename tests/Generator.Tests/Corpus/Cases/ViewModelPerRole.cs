// case: Two view models get their room by one interface of a connector; each by its own method.
// libraries: rtc
using LiveKit.Rtc;

namespace View.Models;

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public interface IConnector
{
    Task<Room> JoinAsync(string token);
}

public class Connector(string url) : IConnector
{
    public async Task<Room> JoinAsync(string token)
    {
        var room = new Room();
        await room.ConnectAsync(url, token);
        return room;
    }
}

public class ViewerModel(IConnector connector, TokenSigner signer)
{
    private Room? _room;

    public async Task LoadAsync(string name) => _room = await connector.JoinAsync(ViewerPolicy.CreateToken(signer, name, "v" + name));

    public int Count => _room?.RemoteParticipants.Count ?? 0;
}

public class HostModel(IConnector connector, TokenSigner signer)
{
    private Room? _room;

    public async Task LoadAsync(string name) => _room = await connector.JoinAsync(HostPolicy.CreateToken(signer, name, "h" + name));

    public Task RenameAsync(string name) => _room?.LocalParticipant?.SetNameAsync(name) ?? Task.CompletedTask;
}
