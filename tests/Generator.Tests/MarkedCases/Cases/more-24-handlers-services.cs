// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Token services behind decorators, strategies, notifications, commands and injected functions: a school of music.
using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc; using MediatR;
namespace MediatR
{
    public interface IRequest; public interface INotification;
    public interface IRequestHandler<in TRequest> where TRequest : IRequest { Task Handle(TRequest request, CancellationToken cancellationToken); }
    public interface INotificationHandler<in T> where T : INotification { Task Handle(T notification, CancellationToken cancellationToken); }
    public interface IPublisher { Task Publish<T>(T notification, CancellationToken cancellationToken = default) where T : INotification; }
}
namespace More.Music
{
    [RoomPolicy(CanPublish = false, Ttl = "10m")] public partial class ParentPolicy;
    [RoomPolicy(Ttl = "1h")] public partial class PupilPolicy;
    [RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class TutorPolicy;

    // decorator: the cache forwards to the one that mints; both are the interface
    public interface ILessonTokens { ValueTask<string> GetAsync(string lesson, string who); }

    public sealed class LessonTokens(TokenSigner signer) : ILessonTokens
    {
        public ValueTask<string> GetAsync(string lesson, string who) => ValueTask.FromResult(PupilPolicy.CreateToken(signer, lesson, who));
    }

    public sealed class LoggedLessonTokens(ILessonTokens inner, Action<string> log) : ILessonTokens
    {
        public async ValueTask<string> GetAsync(string lesson, string who)
        {
            string token = await inner.GetAsync(lesson, who);
            log($"{who} enters {lesson}");
            return token;
        }
    }

    public sealed class Metronome(ILessonTokens tokens)
    {
        private Room? _room;

        public async Task StartAsync(string lesson)
        {
            _room = new Room();
            await _room.ConnectAsync("wss://x", await tokens.GetAsync(lesson, "metronome"));
            await _room.LocalParticipant!.SetNameAsync("Metronome"); //! GG2001
        }

        public Task TickAsync() => _room?.LocalParticipant?.SendTextAsync("tick") ?? Task.CompletedTask; // ok
    }

    // interface-property: the service answers by properties and a method with a default body
    public interface ITutorAccess { string Lesson { get; } string Token { get; } string Describe() => $"{Lesson} by token"; }

    public sealed class TutorAccess(TokenSigner signer, string lesson) : ITutorAccess
    {
        public string Lesson => lesson;

        public string Token => TutorPolicy.CreateToken(signer, lesson, "tutor-" + lesson);
    }

    public sealed class TutorStand(ITutorAccess access, TokenSigner signer)
    {
        public string ForParents(string who) => ParentPolicy.CreateToken(signer, access.Lesson, who);

        public async Task TeachAsync()
        {
            using var room = new Room();
            await room.ConnectAsync("wss://x", access.Token);
            await room.LocalParticipant!.SetMetadataAsync(access.Describe()); // ok
            await room.LocalParticipant!.SendTextAsync(access.Lesson); // ok
        }
    }

    // interface-two: both implementations lack the one permission, one of them the other
    public interface IGuestTokens { string Create(string lesson); }

    public sealed class ParentTokens(TokenSigner signer) : IGuestTokens { string IGuestTokens.Create(string lesson) => ParentPolicy.CreateToken(signer, lesson, "parent"); }

    public sealed class PupilTokens(TokenSigner signer) : IGuestTokens { string IGuestTokens.Create(string lesson) => PupilPolicy.CreateToken(signer, lesson, "pupil"); }

    public sealed class GuestDesk(IGuestTokens tokens)
    {
        public async Task SitAsync(string lesson)
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", tokens.Create(lesson));
            await room.LocalParticipant!.SetAttributesAsync(new() { ["seat"] = "1" }); //! GG2001
            await room.LocalParticipant!.SendTextAsync("seated"); // ok
        }
    }

    // receiver-known: the parents' implementation is made in place
    public sealed class ParentDesk(TokenSigner signer)
    {
        public async Task SitAsync(string lesson)
        {
            IGuestTokens tokens = new ParentTokens(signer);
            var room = new Room();
            await room.ConnectAsync("wss://x", tokens.Create(lesson));
            await room.LocalParticipant!.PublishDataAsync([1, 2]); //! GG2003
        }
    }

    // notification: the room is in the message; the handler mints for somebody else
    public sealed record LessonOpened(Room Room, string Parent) : INotification;

    public sealed class LessonOpener(IPublisher publisher, TokenSigner signer)
    {
        public async Task OpenAsync(string lesson, string parent, CancellationToken ct)
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", TutorPolicy.CreateToken(signer, lesson, "tutor"), cancellationToken: ct);
            await publisher.Publish(new LessonOpened(room, parent), ct);
        }
    }

    public interface IPost { Task SendAsync(string to, string link); }

    public sealed class InviteParents(IPost post, TokenSigner signer) : INotificationHandler<LessonOpened>
    {
        public async Task Handle(LessonOpened notification, CancellationToken cancellationToken)
        {
            await post.SendAsync(notification.Parent, ParentPolicy.CreateToken(signer, "lesson", notification.Parent));
            await notification.Room.LocalParticipant!.SendChatMessageAsync("parents are invited"); // ok
            await notification.Room.LocalParticipant!.SetMetadataAsync("open"); // ok
        }
    }

    // command: the handler mints, connects and keeps the room in a repository
    public sealed record Practise(string Lesson, string Pupil) : IRequest;

    public sealed class RoomRepository
    {
        private readonly ConcurrentDictionary<string, Room> _byPupil = new();

        public void Save(string pupil, Room room) => _byPupil.AddOrUpdate(pupil, room, (_, _) => room);

        public Room? Find(string pupil) => _byPupil.GetValueOrDefault(pupil);
    }

    public sealed class PractiseHandler(RoomRepository rooms, TokenSigner signer) : IRequestHandler<Practise>
    {
        public async Task Handle(Practise request, CancellationToken cancellationToken)
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", PupilPolicy.CreateToken(signer, request.Lesson, request.Pupil), cancellationToken: cancellationToken);
            rooms.Save(request.Pupil, room);
            await room.LocalParticipant!.SetMetadataAsync("practising"); //! GG2001
        }
    }

    public sealed class PraiseHandler(RoomRepository rooms)
    {
        public async Task PraiseAsync(string pupil)
        {
            if (rooms.Find(pupil) is { } room)
            {
                await room.LocalParticipant!.SetNameAsync("* " + pupil); //? GG2001
                await room.LocalParticipant!.SendTextAsync("bravo"); // ok
            }
        }
    }

    // function-injected: the composition root hands in a lambda that mints
    public sealed class Recorder(Func<string, Task<string>> tokenFor)
    {
        public async Task RecordAsync(string lesson)
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", await tokenFor(lesson));
            await room.LocalParticipant!.SendTextAsync("recording"); //! GG2003
            room.LocalParticipant!.UnregisterRpcMethod("record"); // ok
        }
    }

    public static class Recorders
    {
        public static Recorder Create(TokenSigner signer) => new(async lesson =>
        {
            await Task.Yield();
            return ParentPolicy.CreateToken(signer, lesson, "recorder");
        });
    }

    // strategy: picked by a key out of a dictionary of functions; the tutor's is called by name
    public sealed class Strategies(TokenSigner signer)
    {
        private readonly Dictionary<string, Func<string, string>> _mints = new()
        {
            ["parent"] = who => ParentPolicy.CreateToken(signer, "hall", who),
            ["tutor"] = who => TutorPolicy.CreateToken(signer, "hall", who),
        };

        public async Task ByKeyAsync(string key, string who)
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", _mints[key](who));
            await room.LocalParticipant!.SetNameAsync(who); // ok
            await room.LocalParticipant!.SendTextAsync(who); // ok
        }
    }

    // concrete-held: constructors ask for concrete services and keep them as the interface
    public interface IClassTokens { Task<string> ForAsync(string who); }

    public sealed class TutorClassTokens(TokenSigner signer) : IClassTokens { public async Task<string> ForAsync(string who) { await Task.Delay(1); return TutorPolicy.CreateToken(signer, "class", who); } }

    public sealed class ParentClassTokens(TokenSigner signer) : IClassTokens { public Task<string> ForAsync(string who) => Task.Run(() => ParentPolicy.CreateToken(signer, "class", who)); }

    public abstract class ClassConsole(IClassTokens tokens)
    {
        protected async Task<LocalParticipant> EnterAsync(string who)
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", await tokens.ForAsync(who));
            return room.LocalParticipant!;
        }
    }

    public sealed class TutorConsole(TutorClassTokens tokens) : ClassConsole(tokens)
    {
        public async Task OpenAsync(string who)
        {
            LocalParticipant me = await EnterAsync(who);
            await me.SetMetadataAsync(who); // ok
            await me.SendTextAsync(who); // ok
        }
    }

    public sealed class ParentConsole(ParentClassTokens tokens) : ClassConsole(tokens)
    {
        public async Task OpenAsync(string who) => await (await EnterAsync(who)).SetMetadataAsync(who); //? GG2001
    }

    // generic-interface: one closed implementation, checked for null
    public interface IIssuer<in TOrder> { string Issue(TOrder order); }

    public sealed record StandOrder(string Lesson, int Number);

    public sealed class StandIssuer(TokenSigner signer) : IIssuer<StandOrder>
    {
        public string Issue(StandOrder order) => ParentPolicy.CreateToken(signer, order.Lesson, $"stand-{order.Number}");
    }

    public sealed class Stand(IIssuer<StandOrder> issuer)
    {
        private readonly IIssuer<StandOrder> _issuer = issuer ?? throw new ArgumentNullException(nameof(issuer));
        private readonly Room _room = new();

        public Task OpenAsync(StandOrder order) => _room.ConnectAsync("wss://x", _issuer.Issue(order));

        public Task LightAsync() => _room.LocalParticipant!.SetNameAsync("light"); //! GG2001

        public Task BeepAsync() => _room.LocalParticipant!.PublishDataAsync([7]); //! GG2003

        public void Close() => _room.Dispose(); // ok
    }

    // layers: a service over the service over the tokens
    public sealed class SessionService(ILessonTokens tokens)
    {
        public async Task<Room> OpenAsync(string lesson, string who)
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", await tokens.GetAsync(lesson, who).ConfigureAwait(false));
            return room;
        }
    }

    public sealed class Quartet(SessionService sessions)
    {
        public async Task PlayAsync()
        {
            using Room violin = await sessions.OpenAsync("quartet", "violin");
            await violin.LocalParticipant!.SetMetadataAsync("tuning"); //! GG2001
            await violin.LocalParticipant!.SendTextAsync("tuning"); // ok
        }
    }
}
