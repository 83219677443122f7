// case: The connected room is kept as a task in a field and awaited by each command.
// libraries: rtc
using LiveKit.Rtc;

namespace Arcade.Commentary;

[RoomPolicy]
public partial class CommentatorPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HeadlinerPolicy;

public class CommentaryBox
{
    private readonly Task<Room> _room;

    public CommentaryBox(TokenSigner signer, string url, string match, string user) =>
        _room = ConnectAsync(url, CommentatorPolicy.CreateToken(signer, match, user));

    public static string Invite(TokenSigner signer, string match, string user) => HeadlinerPolicy.CreateToken(signer, match, user);

    public async Task SetLanguageAsync(string language)
    {
        var room = await _room;
        await {|GG2001:room.LocalParticipant!.SetAttributesAsync(new Dictionary<string, string> { ["lang"] = language })|};
    }

    private static async Task<Room> ConnectAsync(string url, string token)
    {
        var room = new Room();
        await room.ConnectAsync(url, token);
        return room;
    }
}
