// case: A container makes two clients by lambdas, each with its own token; only the host's class sets a name.
// libraries: rtc
using LiveKit.Rtc;

namespace Container.Factories;

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public class Services
{
    private readonly Dictionary<Type, Func<Services, object>> _makers = new();

    public void AddSingleton<T>(Func<Services, T> make)
        where T : class => _makers[typeof(T)] = make;

    public T Get<T>() => (T)_makers[typeof(T)](this);
}

public record Ticket(string Url, string Token);

public class ViewerClient(Ticket ticket)
{
    public async Task<int> CountAsync()
    {
        using var room = new Room();
        await room.ConnectAsync(ticket.Url, ticket.Token);
        return room.RemoteParticipants.Count;
    }
}

public class HostClient(Ticket ticket)
{
    public async Task NameAsync(string name)
    {
        using var room = new Room();
        await room.ConnectAsync(ticket.Url, ticket.Token);
        await room.LocalParticipant!.SetNameAsync(name);
    }
}

public static class Setup
{
    public static void Add(Services services, TokenSigner signer, string url)
    {
        services.AddSingleton(_ => new ViewerClient(new Ticket(url, ViewerPolicy.CreateToken(signer, "hall", "viewer-" + url))));
        services.AddSingleton(_ => new HostClient(new Ticket(url, HostPolicy.CreateToken(signer, "hall", "host-" + url))));
    }
}
