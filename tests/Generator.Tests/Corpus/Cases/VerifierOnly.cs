// case: Tokens of others are verified and their grants read.
// libraries:
namespace Gate.Keeper;

[RoomPolicy(RoomAdmin = true, CanPublish = false)]
public partial class KeeperPolicy;

public class Keeper(string key, string secret)
{
    private readonly TokenVerifier _verifier = new(key, secret);
    private readonly TokenSigner _signer = new(key, secret);

    public bool MayEnter(string token, string room) => _verifier.TryVerify(token, out var verified) && verified is not null && room.Length > 0;

    public string Pass(string room, string user)
    {
        var options = new ParticipantOptions { Name = user, Attributes = new Dictionary<string, string> { ["gate"] = "north" } };
        return KeeperPolicy.CreateToken(_signer, room, user, options);
    }

    public string Explain() => KeeperPolicy.Grants.ToString();
}
