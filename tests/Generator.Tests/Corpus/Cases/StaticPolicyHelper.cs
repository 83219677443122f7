// case: A static class of shortcuts mints for the whole code base.
// libraries: rtc
using LiveKit.Rtc;

namespace Short.Cuts;

[RoomPolicy(CanPublish = false)]
public partial class ShopperPolicy;

public static class Mint
{
    private static readonly Lazy<TokenSigner> Signer = new(() => TokenSigner.FromEnvironment());

    public static string Shopper(string room, string shopper)
    {
        var options = new ParticipantOptions { Name = shopper, Ttl = TimeSpan.FromMinutes(5) };
        return ShopperPolicy.CreateToken(Signer.Value, room, shopper, options);
    }
}

public sealed class ShopWindow : IDisposable
{
    private readonly Room _room = new();

    public async Task OpenAsync(string url, string shop, string shopper)
    {
        var jwt = Mint.Shopper(shop, shopper);
        await _room.ConnectAsync(url, jwt).ConfigureAwait(false);
        await {|GG2103:_room.LocalParticipant!.SendTextAsync("browsing")|};
    }

    public void Dispose() => _room.Dispose();
}
