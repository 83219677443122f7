// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Supervised bots: specifications from options, shared state objects, one service that uses another's room, shutdown callbacks.
using System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc; using Microsoft.Extensions.Hosting; using Microsoft.Extensions.Options;
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
namespace Microsoft.Extensions.Options { public interface IOptions<out T> where T : class { T Value { get; } } }
namespace Flow.Supervised
{
    [RoomPolicy(Ttl = "1h")] public partial class GreeterPolicy;
    [RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class StewardPolicy;
    [RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class TapePolicy;

    public enum BotKind { Greeter, Steward }
    public sealed record BotSpec(string Name, BotKind Kind);
    public sealed class FleetOptions { public string Url { get; set; } = ""; public string Hall { get; set; } = ""; public bool Renames { get; set; } public IReadOnlyList<BotSpec> Bots { get; set; } = []; }

    // a list of bots in the options: each gets the token of its kind
    public sealed class FleetService(TokenSigner signer, IOptions<FleetOptions> options) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            foreach (BotSpec spec in options.Value.Bots)
            {
                await RunOneAsync(spec, stoppingToken);
            }
        }

        private async Task RunOneAsync(BotSpec spec, CancellationToken ct)
        {
            string token = spec.Kind switch
            {
                BotKind.Steward => StewardPolicy.CreateToken(signer, options.Value.Hall, spec.Name),
                BotKind.Greeter => GreeterPolicy.CreateToken(signer, options.Value.Hall, spec.Name),
                _ => throw new NotSupportedException(),
            };
            using var room = new Room();
            await room.ConnectAsync(options.Value.Url, token, cancellationToken: ct);
            await room.LocalParticipant!.SendTextAsync("here I am"); // ok
            if (spec.Kind == BotKind.Steward)
            {
                await room.LocalParticipant!.SetMetadataAsync("steward"); // ok
            }
            else
            {
                await room.LocalParticipant!.SetMetadataAsync("greeter"); //! GG2001
            }

            if (spec is { Kind: BotKind.Greeter, Name.Length: > 0 })
            {
                await room.LocalParticipant!.SetNameAsync(spec.Name); //! GG2001
            }
        }
    }

    // a private object of state that the loop fills and the outside asks
    public sealed class TapeService(TokenSigner signer, IOptions<FleetOptions> options) : BackgroundService
    {
        private sealed class Tape { public Room? Room { get; set; } public DateTimeOffset Since { get; set; } }

        private readonly Tape _tape = new();

        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            do
            {
                var room = new Room();
                await room.ConnectAsync(options.Value.Url, TapePolicy.CreateToken(signer, options.Value.Hall, $"tape-{Guid.NewGuid():N}"), cancellationToken: stoppingToken);
                _tape.Room = room;
                _tape.Since = DateTimeOffset.UtcNow;
                await Task.Delay(TimeSpan.FromHours(1), stoppingToken);
                await room.DisconnectAsync();
            }
            while (!stoppingToken.IsCancellationRequested);
        }

        public async Task NoteAsync(string note)
        {
            if (_tape.Room?.LocalParticipant is { } me)
            {
                await me.SendTextAsync($"{_tape.Since}: {note}"); //! GG2003
                me.UnregisterRpcMethod("note"); // ok
            }
        }
    }

    // one service holds the steward's room behind an interface, another one uses it and mints for others
    public interface IStage { Room Current { get; } }

    public sealed class StewardService(TokenSigner signer, IOptions<FleetOptions> options) : IHostedService, IStage
    {
        public Room Current { get; } = new();

        public Task StartAsync(CancellationToken cancellationToken)
            => Current.ConnectAsync(options.Value.Url, StewardPolicy.CreateToken(signer, options.Value.Hall, "steward-" + Environment.MachineName), cancellationToken: cancellationToken);

        public Task StopAsync(CancellationToken cancellationToken) => Current.DisconnectAsync();
    }

    public sealed class InviteService(IStage stage, TokenSigner signer)
    {
        public async Task<string> InviteAsync(string hall, string guest)
        {
            string link = TapePolicy.CreateToken(signer, hall, guest);
            await stage.Current.LocalParticipant!.SetMetadataAsync($"last: {guest}"); // ok
            await stage.Current.LocalParticipant!.SendChatMessageAsync($"{guest} is coming"); // ok
            return link;
        }
    }

    // a flag that is copied out of the options once, and asked in three methods
    public sealed class RenamingService : IHostedService
    {
        private readonly Room _room = new();
        private readonly bool _mayRename;
        private readonly FleetOptions _options;
        private readonly TokenSigner _signer;

        public RenamingService(TokenSigner signer, IOptions<FleetOptions> options)
        {
            _signer = signer;
            _options = options.Value;
            _mayRename = options.Value.Renames;
        }

        public async Task StartAsync(CancellationToken cancellationToken)
        {
            string who = "renamer-" + Environment.MachineName;
            string token;
            if (_mayRename)
                token = StewardPolicy.CreateToken(_signer, _options.Hall, who);
            else
                token = GreeterPolicy.CreateToken(_signer, _options.Hall, who);
            await _room.ConnectAsync(_options.Url, token, cancellationToken: cancellationToken);
        }

        public Task TickAsync(int tick)
        {
            if (!_mayRename) return Task.CompletedTask;
            return _room.LocalParticipant!.SetNameAsync($"tick {tick}"); // ok
        }

        public Task TockAsync(int tock) => _mayRename ? Task.CompletedTask : _room.LocalParticipant!.SetNameAsync($"tock {tock}"); //! GG2001

        public Task StopAsync(CancellationToken cancellationToken) => _room.LocalParticipant!.SetAttributesAsync(new() { ["state"] = "gone" }); //! GG2001
    }

    // callbacks of a cancellation token
    public sealed class FarewellService(TokenSigner signer, IOptions<FleetOptions> options) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            Room greeter = new(), steward = new();
            await greeter.ConnectAsync(options.Value.Url, GreeterPolicy.CreateToken(signer, options.Value.Hall, "g" + Environment.ProcessId), cancellationToken: stoppingToken);
            await steward.ConnectAsync(options.Value.Url, StewardPolicy.CreateToken(signer, options.Value.Hall, "s" + Environment.ProcessId), cancellationToken: stoppingToken);
            stoppingToken.Register(() => _ = greeter.LocalParticipant!.SetMetadataAsync("bye")); //! GG2001
            stoppingToken.Register(() => _ = steward.LocalParticipant!.SetMetadataAsync("bye")); // ok
            await Task.Delay(Timeout.Infinite, stoppingToken);
        }
    }
}
