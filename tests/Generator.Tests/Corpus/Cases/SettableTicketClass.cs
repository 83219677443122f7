// case: A plain class with settable properties carries the token, as a deserialised answer would.
// libraries: rtc
using LiveKit.Rtc;

namespace Delivery.Drone;

[RoomPolicy(CanSubscribe = false)]
public partial class DronePolicy;

public class ConnectionInfo
{
    public string ServerUrl { get; set; } = "";

    public string ParticipantToken { get; set; } = "";
}

public class ControlTower(TokenSigner signer)
{
    public Task<ConnectionInfo> RequestAsync(string corridor, string drone)
    {
        var info = new ConnectionInfo { ServerUrl = "wss://drones.example" };
        info.ParticipantToken = DronePolicy.CreateToken(signer, corridor, drone);
        return Task.FromResult(info);
    }
}

public class Drone(ControlTower tower)
{
    private readonly Room _room = new();

    public async Task TakeOffAsync(string corridor, string drone)
    {
        var info = await tower.RequestAsync(corridor, drone);
        await _room.ConnectAsync(info.ServerUrl, info.ParticipantToken);
    }

    public Task ReportAsync(double altitude) => {|GG2101:_room.LocalParticipant!.SetMetadataAsync(altitude.ToString("F1"))|};
}
