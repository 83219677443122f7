// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Worker processes: jobs out of a channel, one connection per job, a supervisor that keeps a second one.
using System; using System.Collections.Generic; using System.Threading; using System.Threading.Channels; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc; using Microsoft.Extensions.Hosting;
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
namespace Variants.WorkQueue
{
    [RoomPolicy(CanPublish = false, Ttl = "20m")] public partial class RecorderEarPolicy;
    [RoomPolicy(Ttl = "20m")] public partial class InterpreterPolicy;
    [RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "20m")] public partial class OperatorPolicy;

    public sealed record Job(string Hall, string Language, string Reply);

    // one job, one room: the worker interprets, and prints operators' links on the side
    public sealed class InterpreterWorker(ChannelReader<Job> jobs, TokenSigner signer, string url) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            await foreach (Job job in jobs.ReadAllAsync(stoppingToken))
            {
                Console.WriteLine("operator: " + OperatorPolicy.CreateToken(signer, job.Hall, job.Reply));
                using var room = new Room();
                await room.ConnectAsync(url, InterpreterPolicy.CreateToken(signer, job.Hall, "interpreter-" + job.Language), cancellationToken: stoppingToken);
                await room.LocalParticipant!.SetAttributesAsync(new() { ["lang"] = job.Language }); //! GG2001
                await room.LocalParticipant!.SendTextAsync(job.Language); // ok
            }
        }
    }

    // the token travels in the job itself: who enqueued it decides, and that is another process
    public sealed record SignedJob(string Token, string Hall);

    public sealed class RemoteJobWorker(ChannelReader<SignedJob> jobs, TokenSigner signer) : BackgroundService
    {
        public string Invite(string hall, string listener) => RecorderEarPolicy.CreateToken(signer, hall, listener);

        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            while (await jobs.WaitToReadAsync(stoppingToken))
            {
                SignedJob job = await jobs.ReadAsync(stoppingToken);
                var room = new Room();
                await room.ConnectAsync("wss://x", job.Token, cancellationToken: stoppingToken);
                await room.LocalParticipant!.SetNameAsync(job.Hall); // ok
                await room.LocalParticipant!.PublishDataAsync([7]); // ok
            }
        }
    }

    // two rooms of one worker: the desk may, the ear may not
    public sealed class DeskWorker : BackgroundService
    {
        private readonly TokenSigner _signer;
        private readonly Room _desk = new();
        private readonly Room _ear = new();

        public DeskWorker(TokenSigner signer) => _signer = signer;

        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            await Task.WhenAll(
                _desk.ConnectAsync("wss://x", OperatorPolicy.CreateToken(_signer, "desk", "desk-" + Environment.ProcessId), cancellationToken: stoppingToken),
                _ear.ConnectAsync("wss://x", RecorderEarPolicy.CreateToken(_signer, "desk", "ear-" + Environment.ProcessId), cancellationToken: stoppingToken));
            await _desk.LocalParticipant!.SetMetadataAsync("open"); // ok
            await ReportAsync(_desk.LocalParticipant!, "open");
        }

        public override async Task StopAsync(CancellationToken cancellationToken)
        {
            await _desk.LocalParticipant!.SetMetadataAsync("closed"); // ok
            await _ear.LocalParticipant!.SendChatMessageAsync("closed"); //! GG2003
            await base.StopAsync(cancellationToken);
        }

        private static Task ReportAsync(LocalParticipant me, string state) => me.SetAttributesAsync(new() { ["state"] = state }); // ok
    }

    // a supervisor restarts the connection: every attempt has the same policy
    public sealed class Supervisor(TokenSigner signer, TimeProvider clock) : IHostedService
    {
        private Room? _current;
        private int _attempt;

        public async Task StartAsync(CancellationToken cancellationToken)
        {
            do
            {
                Room next = new();
                try
                {
                    await next.ConnectAsync("wss://x", Token(), new RoomOptions { AutoSubscribe = false }, cancellationToken);
                    Room? old = _current;
                    _current = next;
                    old?.Dispose();
                    return;
                }
                catch (InvalidOperationException) when (_attempt < 5)
                {
                    await Task.Delay(_attempt * 100, cancellationToken);
                }
            }
            while (!cancellationToken.IsCancellationRequested);
        }

        public async Task StopAsync(CancellationToken cancellationToken)
        {
            if (_current is null) return;
            await _current.LocalParticipant!.SendTextAsync("bye"); // ok
            await _current.LocalParticipant!.SetMetadataAsync(clock.GetUtcNow().ToString("O")); //! GG2001
            await _current.DisconnectAsync(); // ok
        }

        private string Token() => InterpreterPolicy.CreateToken(signer, "supervised", "s" + _attempt++);
    }
}
