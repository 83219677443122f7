using System.Threading;
using System.Threading.Tasks;
using Livekit.Server.Sdk.Dotnet;
namespace Cases.Agents.SessionAsACall;

public interface IPharmacyCalls
{
    Task CallAsync(string room, string prescription, CancellationToken ct = default);
}

internal sealed class PharmacyCalls : IPharmacyCalls
{
    private readonly AgentDispatchServiceClient _client;

    public PharmacyCalls(AgentDispatchServiceClient client) => _client = client;

    public async Task CallAsync(string room, string prescription, CancellationToken ct = default)
    {
        ct.ThrowIfCancellationRequested();
        await _client.CreateDispatch(new() { Room = room, AgentName = "pharmacy", Metadata = prescription }); //! GG2301
    }

    public Task RefillAsync(string room) =>
        _client.CreateDispatch(new() { Room = room, AgentName = "pharmacist" });
}
