using GrantGen;
namespace Cases.Agents.TomlWithAnId;

[RoomPolicy, AgentDispatch("acme-support")]
public partial class CustomerPolicy;

[RoomPolicy]
public partial class PartnerPolicy;

public static class Tokens
{
    public static string ForPartner(TokenSigner signer, string room, string partner)
    {
        var options = new ParticipantOptions
        {
            Name = partner,
            Agents = new[]
            {
                new AgentDispatchOptions
                {
                    AgentName = "acme-suport", //! GG2301
                    Metadata = "tier=gold",
                },
            },
        };
        return PartnerPolicy.CreateToken(signer, room, partner, options);
    }
}
