// case: The bot knows an interface; its only implementation mints a policy that lacks the grant.
// libraries: rtc
using LiveKit.Rtc;

namespace Taxi.Rides;

[RoomPolicy(Room = "ride-{ride}")]
public partial class RiderPolicy;

public interface IRideTokens
{
    Task<string> CreateAsync(string ride, string user, CancellationToken stop);
}

public sealed class RideTokens : IRideTokens
{
    private readonly TokenSigner _signer;

    public RideTokens(TokenSigner signer) => _signer = signer;

    public Task<string> CreateAsync(string ride, string user, CancellationToken stop) =>
        Task.FromResult(RiderPolicy.CreateToken(_signer, ride, user));
}

public class RideSession
{
    private readonly IRideTokens _tokens;
    private Room? _room;

    public RideSession(IRideTokens tokens) => _tokens = tokens;

    public async Task BoardAsync(string url, string ride, string user, CancellationToken stop)
    {
        _room = new Room();
        var token = await _tokens.CreateAsync(ride, user, stop);
        await _room.ConnectAsync(url, token, cancellationToken: stop);
    }

    public async Task ShareStopAsync(string stopName) => await {|GG2101:_room!.LocalParticipant!.SetMetadataAsync(stopName)|};
}
