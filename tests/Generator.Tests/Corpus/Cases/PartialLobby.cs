// case: A partial class: one part connects, the other part acts.
// libraries: rtc
using LiveKit.Rtc;

namespace Games.Lobby;

[RoomPolicy(Room = "lobby-{region}")]
public partial class PlayerPolicy;

public partial class LobbyClient
{
    private readonly Room _room = new();

    public Room Room => _room;

    public async Task ConnectAsync(TokenSigner signer, string url, string region, string player) =>
        await _room.ConnectAsync(url, PlayerPolicy.CreateToken(signer, region, player));
}

public partial class LobbyClient
{
    public Task ReadyAsync() => {|GG2001:Room.LocalParticipant!.SetAttributesAsync(new() { ["ready"] = "1" })|};

    public Task SayAsync(string text) => Room.LocalParticipant!.SendChatMessageAsync(text);
}
