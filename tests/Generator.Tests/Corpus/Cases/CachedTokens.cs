// case: Tokens of two policies are kept in a cache by key; the host's room is joined with what the cache gives.
// libraries: rtc
using System.Collections.Concurrent;
using LiveKit.Rtc;

namespace Cached.Tokens;

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public class Cache(TokenSigner signer)
{
    private readonly ConcurrentDictionary<string, string> _tokens = new();

    public string Viewer(string user) => _tokens.GetOrAdd("v" + user, _ => ViewerPolicy.CreateToken(signer, "hall", user));

    public string Host(string user) => _tokens.GetOrAdd("h" + user, _ => HostPolicy.CreateToken(signer, "hall", user));
}

public class HostClient(Cache cache, string url)
{
    public async Task RunAsync(string user)
    {
        using var room = new Room();
        await room.ConnectAsync(url, cache.Host(user));
        await room.LocalParticipant!.SetNameAsync(user);
    }
}
