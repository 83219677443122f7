using System.Threading.Tasks;
using Livekit.Server.Sdk.Dotnet;
namespace Cases.Agents.SipRuleAndRoomConfig;

public sealed class Hotline
{
    private readonly SipServiceClient _sip;
    private readonly string _key;
    private readonly string _secret;

    public Hotline(SipServiceClient sip, string key, string secret)
    {
        _sip = sip;
        _key = key;
        _secret = secret;
    }

    public async Task SetUpAsync(string trunk)
    {
        var request = new CreateSIPDispatchRuleRequest
        {
            Name = "hotline",
            RoomConfig = new RoomConfiguration
            {
                Agents =
                {
                    new RoomAgentDispatch
                    {
                        AgentName = "hotline", //! GG2301
                        Metadata = "{\"queue\":1}",
                    },
                },
            },
        };
        await _sip.CreateSIPDispatchRule(request);
    }

    public string Callback(string room, string who)
    {
        var config = new RoomConfiguration { MaxParticipants = 2 };
        config.Agents.Add(new RoomAgentDispatch { AgentName = "outbound-caller" });
        config.Agents.Add(new RoomAgentDispatch { AgentName = "invoices" }); //! GG2301
        return new AccessToken(_key, _secret)
            .WithIdentity(who)
            .WithGrants(new VideoGrants { RoomJoin = true, Room = room })
            .WithRoomConfig(config)
            .ToJwt();
    }
}
