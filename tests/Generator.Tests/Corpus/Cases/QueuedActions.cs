// case: Actions wait in a queue until a host's room is there; a viewer link is minted on the side.
// libraries: rtc
using LiveKit.Rtc;

namespace Queue.Actions;

[RoomPolicy(CanPublish = false)]
public partial class SharePolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class QueueHostPolicy;

public class QueuedHost(TokenSigner signer)
{
    private readonly Queue<Func<LocalParticipant, Task>> _queue = new();

    public string Share(string show, string user) => SharePolicy.CreateToken(signer, show, user);

    public void Rename(string name) => _queue.Enqueue(me => me.SetNameAsync(name));

    public async Task DrainAsync(string url, string show, string host)
    {
        using var room = new Room();
        await room.ConnectAsync(url, QueueHostPolicy.CreateToken(signer, show, host));
        while (_queue.TryDequeue(out var action))
        {
            await action(room.LocalParticipant!);
        }
    }
}
