using System;
using System.Threading.Tasks;
using GrantGen;
using Livekit.Server.Sdk.Dotnet;
namespace Cases.Agents.WrittenBetween;

[RoomPolicy, AgentDispatch("guide")]
public partial class SailorPolicy;

public class Ship(RoomServiceClient rooms, TokenSigner signer)
{
    public async Task<string> Board(string sailor)
    {
        string deck = "upper-deck";
        await rooms.CreateRoom(new CreateRoomRequest { Name = deck });
        deck = "deck-" + Guid.NewGuid().ToString("N");
        return SailorPolicy.CreateToken(signer, deck, sailor);
    }

    public async Task<string> BoardLower(string sailor)
    {
        string deck = $"deck-{Guid.NewGuid():N}";
        await rooms.CreateRoom(new CreateRoomRequest { Name = deck, Metadata = "lower" });
        return SailorPolicy.CreateToken(signer, deck, sailor); //! GG2302
    }
}
