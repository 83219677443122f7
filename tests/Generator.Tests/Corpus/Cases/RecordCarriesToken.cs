// case: A record carries address and token from the service to the client.
// libraries: rtc
using LiveKit.Rtc;

namespace Doctor.Visit;

[RoomPolicy(Room = "visit-{visit}", Ttl = "20m")]
public partial class PatientPolicy;

public sealed record JoinTicket(string Url, string Token);

public class Reception(TokenSigner signer, string url)
{
    public JoinTicket CheckIn(string visit, string patient) => new(url, PatientPolicy.CreateToken(signer, visit, patient));
}

public class VisitClient(Reception reception)
{
    public async Task VisitAsync(string visit, string patient, string name)
    {
        var ticket = reception.CheckIn(visit, patient);
        using var room = new Room();
        await room.ConnectAsync(ticket.Url, ticket.Token);
        await {|GG2101:room.LocalParticipant!.SetNameAsync(name)|};
    }
}
