// case: A record with two tokens; the viewer's client acts as if it had the other one.
// libraries: rtc
using LiveKit.Rtc;

namespace Pairs.Wrong;

[RoomPolicy(CanPublish = false)]
public partial class LearnerPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class TutorPolicy;

public sealed record LessonTokens
{
    public required string Learner { get; init; }

    public required string Tutor { get; init; }
}

public class Lessons(TokenSigner signer)
{
    public LessonTokens Create(string lesson, string learner, string tutor) => new()
    {
        Learner = LearnerPolicy.CreateToken(signer, lesson, learner),
        Tutor = TutorPolicy.CreateToken(signer, lesson, tutor),
    };
}

public class LearnerClient(Lessons lessons)
{
    public async Task LearnAsync(string url, string lesson, string learner, string tutor)
    {
        var tokens = lessons.Create(lesson, learner, tutor);
        using var room = new Room();
        await room.ConnectAsync(url, tokens.Learner);
        await {|GG2101:room.LocalParticipant!.SetNameAsync(learner)|};
    }
}
