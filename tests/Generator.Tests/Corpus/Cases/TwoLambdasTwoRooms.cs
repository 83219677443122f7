// case: Two lambdas, each with a room of its own name.
// libraries: rtc
using LiveKit.Rtc;

namespace Load.Test;

[RoomPolicy(CanPublish = false)]
public partial class CrowdPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class LeadPolicy;

public class LoadTest(TokenSigner signer, string url)
{
    public Task RunAsync(string target, int crowd)
    {
        Func<int, Task> follower = async i =>
        {
            using var room = new Room();
            await room.ConnectAsync(url, CrowdPolicy.CreateToken(signer, target, $"crowd-{i}"));
            await Task.Delay(1000);
        };

        Func<Task> leader = async () =>
        {
            using var room = new Room();
            await room.ConnectAsync(url, LeadPolicy.CreateToken(signer, target, $"lead-{crowd}"));
            await room.LocalParticipant!.SetMetadataAsync("leading");
        };

        return Task.WhenAll(Enumerable.Range(0, crowd).Select(follower).Append(leader()));
    }
}
