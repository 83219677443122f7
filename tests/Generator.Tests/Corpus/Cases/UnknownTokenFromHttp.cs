// case: The token comes from a web service of somebody else: nothing is known, nothing is said.
// libraries: rtc
using System.Net.Http;
using LiveKit.Rtc;

namespace Client.Foreign;

public class ForeignClient(HttpClient http)
{
    private readonly Room _room = new();

    public async Task JoinAsync(string url, string room)
    {
        var token = await http.GetStringAsync($"https://tokens.example/{room}");
        await _room.ConnectAsync(url, token);
    }

    public Task RenameAsync(string name) => _room.LocalParticipant!.SetNameAsync(name);

    public Task SayAsync(string text) => _room.LocalParticipant!.SendTextAsync(text, "chat");
}
