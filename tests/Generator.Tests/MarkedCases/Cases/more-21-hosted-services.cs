// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// A factory floor's robots as hosted services: accessors, scopes, timers, channels, keyed rooms.
using System; using System.Collections.Generic; using System.Threading; using System.Threading.Channels; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc; using Microsoft.Extensions.DependencyInjection; using Microsoft.Extensions.Hosting; using Microsoft.Extensions.Options;
namespace Microsoft.Extensions.Hosting
{
    public interface IHostedService { Task StartAsync(CancellationToken cancellationToken); Task StopAsync(CancellationToken cancellationToken); }
    public abstract class BackgroundService : IHostedService
    {
        public virtual Task StartAsync(CancellationToken cancellationToken) => ExecuteAsync(cancellationToken);
        public virtual Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
        protected abstract Task ExecuteAsync(CancellationToken stoppingToken);
    }
}
namespace Microsoft.Extensions.Options { public interface IOptionsMonitor<out T> { T CurrentValue { get; } } }
namespace Microsoft.Extensions.DependencyInjection
{
    [AttributeUsage(AttributeTargets.Parameter)] public sealed class FromKeyedServicesAttribute(object key) : Attribute { public object Key => key; }
    public interface IServiceScope : IDisposable { IServiceProvider ServiceProvider { get; } }
    public interface IServiceScopeFactory { IServiceScope CreateScope(); }
    // GetRequiredService is the real one.
}
namespace More.Floor
{
    [RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class MonitorPolicy;
    [RoomPolicy(Ttl = "1h")] public partial class AnnouncerPolicy;
    [RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class SupervisorPolicy;
    [RoomPolicy(CanPublishSources = TrackSources.Microphone, Ttl = "1h")] public partial class IntercomPolicy;
    public sealed class FloorOptions { public string Url { get; init; } = ""; public string Hall { get; init; } = ""; }
    public enum Shift { Day, Night }

    // flow-cross-type: one worker fills the accessor, another reads it
    public sealed class RoomAccessor { public Room? Current { get; set; } }

    public sealed class ConnectWorker(RoomAccessor accessor, TokenSigner signer, IOptionsMonitor<FloorOptions> options) : IHostedService
    {
        public async Task StartAsync(CancellationToken cancellationToken)
        {
            FloorOptions now = options.CurrentValue;
            var room = new Room();
            await room.ConnectAsync(now.Url, AnnouncerPolicy.CreateToken(signer, now.Hall, Environment.MachineName), null, cancellationToken);
            accessor.Current = room;
        }

        public Task StopAsync(CancellationToken cancellationToken) => accessor.Current?.DisconnectAsync() ?? Task.CompletedTask;
    }

    public sealed class GaugeWorker(RoomAccessor accessor) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            using var timer = new PeriodicTimer(TimeSpan.FromSeconds(5));
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                if (accessor.Current?.LocalParticipant is { } me)
                {
                    await me.SetAttributesAsync(new() { ["pressure"] = "3.1" }); //! GG2001
                    await me.SendTextAsync("pressure 3.1"); // ok
                }
            }
        }
    }

    // keyed-rooms: two rooms of the container, each connected here with its own token
    public sealed class GateWorker([FromKeyedServices("left")] Room left, [FromKeyedServices("right")] Room right, TokenSigner signer) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            await left.ConnectAsync("wss://x", MonitorPolicy.CreateToken(signer, "gate", "left"), cancellationToken: stoppingToken);
            await right.ConnectAsync("wss://x", SupervisorPolicy.CreateToken(signer, "gate", "right"), cancellationToken: stoppingToken);
            await right.LocalParticipant!.SetNameAsync("Right gate"); // ok
            await left.LocalParticipant!.PublishDataAsync([1]); //! GG2003
            await OpenAsync(right.LocalParticipant!);
        }

        private static Task OpenAsync(LocalParticipant gate) => gate.SendChatMessageAsync("open"); // ok
    }

    // condition-enum: a shift decides the token, and guards the use in other methods
    public sealed class ShiftWorker : IHostedService
    {
        private readonly Room _room = new();
        private readonly TokenSigner _signer;
        private readonly Shift _shift;

        public ShiftWorker(TokenSigner signer, Shift shift)
        {
            _signer = signer;
            _shift = shift;
        }

        public Task StartAsync(CancellationToken cancellationToken)
        {
            string token;
            if (_shift == Shift.Day)
            {
                token = SupervisorPolicy.CreateToken(_signer, "floor", "shift");
            }
            else
            {
                token = MonitorPolicy.CreateToken(_signer, "floor", "shift");
            }

            return _room.ConnectAsync("wss://x", token, cancellationToken: cancellationToken);
        }

        public Task TitleAsync(string title)
        {
            return _shift switch
            {
                Shift.Day => _room.LocalParticipant!.SetMetadataAsync(title), // ok
                _ => Task.CompletedTask,
            };
        }

        public async Task StopAsync(CancellationToken cancellationToken)
        {
            if (_shift != Shift.Day)
            {
                await _room.LocalParticipant!.SendTextAsync("night is over"); //! GG2003
            }

            await _room.LocalParticipant!.SetAttributesAsync(new() { ["state"] = "off" }); //! GG2001
            await _room.DisconnectAsync();
        }
    }

    // task-field: connected once, when somebody asks first
    public sealed class SirenService(TokenSigner signer)
    {
        private readonly SemaphoreSlim _gate = new(1, 1);
        private Task<Room>? _connecting;

        private async Task<Room> ConnectAsync()
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", IntercomPolicy.CreateToken(signer, "floor", "siren"));
            return room;
        }

        private async Task<LocalParticipant> MeAsync(CancellationToken ct)
        {
            await _gate.WaitAsync(ct);
            try
            {
                Room room = await (_connecting ??= ConnectAsync());
                return room.LocalParticipant ?? throw new InvalidOperationException();
            }
            finally
            {
                _gate.Release();
            }
        }

        public async Task SoundAsync(LocalAudioTrack track, CancellationToken ct) => await (await MeAsync(ct)).PublishTrackAsync(track, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); // ok

        public async Task FlashAsync(LocalVideoTrack track, CancellationToken ct)
        {
            LocalParticipant me = await MeAsync(ct);
            await me.PublishTrackAsync(track, new TrackPublishOptions { Source = TrackSource.SourceCamera }); //! GG2002
            await me.PublishTrackAsync(track); //! GG2005
        }
    }

    // message-elsewhere: rooms come as messages from a supervisor's worker; what is minted goes out by mail
    public sealed record Invite(Room Host, string Guest);

    public interface ILetterBox { Task PutAsync(string to, string token); }

    public sealed class InviteWorker(ChannelReader<Invite> invites, ILetterBox letters, TokenSigner signer) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            await foreach (Invite invite in invites.ReadAllAsync(stoppingToken))
            {
                await letters.PutAsync(invite.Guest, MonitorPolicy.CreateToken(signer, "floor", invite.Guest));
                await invite.Host.LocalParticipant!.SetMetadataAsync(invite.Guest); // ok
                await invite.Host.LocalParticipant!.SendTextAsync("invited"); // ok
            }
        }
    }

    public sealed class SupervisorWorker(ChannelWriter<Invite> invites, TokenSigner signer)
    {
        public async Task InviteAsync(string guest)
        {
            var host = new Room();
            await host.ConnectAsync("wss://x", SupervisorPolicy.CreateToken(signer, "floor", "supervisor"));
            await invites.WriteAsync(new Invite(host, guest));
        }
    }

    // scope: a scoped session of another type, connected there
    public sealed class AnnounceSession(TokenSigner signer) : IAsyncDisposable
    {
        private Room? _room;

        public LocalParticipant Speaker => _room?.LocalParticipant ?? throw new InvalidOperationException("not open");

        public async ValueTask OpenAsync(string hall)
        {
            _room ??= new Room();
            await _room.ConnectAsync("wss://x", AnnouncerPolicy.CreateToken(signer, hall, "announcer-" + hall));
        }

        public async ValueTask DisposeAsync()
        {
            if (_room is not null)
            {
                await _room.DisconnectAsync();
            }
        }
    }

    public sealed class ScopedWorker(IServiceScopeFactory scopes, TokenSigner signer) : BackgroundService
    {
        public string SupervisorLink(string who) => SupervisorPolicy.CreateToken(signer, "floor", who);

        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            using IServiceScope scope = scopes.CreateScope();
            await using var session = scope.ServiceProvider.GetRequiredService<AnnounceSession>();
            await session.OpenAsync("floor");
            await session.Speaker.SetNameAsync("Announcer"); //! GG2001
            await session.Speaker.SendChatMessageAsync("good morning"); // ok
        }
    }

    // object-two-instances: one robot class, two tokens from the composition root; neither may rename, one may talk
    public sealed class Robot(string token, Shift shift) : IHostedService
    {
        private readonly Room _room = new();

        public async Task StartAsync(CancellationToken cancellationToken)
        {
            await _room.ConnectAsync("wss://x", token, cancellationToken: cancellationToken);
            await _room.LocalParticipant!.SetNameAsync("robot"); //! GG2001
            if (shift == Shift.Night)
            {
                await _room.LocalParticipant!.SendTextAsync("awake"); // ok
            }
        }

        public Task StopAsync(CancellationToken cancellationToken) => _room.DisconnectAsync();
    }

    public static class Robots
    {
        public static IHostedService[] All(TokenSigner signer) =>
        [
            new Robot(MonitorPolicy.CreateToken(signer, "floor", "r1"), Shift.Day),
            new Robot(AnnouncerPolicy.CreateToken(signer, "floor", "r2"), Shift.Night),
        ];
    }
}
