// case: A dialer whose policy grants data alone presses keys.
// libraries: rtc
using LiveKit.Rtc;

namespace Phone.Menu;

[RoomPolicy(CanPublish = false, CanPublishData = true, Kind = ParticipantKind.Sip, Ttl = "10m")]
public partial class MenuPolicy;

public class PhoneMenu(TokenSigner signer)
{
    private static readonly Dictionary<char, uint> Codes = "0123456789*#".Select((c, i) => (c, i)).ToDictionary(p => p.c, p => (uint)p.i);

    public async Task PressAsync(string url, string call, string leg, string keys)
    {
        using var room = new Room();
        room.SipDtmfReceived += (_, e) => Console.WriteLine(e.Digit);
        await room.ConnectAsync(url, MenuPolicy.CreateToken(signer, call, leg));
        foreach (var key in keys.Where(Codes.ContainsKey))
        {
            await room.LocalParticipant!.PublishSipDtmfAsync(Codes[key], key.ToString());
        }
    }
}
