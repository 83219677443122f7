// case: A token service mints, a bot of another class connects and acts.
// libraries: rtc
using LiveKit.Rtc;

namespace Hotel.Concierge;

[RoomPolicy(CanPublish = false)]
public partial class GuestPolicy;

public class TokenService(TokenSigner signer)
{
    public string ForGuest(string floor, string guest) => GuestPolicy.CreateToken(signer, floor, guest);
}

public class ConciergeBot(TokenService tokens, string url)
{
    private readonly Room _room = new();

    public async Task StartAsync(string floor, string guest)
    {
        await _room.ConnectAsync(url, tokens.ForGuest(floor, guest));
        await {|GG2101:_room.LocalParticipant!.SetNameAsync($"Guest of {floor}")|};
    }

    public Task AskAsync(string question) => {|GG2103:_room.LocalParticipant!.SendChatMessageAsync(question)|};
}
