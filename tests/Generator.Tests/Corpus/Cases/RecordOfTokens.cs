// case: A record with two tokens; each client takes its own.
// libraries: rtc
using LiveKit.Rtc;

namespace Pairs.Record;

[RoomPolicy(CanPublish = false)]
public partial class LearnerPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class TutorPolicy;

public sealed record LessonTokens(string Learner, string Tutor);

public class Lessons(TokenSigner signer)
{
    public LessonTokens Create(string lesson, string learner, string tutor) =>
        new(LearnerPolicy.CreateToken(signer, lesson, learner), TutorPolicy.CreateToken(signer, lesson, tutor));
}

public class TutorClient(Lessons lessons)
{
    public async Task TeachAsync(string url, string lesson, string learner, string tutor)
    {
        var tokens = lessons.Create(lesson, learner, tutor);
        using var room = new Room();
        await room.ConnectAsync(url, tokens.Tutor);
        await room.LocalParticipant!.SetAttributesAsync(new() { ["tutor"] = tutor });
    }
}

public class LearnerClient(Lessons lessons)
{
    public async Task LearnAsync(string url, string lesson, string learner, string tutor)
    {
        using var room = new Room();
        await room.ConnectAsync(url, lessons.Create(lesson, learner, tutor).Learner);
        await Task.Delay(TimeSpan.FromHours(1));
    }
}
