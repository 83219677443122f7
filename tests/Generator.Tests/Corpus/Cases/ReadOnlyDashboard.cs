// case: A dashboard of many rooms; only statistics are read from the viewers' rooms.
// libraries: rtc
using LiveKit.Rtc;

namespace Dash.Board;

[RoomPolicy(Hidden = true, CanPublish = false, Ttl = "1h")]
public partial class DashPolicy;

public sealed record RoomLine(string Name, uint Participants, uint Publishers, bool Recording);

public class Dashboard(TokenSigner signer, string url)
{
    private readonly List<Room> _rooms = [];

    public async Task OpenAsync(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            var room = new Room();
            room.RoomMetadataChanged += (_, metadata) => Console.WriteLine($"{name}: {metadata}");
            await room.ConnectAsync(url, DashPolicy.CreateToken(signer, name, $"dash-{Guid.NewGuid():N}"));
            _rooms.Add(room);
        }
    }

    public IEnumerable<RoomLine> Lines() => _rooms.Select(r => new RoomLine(r.Name ?? "?", r.NumParticipants, r.NumPublishers, r.ActiveRecording));
}
