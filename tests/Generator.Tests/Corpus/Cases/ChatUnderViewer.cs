// case: CanPublish = false silently takes chat away too; the support bot writes and edits.
// libraries: rtc
using LiveKit.Rtc;

namespace Webinar.Chat;

[RoomPolicy(CanPublish = false)]
public partial class AttendeePolicy;

public class QuestionBot
{
    private readonly Room _room;

    private QuestionBot(Room room) => _room = room;

    public static async Task<QuestionBot> JoinAsync(TokenSigner signer, string url, string webinar, string attendee)
    {
        var room = new Room();
        await room.ConnectAsync(url, AttendeePolicy.CreateToken(signer, webinar, attendee));
        return new QuestionBot(room);
    }

    public async Task AskAsync(string question)
    {
        var message = await {|GG2003:_room.LocalParticipant!.SendChatMessageAsync(question)|};
        await {|GG2003:_room.LocalParticipant!.EditChatMessageAsync(question + " (anonymous)", message)|};
    }
}
