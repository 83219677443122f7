// case: One class exposes its connected room as a property, another takes it from there.
// libraries: rtc
using LiveKit.Rtc;

namespace Studio.Lights;

[RoomPolicy(CanPublish = false)]
public partial class OperatorPolicy;

public class Connection
{
    public Room Live { get; } = new Room();

    public Task OpenAsync(TokenSigner signer, string url, string studio, string desk) =>
        Live.ConnectAsync(url, OperatorPolicy.CreateToken(signer, studio, desk));
}

public class LightDesk
{
    private readonly Connection _connection;

    public LightDesk(Connection connection) => _connection = connection;

    public async Task CueAsync(int cue)
    {
        await {|GG2103:_connection.Live.LocalParticipant!.PublishDataAsync(BitConverter.GetBytes(cue))|};
        await {|GG2101:_connection.Live.LocalParticipant!.SetAttributesAsync(new() { ["cue"] = cue.ToString() })|};
    }
}
