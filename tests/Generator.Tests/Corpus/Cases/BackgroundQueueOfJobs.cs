// case: Jobs with their own tokens go through a queue; one worker joins for all, and only what every policy lets it do is done.
// libraries: rtc
using System.Collections.Concurrent;
using LiveKit.Rtc;

namespace Queue.Jobs;

[RoomPolicy(CanPublish = false, CanPublishData = true)]
public partial class ScribePolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public sealed record Job(string Token, Func<Room, Task> Work);

public class Worker(string url)
{
    public ConcurrentQueue<Job> Jobs { get; } = new();

    public async Task RunAsync()
    {
        while (Jobs.TryDequeue(out var job))
        {
            using var room = new Room();
            await room.ConnectAsync(url, job.Token);
            await room.LocalParticipant!.SendChatMessageAsync("working");
            await job.Work(room);
        }
    }
}

public class Scribe(TokenSigner signer, Worker worker)
{
    public void Add(string hall) => worker.Jobs.Enqueue(new Job(ScribePolicy.CreateToken(signer, hall, "s" + hall), room => room.LocalParticipant!.SendTextAsync("noted")));
}

public class Host(TokenSigner signer, Worker worker)
{
    public void Add(string hall) => worker.Jobs.Enqueue(new Job(HostPolicy.CreateToken(signer, hall, "h" + hall), room => room.LocalParticipant!.SetNameAsync("host")));
}
