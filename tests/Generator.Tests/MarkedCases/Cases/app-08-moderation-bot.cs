// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// A moderation bot: rules in a pipeline, wrappers that say what they need, code that is told its policy.
using System; using System.Collections.Generic; using System.Collections.Immutable; using System.Linq; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc;
namespace Apps.Moderation;

[RoomPolicy(CanPublish = false, CanPublishData = true, Ttl = "12h")] public partial class WatcherPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "12h")] public partial class ModeratorPolicy;
[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class SilentPolicy;

public enum Severity { None, Notice, Warning, Ban }

public readonly record struct Verdict(Severity Severity, string Reason)
{
    public static Verdict Clean => new(Severity.None, "");
}

public sealed record ChatLine(string RoomName, string Author, string Text, DateTimeOffset At);

public interface IRule { ValueTask<Verdict> JudgeAsync(ChatLine line, CancellationToken ct); }

public interface IAudit { Task WriteAsync(ChatLine line, Verdict verdict); }

public sealed class WordRule(IEnumerable<string> words) : IRule
{
    private readonly ImmutableHashSet<string> _words = words.ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);

    public ValueTask<Verdict> JudgeAsync(ChatLine line, CancellationToken ct)
    {
        string? hit = line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(_words.Contains);
        return ValueTask.FromResult(hit is null ? Verdict.Clean : new Verdict(Severity.Warning, $"said '{hit}'"));
    }
}

/// <summary>What the bot says of itself; whoever calls these needs the permission.</summary>
public static class Badge
{
    [RequiresPermission(Permission.UpdateOwnMetadata)]
    public static async Task PinAsync(this Room room, string text)
    {
        await room.LocalParticipant!.SetMetadataAsync(text); // ok
        await room.LocalParticipant!.SetAttributesAsync(new() { ["pinned"] = "1" }); // ok
    }

    [RequiresPermission(Permission.PublishData)]
    public static Task WarnAsync(this Room room, ChatLine line, Verdict verdict) => room.LocalParticipant!.SendTextAsync($"{line.Author}: {verdict.Reason}"); // ok
}

public sealed class ModerationPipeline(IEnumerable<IRule> rules, IAudit audit)
{
    public async Task<Verdict> JudgeAsync(ChatLine line, CancellationToken ct)
    {
        Verdict worst = Verdict.Clean;
        foreach (IRule rule in rules)
        {
            Verdict verdict = await rule.JudgeAsync(line, ct);
            worst = verdict.Severity > worst.Severity ? verdict : worst;
        }

        await audit.WriteAsync(line, worst);
        return worst;
    }
}

/// <summary>Watches a room: it answers in the chat and says nothing of itself.</summary>
public sealed class WatcherBot(TokenSigner signer, ModerationPipeline pipeline, string url) : IAsyncDisposable
{
    private readonly Room _room = new();
    private int _warned;

    public Task WatchAsync(string roomName, CancellationToken ct) => _room.ConnectAsync(url, WatcherPolicy.CreateToken(signer, roomName, "watcher-" + roomName), cancellationToken: ct);

    public async Task OnLineAsync(ChatLine line, CancellationToken ct)
    {
        Verdict verdict = await pipeline.JudgeAsync(line, ct);
        switch (verdict.Severity)
        {
            case Severity.None:
                return;
            case Severity.Notice or Severity.Warning:
                await _room.WarnAsync(line, verdict); // ok
                Interlocked.Increment(ref _warned);
                break;
            default:
                await _room.PinAsync("banned " + line.Author); //! GG2001
                break;
        }
    }

    public Task ReportAsync() => _room.LocalParticipant!.SetMetadataAsync($"{_warned} warnings"); //! GG2001

    public ValueTask DisposeAsync() => new(_room.DisconnectAsync());
}

/// <summary>A moderator's own session.</summary>
public sealed class ModeratorSession(TokenSigner signer, string url)
{
    public async Task RunAsync(string roomName, string moderator, LocalVideoTrack face, CancellationToken ct)
    {
        using var room = new Room();
        await room.ConnectAsync(url, ModeratorPolicy.CreateToken(signer, roomName, moderator), cancellationToken: ct);
        await room.PinAsync("on duty"); // ok
        await room.LocalParticipant!.PublishTrackAsync(face, new TrackPublishOptions { Source = TrackSource.SourceCamera }); // ok
        string link = SilentPolicy.CreateToken(signer, roomName, moderator + "-trainee");
        await room.LocalParticipant!.SendTextAsync(link); // ok
    }
}

/// <summary>Plug-ins get a participant and do not know who has connected it; they are told.</summary>
[UsesPolicy(typeof(SilentPolicy))]
public sealed class TraineePlugin
{
    public Task NoteAsync(LocalParticipant me, string note) => me.SendTextAsync(note); //! GG2003

    public Task NameAsync(Room room, string name) => room.LocalParticipant!.SetNameAsync(name); //! GG2001

    [UsesPolicy(typeof(ModeratorPolicy))]
    public Task PromotedAsync(LocalParticipant me, string title) => me.SetMetadataAsync(title); // ok
}

public static class Announcements
{
    [UsesPolicy(typeof(WatcherPolicy))]
    public static async Task HourlyAsync(Room room, TimeProvider time, CancellationToken ct)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), time);
        while (await timer.WaitForNextTickAsync(ct))
        {
            await room.LocalParticipant!.SendTextAsync($"It is {time.GetUtcNow():HH:mm}. Be kind."); // ok
            await room.PinAsync("be kind"); //! GG2001
        }
    }
}
