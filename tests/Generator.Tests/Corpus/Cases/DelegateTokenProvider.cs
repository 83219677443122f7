// case: The client takes a function that gives it a token.
// libraries: rtc
using LiveKit.Rtc;

namespace Provider.Func;

[RoomPolicy(CanPublish = false)]
public partial class PassengerPolicy;

public class CabinClient
{
    private readonly Func<string, string> _tokenFor;

    public CabinClient(Func<string, string> tokenFor) => _tokenFor = tokenFor;

    public async Task OpenAsync(string url, string seat)
    {
        using var room = new Room();
        await room.ConnectAsync(url, _tokenFor(seat));
        await {|GG2101:room.LocalParticipant!.SetNameAsync("Seat " + seat)|};
    }
}

public static class Cabin
{
    public static Task StartAsync(TokenSigner signer, string url, string flight, string seat)
    {
        var client = new CabinClient(s => PassengerPolicy.CreateToken(signer, flight, s));
        return client.OpenAsync(url, seat);
    }
}
