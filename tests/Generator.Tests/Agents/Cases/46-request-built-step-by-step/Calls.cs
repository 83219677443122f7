using System;
using System.Threading.Tasks;
using GrantGen;
using Livekit.Server.Sdk.Dotnet;
namespace Cases.Agents.RequestBuiltStepByStep;

[RoomPolicy(Ttl = "15m"), AgentDispatch("interviewer")]
public partial class CandidatePolicy;

public sealed record CallTicket(string Room, string Token);

public class CallService
{
    private readonly RoomServiceClient _rooms;
    private readonly TokenSigner _signer;

    public CallService(RoomServiceClient rooms, TokenSigner signer)
    {
        _rooms = rooms;
        _signer = signer;
    }

    public async Task<CallTicket> StartAsync(Guid candidate)
    {
        var room = $"interview-{Guid.NewGuid():N}";
        var request = new CreateRoomRequest { EmptyTimeout = 600, MaxParticipants = 2 };
        request.Name = room;
        try
        {
            await _rooms.CreateRoom(request).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Console.Error.WriteLine(e.Message);
            throw;
        }

        return new CallTicket(room, CandidatePolicy.CreateToken(_signer, room, candidate.ToString("N"))); //! GG2302
    }

    // The first join brings the room into being, and the dispatch with it.
    public CallTicket Start(Guid candidate)
    {
        var room = $"interview-{Guid.NewGuid():N}";
        return new CallTicket(room, CandidatePolicy.CreateToken(_signer, room, candidate.ToString("N")));
    }
}
