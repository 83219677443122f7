// case: The host's policy grants what the host's console does.
// libraries: rtc
using LiveKit.Rtc;

namespace Panel.Host;

[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "4h")]
public partial class ModeratorPolicy;

public sealed class ModeratorConsole(TokenSigner signer)
{
    private readonly Room _room = new();

    public Task JoinAsync(string url, string panel, string moderator) =>
        _room.ConnectAsync(url, ModeratorPolicy.CreateToken(signer, panel, moderator));

    public async Task AnnounceAsync(string topic)
    {
        await _room.LocalParticipant!.SetMetadataAsync(topic);
        await _room.LocalParticipant!.SetNameAsync("Moderator: " + topic);
        await _room.LocalParticipant!.SendChatMessageAsync(topic);
    }
}
