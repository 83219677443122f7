// case: The variable holds a viewer's token first, but the room is connected with what stands in it later.
// libraries: rtc
using LiveKit.Rtc;

namespace Draft.Desk;

[RoomPolicy(CanPublish = false)]
public partial class ReaderPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class EditorPolicy;

public class DraftRoom(TokenSigner signer)
{
    public async Task<string> OpenAsync(string url, string draft, string user)
    {
        var token = ReaderPolicy.CreateToken(signer, draft, user);
        var shareLink = $"{url}?t={token}";

        token = EditorPolicy.CreateToken(signer, draft, user);
        var room = new Room();
        await room.ConnectAsync(url, token);
        await room.LocalParticipant!.SetMetadataAsync("editing");
        return shareLink;
    }
}
