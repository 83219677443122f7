// case: A feature class reads from the room and only sends what the policy lets it send.
// libraries: rtc
using LiveKit.Rtc;

namespace Gated.Feature;

[RoomPolicy(CanPublish = false, CanPublishData = true)]
public partial class LearnerPolicy;

public class LearnerFeature(Room room)
{
    public bool IsTeacherHere => room.RemoteParticipants.Values.Any(p => p.Metadata == "teacher");

    public async Task HintAsync(string hint)
    {
        if (IsTeacherHere)
        {
            await room.LocalParticipant!.SendTextAsync(hint, topic: "hint");
        }
    }
}

public class Learner(TokenSigner signer)
{
    public async Task<LearnerFeature> LearnAsync(string url, string lesson, string learner)
    {
        var room = new Room();
        await room.ConnectAsync(url, LearnerPolicy.CreateToken(signer, lesson, learner));
        return new LearnerFeature(room);
    }
}
