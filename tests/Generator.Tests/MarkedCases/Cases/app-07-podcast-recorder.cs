// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// A podcast recorder: a recorder that only listens, a co-host that reads the advertisements, tokens handed on as delegates.
using System; using System.Collections.Generic; using System.IO; using System.Linq; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc;
namespace Apps.Podcast;

[RoomPolicy(Room = "show-{show}", CanPublish = false, Recorder = true, Ttl = "6h")] public partial class TapePolicy;
[RoomPolicy(Room = "show-{show}", CanPublishSources = TrackSources.Microphone, Ttl = "3h")] public partial class GuestPolicy;
[RoomPolicy(Room = "show-{show}", CanUpdateOwnMetadata = true, Ttl = "3h")] public partial class HostPolicy;

public delegate string TokenFor(string show, string identity);

public sealed record Episode(string Show, int Number, IReadOnlyList<string> Guests)
{
    public string Slug => $"{Show}-{Number:000}";
}

public sealed class RecorderOptions { public string Url { get; set; } = ""; public string Folder { get; set; } = ""; }

public interface IClock { DateTimeOffset Now { get; } }

public interface IEpisodes { IAsyncEnumerable<Episode> ReadyAsync(CancellationToken ct); Task DoneAsync(Episode episode, string file); }

/// <summary>A connection that is opened once, by the first who asks for it.</summary>
public sealed class LazyRoom(string url, TokenFor mint, string show, string identity) : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private Room? _room;

    public async Task<Room> GetAsync(CancellationToken ct)
    {
        if (_room is { } open)
        {
            return open;
        }

        await _gate.WaitAsync(ct);
        try
        {
            if (_room is null)
            {
                var room = new Room();
                await room.ConnectAsync(url, mint(show, identity), cancellationToken: ct);
                _room = room;
            }

            return _room;
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_room is not null)
        {
            await _room.DisconnectAsync();
        }

        _gate.Dispose();
    }
}

public sealed class TapeMachine(TokenSigner signer, RecorderOptions options, IEpisodes episodes, IClock clock)
{
    public async Task RunAsync(CancellationToken ct)
    {
        await foreach (Episode episode in episodes.ReadyAsync(ct).WithCancellation(ct))
        {
            string file = Path.Combine(options.Folder, episode.Slug + ".ogg");
            await RecordAsync(episode, file, ct);
            await episodes.DoneAsync(episode, file);
        }
    }

    private async Task RecordAsync(Episode episode, string file, CancellationToken ct)
    {
        using var room = new Room();
        await room.ConnectAsync(options.Url, TapePolicy.CreateToken(signer, episode.Slug, "tape"), cancellationToken: ct);
        await room.LocalParticipant!.SetAttributesAsync(new() { ["file"] = file, ["from"] = clock.Now.ToString("O") }); //! GG2001
        await Task.Delay(TimeSpan.FromMinutes(1), ct);
        await room.LocalParticipant!.SendTextAsync("recording has ended"); //! GG2003
        await room.DisconnectAsync(); // ok
    }
}

/// <summary>Reads the advertisements between two guests.</summary>
public sealed class AdReader(TokenSigner signer, RecorderOptions options)
{
    private readonly TaskCompletionSource<Room> _joined = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async Task JoinAsync(Episode episode, CancellationToken ct)
    {
        var room = new Room();
        try
        {
            await room.ConnectAsync(options.Url, GuestPolicy.CreateToken(signer, episode.Slug, "ads"), cancellationToken: ct);
            _joined.TrySetResult(room);
        }
        catch (Exception error)
        {
            _joined.TrySetException(error);
            room.Dispose();
            throw;
        }
    }

    public async Task ReadAsync(LocalAudioTrack spot, LocalVideoTrack clip, CancellationToken ct)
    {
        Room room = await _joined.Task.WaitAsync(TimeSpan.FromSeconds(30), ct);
        await room.LocalParticipant!.PublishTrackAsync(spot, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); // ok
        await room.LocalParticipant!.PublishTrackAsync(clip, new TrackPublishOptions { Source = TrackSource.SourceCamera }); //! GG2002
        await room.LocalParticipant!.PublishTrackAsync(spot); //! GG2005
        await room.LocalParticipant!.SendTextAsync("ad read"); // ok
    }
}

/// <summary>The show's desk: host and announcer, each with a mint of its own.</summary>
public sealed class ShowDesk : IAsyncDisposable
{
    private readonly LazyRoom _host;
    private readonly Func<string, string> _guestLink;

    public ShowDesk(TokenSigner signer, RecorderOptions options, Episode episode)
    {
        _host = new LazyRoom(options.Url, (show, identity) => HostPolicy.CreateToken(signer, show, identity), episode.Slug, "host");
        _guestLink = guest => $"{options.Url}?token={GuestPolicy.CreateToken(signer, episode.Slug, guest)}";
    }

    public IEnumerable<string> Links(Episode episode) => episode.Guests.Select(_guestLink);

    public async Task TitleAsync(string title, CancellationToken ct)
    {
        Room room = await _host.GetAsync(ct);
        await room.LocalParticipant!.SetMetadataAsync(title); // ok
        await room.LocalParticipant!.SendTextAsync($"Now: {title}"); // ok
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}

public sealed class Rehearsal(TokenSigner signer, RecorderOptions options)
{
    // a dry run of all parts: what each of them may do is known, since each is minted here
    public async Task RunAsync(Episode episode, bool withHost, CancellationToken ct)
    {
        TokenFor mint = withHost
            ? (show, who) => HostPolicy.CreateToken(signer, show, who)
            : (show, who) => GuestPolicy.CreateToken(signer, show, who);
        using var room = new Room();
        await room.ConnectAsync(options.Url, mint(episode.Slug, "rehearsal"), cancellationToken: ct);
        if (withHost)
        {
            await room.LocalParticipant!.SetNameAsync("Host (rehearsal)"); // ok
            return;
        }

        await room.LocalParticipant!.SetNameAsync("Guest (rehearsal)"); //! GG2001
    }
}
