// case: Tokens of others are taken apart, and their claims are compared with the policy's.
// libraries:
using System.Text.Json;

namespace Gate.Keeper;

[RoomPolicy(RoomAdmin = true, CanPublish = false)]
public partial class KeeperPolicy;

public class Keeper(string key, string secret)
{
    private readonly TokenSigner _signer = new(key, secret);

    public static bool MayEnter(string token, string room)
    {
        var payload = token.Split('.')[1].Replace('-', '+').Replace('_', '/');
        using var claims = JsonDocument.Parse(Convert.FromBase64String(payload.PadRight((payload.Length + 3) / 4 * 4, '=')));
        var video = claims.RootElement.GetProperty("video");
        return video.GetProperty("roomJoin").GetBoolean() && video.GetProperty("room").GetString() == room;
    }

    public string Pass(string room, string user)
    {
        var options = new ParticipantOptions { Name = user, Attributes = new Dictionary<string, string> { ["gate"] = "north" } };
        return KeeperPolicy.CreateToken(_signer, room, user, options);
    }

    public string Explain() => KeeperPolicy.Grants.ToString();
}
