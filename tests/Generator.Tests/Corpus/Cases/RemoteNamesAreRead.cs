// case: Names and metadata of others are only read.
// libraries: rtc
using LiveKit.Rtc;

namespace Roster.View;

[RoomPolicy(CanPublish = false)]
public partial class RosterPolicy;

public class Roster(TokenSigner signer)
{
    public async Task PrintAsync(string url, string room, string viewer)
    {
        using var live = new Room();
        live.ParticipantMetadataChanged += (_, p) => Console.WriteLine($"{p.Identity}: {p.Metadata}");
        live.ParticipantNameChanged += (_, p) => Console.WriteLine($"{p.Identity} is now {p.Name}");
        await live.ConnectAsync(url, RosterPolicy.CreateToken(signer, room, viewer));

        foreach (var (identity, participant) in live.RemoteParticipants)
        {
            Console.WriteLine($"{identity} {participant.Name} {participant.Metadata}");
        }

        Console.WriteLine(live.LocalParticipant?.Metadata);
    }
}
