// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// A load tester: hundreds of participants from LINQ, phases with statistics, a probe that goes beside them.
using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Diagnostics; using System.Linq; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc;
namespace Apps.LoadTester;

[RoomPolicy(CanPublish = false, Ttl = "30m")] public partial class LoadViewerPolicy;
[RoomPolicy(CanPublishSources = TrackSources.Camera | TrackSources.Microphone, Ttl = "30m")] public partial class LoadPublisherPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "30m")] public partial class ProbePolicy;

public sealed record LoadPlan(string Url, string RoomName, int Viewers, int Publishers, TimeSpan Ramp)
{
    public static LoadPlan Parse(IReadOnlyList<string> args) => args switch
    {
        [var url, var room, var viewers, var publishers, ..] => new(url, room, int.Parse(viewers), int.Parse(publishers), TimeSpan.FromSeconds(10)),
        [var url, var room] => new(url, room, 100, 4, TimeSpan.FromSeconds(10)),
        _ => throw new ArgumentException("usage: load URL ROOM [VIEWERS PUBLISHERS]", nameof(args)),
    };
}

public readonly record struct Sample(string Phase, TimeSpan Took, bool Failed);

public sealed class Statistics
{
    private readonly ConcurrentBag<Sample> _samples = [];

    public async Task MeasureAsync(string phase, Func<Task> work)
    {
        long start = Stopwatch.GetTimestamp();
        var failed = false;
        try
        {
            await work();
        }
        catch (Exception)
        {
            failed = true;
        }

        _samples.Add(new Sample(phase, Stopwatch.GetElapsedTime(start), failed));
    }

    public IEnumerable<(string Phase, double Median, int Failed)> Summary() =>
        from sample in _samples
        group sample by sample.Phase into phase
        let ordered = phase.Select(s => s.Took.TotalMilliseconds).Order().ToArray()
        select (phase.Key, ordered[ordered.Length / 2], phase.Count(s => s.Failed));
}

public sealed class LoadRun(TokenSigner signer, LoadPlan plan, Statistics statistics) : IAsyncDisposable
{
    private readonly List<Room> _viewers = [];
    private readonly List<Room> _publishers = [];

    public async Task RampAsync(CancellationToken ct)
    {
        string[] tokens = Enumerable.Range(0, plan.Viewers).Select(i => LoadViewerPolicy.CreateToken(signer, plan.RoomName, $"viewer-{i}")).ToArray();
        foreach (string token in tokens)
        {
            var room = new Room();
            await statistics.MeasureAsync("connect", () => room.ConnectAsync(plan.Url, token, cancellationToken: ct));
            _viewers.Add(room);
        }

        for (var i = 0; i < plan.Publishers; i++)
        {
            _publishers.Add(await PublisherAsync(i, ct));
            await Task.Delay(plan.Ramp / Math.Max(plan.Publishers, 1), ct);
        }
    }

    private async Task<Room> PublisherAsync(int index, CancellationToken ct)
    {
        var room = new Room();
        await room.ConnectAsync(plan.Url, LoadPublisherPolicy.CreateToken(signer, plan.RoomName, $"publisher-{index}"), cancellationToken: ct);
        return room;
    }

    public async Task ChatAsync(int messages)
    {
        for (var i = 0; i < messages; i++)
        {
            Room speaker = _publishers[i % _publishers.Count];
            await statistics.MeasureAsync("chat", async () => await speaker.LocalParticipant!.SendTextAsync($"message {i}")); // ok
            Room listener = _viewers[i % _viewers.Count];
            await statistics.MeasureAsync("chat", async () => await listener.LocalParticipant!.SendTextAsync($"reply {i}")); //! GG2003
        }
    }

    public Task PublishAsync(LocalVideoTrack picture, CancellationToken ct) => Parallel.ForEachAsync(_publishers, ct, async (room, _) =>
    {
        await room.LocalParticipant!.PublishTrackAsync(picture, new TrackPublishOptions { Source = TrackSource.SourceCamera }); // ok
        await room.LocalParticipant!.PublishTrackAsync(picture); //! GG2005
    });

    public Task RenameAllAsync(string prefix)
    {
        IEnumerable<Task> renames = _viewers.Select((room, i) => room.LocalParticipant!.SetNameAsync($"{prefix}-{i}")); //! GG2001
        return Task.WhenAll(renames);
    }

    public async Task FlapAsync(int times, CancellationToken ct)
    {
        foreach (Room room in _publishers.Concat(_viewers))
        {
            for (var i = 0; i < times && !ct.IsCancellationRequested; i++)
            {
                // half of them may send, the other half may not: which one it is, nobody can say
                await room.LocalParticipant!.SendTextAsync($"flap {i}"); // ok
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (Room room in _viewers.Concat(_publishers))
        {
            await room.DisconnectAsync();
        }
    }
}

/// <summary>Measures how fast a change of metadata arrives while the load runs.</summary>
public sealed class Probe(TokenSigner signer, LoadPlan plan, Statistics statistics)
{
    public async Task RunAsync(int rounds, CancellationToken ct)
    {
        await using var load = new LoadRun(signer, plan, statistics);
        await load.RampAsync(ct);
        using var probe = new Room();
        using var mirror = new Room();
        await Task.WhenAll(
            probe.ConnectAsync(plan.Url, ProbePolicy.CreateToken(signer, plan.RoomName, "probe"), cancellationToken: ct),
            mirror.ConnectAsync(plan.Url, LoadPublisherPolicy.CreateToken(signer, plan.RoomName, "mirror"), cancellationToken: ct));
        for (var round = 0; round < rounds; round++)
        {
            await probe.LocalParticipant!.SetMetadataAsync($"{round}"); // ok
            await mirror.LocalParticipant!.SendTextAsync($"{round}"); // ok
            await mirror.LocalParticipant!.SetAttributesAsync(new() { ["round"] = $"{round}" }); //! GG2001
        }

        foreach ((string phase, double median, int failed) in statistics.Summary())
        {
            Console.WriteLine($"{phase,-10} {median,8:0.0} ms {failed,5} failed");
        }
    }
}
