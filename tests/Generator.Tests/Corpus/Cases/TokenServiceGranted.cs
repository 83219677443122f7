// case: A token service and a bot of another class, with a policy that grants all that the bot does.
// libraries: rtc
using LiveKit.Rtc;

namespace Trivia.Host;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class QuizmasterPolicy;

public interface ITriviaTokens
{
    string Create(string game, string identity);
}

public class TriviaTokens(TokenSigner signer) : ITriviaTokens
{
    public string Create(string game, string identity) => QuizmasterPolicy.CreateToken(signer, game, identity);
}

public class Quizmaster(ITriviaTokens tokens)
{
    private readonly Room _room = new();

    public async Task OpenAsync(string url, string game)
    {
        await _room.ConnectAsync(url, tokens.Create(game, $"quizmaster-{game}"));
        await _room.LocalParticipant!.SetMetadataAsync("open");
        await _room.LocalParticipant!.SendChatMessageAsync("First question!");
    }
}
