// case: A dialer presses keys for a caller; DTMF is a data packet.
// libraries: rtc
using LiveKit.Rtc;

namespace Phone.Dialer;

[RoomPolicy(CanPublishData = false, Kind = ParticipantKind.Sip)]
public partial class DialerPolicy;

public class Dialer
{
    private readonly TokenSigner _signer;

    public Dialer(TokenSigner signer) => _signer = signer;

    public async Task EnterPinAsync(string url, string call, string leg, string pin)
    {
        using var room = new Room();
        await room.ConnectAsync(url, DialerPolicy.CreateToken(_signer, call, leg));
        foreach (var digit in pin)
        {
            await {|GG2003:room.LocalParticipant!.PublishSipDtmfAsync((uint)(digit - '0'), digit.ToString())|};
            await Task.Delay(200);
        }
    }
}
