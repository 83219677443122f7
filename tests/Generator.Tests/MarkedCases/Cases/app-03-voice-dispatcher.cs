// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// A dispatcher for voice agents: jobs in a channel, a worker per job, a supervisor and a silent listener in the same call.
using System; using System.Collections.Generic; using System.Threading; using System.Threading.Channels; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc;
namespace Apps.VoiceDispatch;

[RoomPolicy(CanPublishSources = TrackSources.Microphone, Ttl = "30m"), AgentDispatch("concierge", Metadata = "tier=gold")] public partial class CallerPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class SupervisorPolicy;
[RoomPolicy(CanPublish = false, CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class ListenerPolicy;

public abstract record CallJob(string CallId);
public sealed record InboundCall(string CallId, string Number) : CallJob(CallId);
public sealed record Escalation(string CallId, string Supervisor) : CallJob(CallId);
public sealed record QualityCheck(string CallId, string Auditor) : CallJob(CallId);

public sealed class DispatchOptions { public string Url { get; set; } = ""; public int Capacity { get; set; } = 64; }

public interface ICallLog { void Started(string callId); void Failed(string callId, Exception error); }

public sealed class CallQueue
{
    private readonly Channel<CallJob> _jobs;

    public CallQueue(DispatchOptions options) => _jobs = Channel.CreateBounded<CallJob>(new BoundedChannelOptions(options.Capacity) { SingleReader = true });

    public ValueTask AddAsync(CallJob job, CancellationToken ct) => _jobs.Writer.WriteAsync(job, ct);

    public IAsyncEnumerable<CallJob> ReadAsync(CancellationToken ct) => _jobs.Reader.ReadAllAsync(ct);
}

public sealed class CallDispatcher(CallQueue queue, TokenSigner signer, DispatchOptions options, ICallLog log)
{
    public async Task RunAsync(CancellationToken ct)
    {
        await foreach (CallJob job in queue.ReadAsync(ct))
        {
            log.Started(job.CallId);
            try
            {
                await (job switch
                {
                    InboundCall call => AnswerAsync(call, ct),
                    Escalation escalation => EscalateAsync(escalation, ct),
                    QualityCheck check => ListenAsync(check, ct),
                    _ => Task.CompletedTask,
                });
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.Failed(job.CallId, error);
            }
        }
    }

    private async Task AnswerAsync(InboundCall call, CancellationToken ct)
    {
        using Room room = await EnterAsync(CallerPolicy.CreateToken(signer, call.CallId, call.Number), ct);
        await room.LocalParticipant!.SendTextAsync("caller is on the line"); // ok
        await room.LocalParticipant!.SetAttributesAsync(new() { ["number"] = call.Number }); //! GG2001
    }

    private async Task EscalateAsync(Escalation escalation, CancellationToken ct)
    {
        using Room room = await EnterAsync(SupervisorPolicy.CreateToken(signer, escalation.CallId, escalation.Supervisor), ct);
        await room.LocalParticipant!.SetNameAsync(escalation.Supervisor); // ok
        await room.LocalParticipant!.SendTextAsync("a supervisor has joined"); // ok
    }

    private async Task ListenAsync(QualityCheck check, CancellationToken ct)
    {
        using Room room = await EnterAsync(ListenerPolicy.CreateToken(signer, check.CallId, check.Auditor), ct);
        await room.LocalParticipant!.SetMetadataAsync("auditing"); // ok
        await room.LocalParticipant!.SendTextAsync("this call is audited"); //! GG2003
    }

    private async Task<Room> EnterAsync(string token, CancellationToken ct)
    {
        var room = new Room();
        await room.ConnectAsync(options.Url, token, cancellationToken: ct);
        return room;
    }
}

/// <summary>Tries out a line before it is sold: the same token, as a tone generator.</summary>
public sealed class LineTester(TokenSigner signer, DispatchOptions options)
{
    public async Task<bool> TestAsync(string number, LocalAudioTrack tone, LocalVideoTrack pattern, CancellationToken ct)
    {
        var room = new Room();
        await using var _ = new Hangup(room);
        string token = CallerPolicy.CreateToken(signer, "test-" + number, number, new ParticipantOptions { Ttl = TimeSpan.FromMinutes(1) });
        await room.ConnectAsync(options.Url, token, new RoomOptions { AutoSubscribe = false }, ct);
        if (room.LocalParticipant is not { } line)
        {
            return false;
        }

        var publish = new TrackPublishOptions { Source = TrackSource.SourceMicrophone };
        await line.PublishTrackAsync(tone, publish); // ok
        var picture = new TrackPublishOptions { Source = TrackSource.SourceCamera };
        await line.PublishTrackAsync(pattern, picture); //! GG2002
        return true;
    }

    private sealed class Hangup(Room room) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await room.DisconnectAsync();
            room.Dispose();
        }
    }
}

/// <summary>A supervisor who may only whisper to the agent: narrowed per call.</summary>
public sealed class Whisper(TokenSigner signer, DispatchOptions options)
{
    private readonly Dictionary<string, Room> _rooms = [];

    public async Task BeginAsync(string callId, string supervisor)
    {
        var narrowed = new ParticipantOptions { Narrow = new TokenNarrowing { CanUpdateOwnMetadata = false } };
        var room = new Room();
        await room.ConnectAsync(options.Url, SupervisorPolicy.CreateToken(signer, callId, supervisor, narrowed));
        _rooms.Add(callId, room);
    }

    public Task SayAsync(string callId, string text) => _rooms[callId].LocalParticipant!.SendTextAsync(text); // ok

    public async Task RenameAsync(string callId, string name)
    {
        if (_rooms.TryGetValue(callId, out Room? room))
        {
            await room.LocalParticipant!.SetNameAsync(name); //! GG2001
        }
    }

    public async Task FullAsync(string callId, string supervisor, bool mayRename)
    {
        var room = new Room();
        var options2 = new ParticipantOptions { Narrow = new TokenNarrowing { CanUpdateOwnMetadata = mayRename } };
        await room.ConnectAsync(options.Url, SupervisorPolicy.CreateToken(signer, callId, supervisor, options2));
        await room.LocalParticipant!.SetNameAsync(supervisor); // ok
    }
}
