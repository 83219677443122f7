// case: A test uses the team's own interface and a fake of it.
// libraries: rtc
namespace Quiz.Tests;

public interface IQuizParticipant
{
    Task SetMetadataAsync(string metadata);

    Task SendChatMessageAsync(string text);
}

internal sealed class FakeQuizParticipant : IQuizParticipant
{
    public List<string> Log { get; } = new();

    public Task SetMetadataAsync(string metadata)
    {
        Log.Add("meta " + metadata);
        return Task.CompletedTask;
    }

    public Task SendChatMessageAsync(string text)
    {
        Log.Add("chat " + text);
        return Task.CompletedTask;
    }
}

[RoomPolicy(CanPublish = false)]
public partial class ContestantPolicy;

public class QuizTests
{
    public async Task A_contestant_answers()
    {
        var signer = TokenSigner.FromEnvironment();
        var contestant = new FakeQuizParticipant();
        var token = ContestantPolicy.CreateToken(signer, "quiz", Guid.NewGuid().ToString());
        await contestant.SetMetadataAsync(token);
        await contestant.SendChatMessageAsync("42");
        if (contestant.Log.Count != 2)
        {
            throw new InvalidOperationException("two expected");
        }
    }
}
