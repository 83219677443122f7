// case: A desktop client gets its token over HTTP; the class says which policy the server mints.
// libraries: rtc
using System.Net.Http;
using LiveKit.Rtc;

namespace Desktop.Viewer;

[RoomPolicy(CanPublish = false)]
public partial class WatchPolicy;

[UsesPolicy(typeof(WatchPolicy))]
public class WatchWindow
{
    private readonly Room _room = new();

    public async Task OpenAsync(HttpClient http, string url)
    {
        var token = await http.GetStringAsync("/api/token");
        await _room.ConnectAsync(url, token);
    }

    public async Task RenameAsync(string name) => await {|GG2001:_room.LocalParticipant!.SetNameAsync(name)|};

    public async Task ReactAsync(string emoji) => await {|GG2003:_room.LocalParticipant!.SendTextAsync(emoji, "reactions")|};
}
