// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// A support desk on a hub: the connection keeps its room in the context's items, a registry keeps those of the agents.
using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc;
namespace Apps.SupportDesk;

// as SignalR has them
public abstract class HubCallerContext
{
    public abstract string ConnectionId { get; }
    public abstract string? UserIdentifier { get; }
    public abstract IDictionary<object, object?> Items { get; }
    public abstract CancellationToken ConnectionAborted { get; }
}

public interface IDeskClient { Task TicketTaken(string ticket, string agent); Task Link(string token); }

public abstract class Hub<T> where T : class
{
    public HubCallerContext Context { get; set; } = null!;
    public T Caller { get; set; } = null!;
    public virtual Task OnConnectedAsync() => Task.CompletedTask;
    public virtual Task OnDisconnectedAsync(Exception? exception) => Task.CompletedTask;
}

public sealed class HubException(string message) : Exception(message);

[RoomPolicy(Room = "ticket-{ticket}", CanPublishSources = TrackSources.Microphone, Ttl = "1h")] public partial class CustomerPolicy;
[RoomPolicy(Room = "ticket-{ticket}", CanUpdateOwnMetadata = true, Ttl = "4h")] public partial class AgentPolicy;
[RoomPolicy(Room = "ticket-{ticket}", CanPublish = false, Ttl = "1h")] public partial class CoachPolicy;

public sealed class DeskOptions { public string Url { get; init; } = ""; public int TicketsPerAgent { get; init; } = 3; }

public interface ITickets { Task<string?> NextAsync(string agent, CancellationToken ct); Task CloseAsync(string ticket); }

/// <summary>The customer's side: an upload helper joins with the customer's own token.</summary>
public sealed class CustomerHub(TokenSigner signer, DeskOptions options) : Hub<IDeskClient>
{
    private const string RoomKey = "room";

    public override async Task OnConnectedAsync()
    {
        string user = Context.UserIdentifier ?? throw new HubException("sign in first");
        var room = new Room();
        await room.ConnectAsync(options.Url, CustomerPolicy.CreateToken(signer, Context.ConnectionId, user), cancellationToken: Context.ConnectionAborted);
        Context.Items[RoomKey] = room;
        await base.OnConnectedAsync();
    }

    public Task Say(string text) => ((Room)Context.Items[RoomKey]!).LocalParticipant!.SendTextAsync(text); // ok

    public async Task Mood(string mood)
    {
        if (Context.Items.TryGetValue(RoomKey, out object? kept) && kept is Room room)
        {
            await room.LocalParticipant!.SetAttributesAsync(new() { ["mood"] = mood }); //! GG2001
        }
    }

    public Task ShareCamera(LocalVideoTrack camera)
    {
        var room = (Room)Context.Items[RoomKey]!;
        return room.LocalParticipant!.PublishTrackAsync(camera, new TrackPublishOptions { Source = TrackSource.SourceCamera }); //! GG2002
    }

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        if (Context.Items.Remove(RoomKey, out object? kept) && kept is Room room)
        {
            await room.DisconnectAsync();
            room.Dispose();
        }

        await base.OnDisconnectedAsync(exception);
    }
}

/// <summary>Rooms of the agents, by ticket: a singleton.</summary>
public sealed class AgentRooms
{
    private readonly ConcurrentDictionary<string, Room> _rooms = new();

    public bool TryAdd(string ticket, Room room) => _rooms.TryAdd(ticket, room);

    public Room Of(string ticket) => _rooms.TryGetValue(ticket, out Room? room) ? room : throw new HubException($"nobody works on {ticket}");

    public int Count => _rooms.Count;
}

public sealed class AgentHub(AgentRooms rooms, ITickets tickets, TokenSigner signer, DeskOptions options) : Hub<IDeskClient>
{
    public async Task<bool> Take()
    {
        string agent = Context.UserIdentifier!;
        if (rooms.Count >= options.TicketsPerAgent || await tickets.NextAsync(agent, Context.ConnectionAborted) is not { } ticket)
        {
            return false;
        }

        var room = new Room();
        await room.ConnectAsync(options.Url, AgentPolicy.CreateToken(signer, ticket, agent), cancellationToken: Context.ConnectionAborted);
        if (!rooms.TryAdd(ticket, room))
        {
            throw new HubException("taken by somebody else");
        }

        await Caller.TicketTaken(ticket, agent);
        return true;
    }

    public Task Status(string ticket, string status) => rooms.Of(ticket).LocalParticipant!.SetMetadataAsync(status); // ok

    // the coach gets a link; nobody joins with it here
    public Task Coach(string ticket, string coach) => Caller.Link(CoachPolicy.CreateToken(signer, ticket, coach));

    public async Task Close(string ticket)
    {
        LocalParticipant me = rooms.Of(ticket).LocalParticipant!;
        await me.SendTextAsync("This ticket is closed."); // ok
        await me.SetAttributesAsync(new() { ["state"] = "closed" }); // ok
        await tickets.CloseAsync(ticket);
    }
}

/// <summary>Listens in and hands hints to the agent, over the room.</summary>
public sealed class CoachWhisper(TokenSigner signer, DeskOptions options)
{
    private Room? _ear;

    public async Task ListenAsync(string ticket, string coach)
    {
        _ear ??= new Room();
        await _ear.ConnectAsync(options.Url, CoachPolicy.CreateToken(signer, ticket, coach));
    }

    public async Task HintAsync(string hint)
    {
        if (_ear?.LocalParticipant is not { } me)
        {
            throw new InvalidOperationException("not listening");
        }

        await me.SendChatMessageAsync(hint); //! GG2003
        await me.SetNameAsync("Coach"); //! GG2001
    }
}

/// <summary>The back office answers for a ticket, whoever works on it.</summary>
public sealed class BackOffice(AgentRooms rooms, TokenSigner signer, ITickets tickets)
{
    public string LinkFor(string ticket, string customer) => CustomerPolicy.CreateToken(signer, ticket, customer);

    public async Task AnswerAsync(string ticket, string text)
    {
        Room room = rooms.Of(ticket);
        await room.LocalParticipant!.SetMetadataAsync("back office"); // ok
        await room.LocalParticipant!.SendTextAsync(text); // ok
        await tickets.CloseAsync(ticket);
    }
}
