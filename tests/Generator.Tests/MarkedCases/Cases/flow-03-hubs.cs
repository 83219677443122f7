// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// SignalR hubs: a generic base hub, rooms in a static map, items of the connection, a hub that speaks through a service.
using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc; using Microsoft.AspNetCore.SignalR;
namespace Microsoft.AspNetCore.SignalR
{
    public abstract class HubCallerContext { public abstract string ConnectionId { get; } public abstract string? UserIdentifier { get; } public abstract IDictionary<object, object?> Items { get; } }
    public abstract class Hub { public HubCallerContext Context { get; set; } = default!; public virtual Task OnConnectedAsync() => Task.CompletedTask; public virtual Task OnDisconnectedAsync(Exception? exception) => Task.CompletedTask; }
    public abstract class Hub<T> : Hub where T : class { public T Caller => default!; }
}
namespace Flow.Hubs
{
    [RoomPolicy(CanPublish = false, Ttl = "4h")] public partial class AudiencePolicy;
    [RoomPolicy(Ttl = "4h")] public partial class PanelPolicy;
    [RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "4h")] public partial class PresenterPolicy;
    public interface IStageClient { Task Token(string token); Task Failed(string reason); }

    // a base hub connects with what the derived hub mints
    public abstract class RoomHub<TClient> : Hub<TClient> where TClient : class
    {
        private readonly Room _room = new();

        protected LocalParticipant Me => _room.LocalParticipant!;

        public override Task OnConnectedAsync() => _room.ConnectAsync("wss://x", MintFor(Context.UserIdentifier ?? Context.ConnectionId));

        protected abstract string MintFor(string user);
    }

    public sealed class PresenterHub(TokenSigner signer) : RoomHub<IStageClient>
    {
        protected override string MintFor(string user) => PresenterPolicy.CreateToken(signer, "stage", user);

        public Task Title(string title) => Me.SetMetadataAsync(title); // ok

        public Task Say(string text) => Me.SendChatMessageAsync(text); // ok

        public Task Invite(string user) => Caller.Token(AudiencePolicy.CreateToken(signer, "stage", user));
    }

    public sealed class PanelHub(TokenSigner signer) : RoomHub<IStageClient>
    {
        protected override string MintFor(string user) => PanelPolicy.CreateToken(signer, "stage", user);

        public Task Title(string title) => Me.SetMetadataAsync(title); //! GG2001

        public Task Say(string text) => Me.SendChatMessageAsync(text); // ok
    }

    // all rooms of one kind in a static map
    public sealed class AudienceHub(TokenSigner signer) : Hub
    {
        private static readonly ConcurrentDictionary<string, Room> Rooms = new();

        public override async Task OnConnectedAsync()
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", AudiencePolicy.CreateToken(signer, "stage", Context.ConnectionId));
            Rooms[Context.ConnectionId] = room;
            await base.OnConnectedAsync();
        }

        public async Task Applaud()
        {
            if (!Rooms.TryGetValue(Context.ConnectionId, out Room? room))
            {
                return;
            }

            await room.LocalParticipant!.PublishDataAsync([0x2a]); //! GG2003
        }

        public override async Task OnDisconnectedAsync(Exception? exception)
        {
            if (Rooms.TryRemove(Context.ConnectionId, out var room))
            {
                await room.LocalParticipant!.SetAttributesAsync(new() { ["left"] = "yes" }); //! GG2001
                await room.DisconnectAsync(); // ok
            }
        }
    }

    // items hold the room, found by a pattern
    public sealed class BackstageHub(TokenSigner signer) : Hub
    {
        private const string Key = "room";

        public async Task Enter(string hall)
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", PanelPolicy.CreateToken(signer, hall, Context.ConnectionId));
            Context.Items.Add(Key, room);
        }

        public async Task Wave()
        {
            if (Context.Items.TryGetValue(Key, out object? value) && value is Room { LocalParticipant: { } me })
            {
                await me.SetAttributesAsync(new() { ["wave"] = "1" }); //! GG2001
                await me.SendTextAsync("wave"); // ok
            }
        }

        public async Task Leave()
        {
            if (Context.Items[Key] is Room room)
            {
                await room.DisconnectAsync(); // ok
                Context.Items.Remove(Key);
            }
        }
    }

    // seats remember how they came; what only presenters' seats do is right
    public enum SeatKind { Panel, Presenter }

    public sealed class SeatHub(TokenSigner signer) : Hub
    {
        private sealed record Seat(Room Room, SeatKind Kind);

        private static readonly Dictionary<string, Seat> Seats = [];

        public async Task Sit(SeatKind kind)
        {
            string token = kind == SeatKind.Presenter ? PresenterPolicy.CreateToken(signer, "stage", Context.ConnectionId) : PanelPolicy.CreateToken(signer, "stage", Context.ConnectionId);
            var room = new Room();
            await room.ConnectAsync("wss://x", token);
            Seats[Context.ConnectionId] = new Seat(room, kind);
            if (kind is SeatKind.Panel)
            {
                await room.LocalParticipant!.SetNameAsync("panel"); //! GG2001
            }
        }

        public Task Slide(int number) => Seats[Context.ConnectionId] is { Kind: SeatKind.Presenter } seat ? seat.Room.LocalParticipant!.SetMetadataAsync($"{number}") : Task.CompletedTask; // ok

        public Task Say(string text) => Seats[Context.ConnectionId].Room.LocalParticipant!.SendTextAsync(text); // ok
    }

    // the hub only hands out tokens; the voice is a service's with a token of its own
    public sealed class StageVoice(TokenSigner signer)
    {
        private readonly Room _room = new();

        public Task OpenAsync(string hall) => _room.ConnectAsync("wss://x", PresenterPolicy.CreateToken(signer, hall, "voice-" + hall));

        public Task TitleAsync(string title) => _room.LocalParticipant!.SetMetadataAsync(title); // ok
    }

    public sealed class DeskHub(StageVoice voice, TokenSigner signer) : Hub<IStageClient>
    {
        public Task Ask() => Caller.Token(AudiencePolicy.CreateToken(signer, "stage", Context.ConnectionId)); // ok

        public Task Title(string title) => voice.TitleAsync(title); // ok
    }
}
