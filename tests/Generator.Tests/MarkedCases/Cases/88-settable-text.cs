// rules: GG2001 GG2003
// A token that somebody types into a property, and a helper that other types call with tokens made here.
using System; using System.Threading.Tasks; using LiveKit.Rtc; using GrantGen;
namespace Variants.SettableText;

[RoomPolicy(CanPublish = false)] public partial class AudiencePolicy;

public static class Rooms
{
    public static async Task JoinAsync(Room room, string url, string token) => await room.ConnectAsync(url, token);
}

public sealed class Studio(TokenSigner signer)
{
    private Room? _room;
    private string _pasted = "";

    public string Pasted { get => _pasted; set => _pasted = value.Trim(); }
    public string Link => AudiencePolicy.CreateToken(signer, "studio", Environment.UserName);

    public async Task JoinAsync(string url)
    {
        _room = new Room();
        await Rooms.JoinAsync(_room, url, Pasted);
        await _room.LocalParticipant!.SetNameAsync(Environment.UserName); // ok
    }
}

public sealed class Stand(TokenSigner signer)
{
    private readonly Room _room = new();

    public Task OpenAsync(string who) => Rooms.JoinAsync(_room, "wss://x", AudiencePolicy.CreateToken(signer, "studio", who));

    public Task SayAsync() => _room.LocalParticipant!.SendTextAsync("x"); //! GG2003
}
