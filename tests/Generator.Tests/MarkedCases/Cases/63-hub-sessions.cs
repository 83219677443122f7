// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// SignalR: per-connection state in Items, sessions of a lobby, a hub that asks a service.
using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Linq; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc; using Microsoft.AspNetCore.SignalR;
namespace Microsoft.AspNetCore.SignalR
{
    public abstract class HubCallerContext { public abstract string ConnectionId { get; } public abstract string? UserIdentifier { get; } public abstract IDictionary<object, object?> Items { get; } }
    public abstract class Hub { public HubCallerContext Context { get; set; } = default!; public virtual Task OnConnectedAsync() => Task.CompletedTask; public virtual Task OnDisconnectedAsync(Exception? exception) => Task.CompletedTask; }
}
namespace Variants.HubSessions
{
    [RoomPolicy(CanPublishSources = TrackSources.Camera, Ttl = "3h")] public partial class FilmedPolicy;
    [RoomPolicy(CanPublish = false, Ttl = "3h")] public partial class FanPolicy;
    [RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "3h")] public partial class RefereePolicy;

    public sealed class MatchSession(Room room, string match)
    {
        public Room Room { get; } = room;

        public string Match { get; } = match;
    }

    // the whole session is in Items, beneath a constant key
    public sealed class MatchHub(TokenSigner signer) : Hub
    {
        private const string Key = "session";

        public async Task Watch(string match)
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", FanPolicy.CreateToken(signer, match, Context.ConnectionId));
            Context.Items[Key] = new MatchSession(room, match);
        }

        public async Task Cheer(string text)
        {
            if (Context.Items.TryGetValue(Key, out object? value) && value is MatchSession session)
            {
                await session.Room.LocalParticipant!.SendChatMessageAsync(text); //! GG2003
            }
        }

        public override async Task OnDisconnectedAsync(Exception? exception)
        {
            if (Context.Items[Key] is MatchSession { Room: { } room })
            {
                await room.DisconnectAsync(); // ok
            }

            await base.OnDisconnectedAsync(exception);
        }
    }

    // the hub's users get fans' tokens, the whistle is blown in the room of the service
    public sealed class WhistleService(TokenSigner signer)
    {
        private readonly Lazy<Room> _room = new(() => new Room());

        public Task ArriveAsync(string match) => _room.Value.ConnectAsync("wss://x", RefereePolicy.CreateToken(signer, match, "referee-" + match));

        public LocalParticipant Referee => _room.Value.LocalParticipant!;
    }

    public sealed class FanHub(TokenSigner signer, WhistleService whistle) : Hub
    {
        public string Token(string match) => FanPolicy.CreateToken(signer, match, Context.UserIdentifier ?? Context.ConnectionId);

        public async Task Whistle(string reason)
        {
            await whistle.Referee.SetMetadataAsync(reason); // ok
            await whistle.Referee.SendTextAsync(reason); // ok
        }
    }

    // a static lobby: fans and the referee share a dictionary, and the record knows which is which
    public static class Lobby
    {
        private static readonly ConcurrentDictionary<string, Entry> Entries = new();

        private sealed record Entry(LocalParticipant Me, bool Referees);

        public static async Task EnterAsync(TokenSigner signer, string match, string who, bool referees)
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", referees ? RefereePolicy.CreateToken(signer, match, who) : FanPolicy.CreateToken(signer, match, who));
            Entries[who] = new Entry(room.LocalParticipant!, referees);
        }

        public static async Task ScoreAsync(string who, string score)
        {
            if (Entries.TryGetValue(who, out Entry? entry) && entry is { Referees: true, Me: var me })
            {
                await me.SetMetadataAsync(score); // ok
            }

            Entry? referee = Entries.Values.FirstOrDefault(e => e.Referees);
            if (referee is not null)
            {
                await referee.Me.SetNameAsync(score); // ok
            }
        }
    }

    // sources: the hub publishes a camera and, by mistake, a microphone
    public sealed class FilmHub(TokenSigner signer) : Hub
    {
        private static readonly Dictionary<string, Room> Rooms = new();

        public async Task Film(string match, LocalVideoTrack picture, LocalAudioTrack sound)
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", FilmedPolicy.CreateToken(signer, match, Context.ConnectionId));
            lock (Rooms) { Rooms.Add(Context.ConnectionId, room); }
            await room.LocalParticipant!.PublishTrackAsync(picture, new() { Source = TrackSource.SourceCamera }); // ok
            await room.LocalParticipant!.PublishTrackAsync(sound, new() { Source = TrackSource.SourceMicrophone }); //! GG2002
        }

        public Task Again(LocalVideoTrack picture) => Rooms[Context.ConnectionId].LocalParticipant!.PublishTrackAsync(picture); //! GG2005

        public Task Caption(string text) => Rooms[Context.ConnectionId].LocalParticipant!.SendTextAsync(text); // ok
    }
}
