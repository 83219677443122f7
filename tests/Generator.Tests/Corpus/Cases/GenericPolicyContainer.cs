// case: A policy nested in a generic type, minted and used in it.
// libraries: rtc
using LiveKit.Rtc;

namespace Generic.Tenants;

public partial class Tenant<TSettings>(TokenSigner signer)
    where TSettings : new()
{
    [RoomPolicy(CanPublish = false, CanPublishData = true)]
    public partial class GuestPolicy;

    public async Task GreetAsync(string url, string room, string guest)
    {
        using var live = new Room();
        await live.ConnectAsync(url, GuestPolicy.CreateToken(signer, room, guest));
        await live.LocalParticipant!.SendChatMessageAsync(typeof(TSettings).Name);
    }
}
