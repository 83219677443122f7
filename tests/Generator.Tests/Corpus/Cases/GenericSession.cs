// case: A generic session is opened with a token of the policy that its caller names.
// libraries: rtc
using LiveKit.Rtc;

namespace Generic.Session;

[RoomPolicy(CanPublish = false)]
public partial class SpectatorPolicy;

public sealed class RoomSession<TState>(TState state, Room room)
{
    public TState State => state;

    public Room Room => room;
}

public static class Sessions
{
    public static async Task<RoomSession<T>> OpenAsync<T>(string url, string token, T state)
    {
        var room = new Room();
        await room.ConnectAsync(url, token);
        return new RoomSession<T>(state, room);
    }
}

public class Spectator(TokenSigner signer)
{
    public async Task WatchAsync(string url, string match, string user)
    {
        var session = await Sessions.OpenAsync(url, SpectatorPolicy.CreateToken(signer, match, user), state: 0);
        await {|GG2101:session.Room.LocalParticipant!.SetMetadataAsync($"watching since {session.State}")|};
    }
}
