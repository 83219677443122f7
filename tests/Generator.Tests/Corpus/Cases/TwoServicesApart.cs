// case: Two token methods of one service; the host's room comes from the host's method.
// libraries: rtc
using LiveKit.Rtc;

namespace Fitness.Class;

[RoomPolicy(CanPublish = false)]
public partial class TraineePolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class TrainerPolicy;

public class FitnessTokens(TokenSigner signer)
{
    public string Trainee(string course, string user) => TraineePolicy.CreateToken(signer, course, user);

    public string Trainer(string course, string user) => TrainerPolicy.CreateToken(signer, course, user);
}

public class TrainerClient(FitnessTokens tokens)
{
    public async Task TeachAsync(string url, string course, string trainer)
    {
        using var room = new Room();
        await room.ConnectAsync(url, tokens.Trainer(course, trainer));
        await room.LocalParticipant!.SetAttributesAsync(new() { ["role"] = "trainer" });
    }
}

public class TraineeClient(FitnessTokens tokens)
{
    public async Task JoinAsync(string url, string course, string trainee)
    {
        using var room = new Room();
        room.TrackPublished += (_, e) => e.Publication.SetSubscribed(true);
        await room.ConnectAsync(url, tokens.Trainee(course, trainee));
        await Task.Delay(TimeSpan.FromHours(1));
    }
}
