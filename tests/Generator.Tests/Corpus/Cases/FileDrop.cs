// case: Files and byte streams count as data.
// libraries: rtc
using System.IO;
using LiveKit.Rtc;

namespace Law.Evidence;

[RoomPolicy(CanPublishData = false)]
public partial class WitnessPolicy;

public class EvidenceDrop(TokenSigner signer, string url)
{
    public async Task SendAsync(string hearing, string witness, string path)
    {
        await using var file = File.OpenRead(path);
        var room = new Room();
        await room.ConnectAsync(url, WitnessPolicy.CreateToken(signer, hearing, witness));
        var me = room.LocalParticipant!;

        await {|GG2003:me.SendFileAsync(path, topic: "evidence")|};

        await using var writer = await {|GG2003:me.StreamBytesAsync(Path.GetFileName(path), totalSize: file.Length)|};
        var buffer = new byte[15_000];
        while (await file.ReadAsync(buffer) > 0)
        {
            await writer.WriteAsync(buffer);
        }
    }
}
