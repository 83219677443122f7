// case: A configured token is used if there is one, else a viewer's is minted.
// libraries: rtc
using LiveKit.Rtc;

namespace Field.Monitor;

[RoomPolicy(CanPublish = false)]
public partial class MonitorPolicy;

public static class Monitor
{
    public static async Task<Room> OpenAsync(TokenSigner signer, string url, string site, string user)
    {
        var room = new Room();
        var token = Environment.GetEnvironmentVariable("MONITOR_TOKEN") ?? MonitorPolicy.CreateToken(signer, site, user);
        await room.ConnectAsync(url, token);

        if (room.LocalParticipant is { } me)
        {
            await {|GG2001:me.SetAttributesAsync(new Dictionary<string, string> { { "site", site } })|};
        }

        return room;
    }
}
