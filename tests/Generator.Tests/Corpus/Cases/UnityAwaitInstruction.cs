// case: Instructions are awaited instead of yielded.
// libraries: unity
using LiveKit;
using UnityEngine;

namespace Kitchen.Together;

[RoomPolicy(CanPublish = false, CanPublishData = true)]
public partial class CookPolicy;

public class Kitchen : MonoBehaviour
{
    private readonly Room _room = new();

    public async Task JoinAsync(TokenSigner signer, string url, string kitchen, string cook)
    {
        await _room.Connect(url, CookPolicy.CreateToken(signer, kitchen, cook), new RoomOptions());
        await _room.LocalParticipant.SendText("joined", "kitchen");
        await {|GG2001:_room.LocalParticipant.SetMetadata("{\"station\":\"grill\"}")|};
    }
}
