// case: Address and token travel together in a tuple and are taken apart at the call.
// libraries: rtc
using LiveKit.Rtc;

namespace Telemetry.Relay;

[RoomPolicy(CanPublish = false, CanPublishData = true)]
public partial class SensorPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class EngineerPolicy;

public class SensorRelay(TokenSigner signer, string url)
{
    public string EngineerToken(string plant, string user) => EngineerPolicy.CreateToken(signer, plant, user);

    public async Task PumpAsync(string plant, string sensor, IAsyncEnumerable<byte[]> readings)
    {
        var (address, token) = Details(plant, sensor);
        using var room = new Room();
        await room.ConnectAsync(address, token);
        await {|GG2001:room.LocalParticipant!.SetMetadataAsync(sensor)|};
        await foreach (var reading in readings)
        {
            await room.LocalParticipant!.PublishDataAsync(reading, new DataPublishOptions { Topic = "reading" });
        }
    }

    private (string Address, string Token) Details(string plant, string sensor) =>
        (url, SensorPolicy.CreateToken(signer, plant, sensor));
}
