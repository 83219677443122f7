// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// A karaoke game server: sessions as objects, players in a dictionary, events, a timer that plays the round.
using System; using System.Collections.Generic; using System.Linq; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc;
namespace Apps.Karaoke;

[RoomPolicy(Room = "party-{party}", CanUpdateOwnMetadata = true, Ttl = "2h")] public partial class SingerPolicy;
[RoomPolicy(Room = "party-{party}", CanPublishSources = TrackSources.Microphone, Ttl = "2h")] public partial class ChoirPolicy;
[RoomPolicy(Room = "party-{party}", CanPublish = false, Ttl = "2h")] public partial class CrowdPolicy;

public enum Part { Singer, Choir, Crowd }

public sealed record Song(string Title, string Artist, TimeSpan Length);
public sealed record Score(string Player, int Points);

public sealed class ScoreEventArgs(Score score) : EventArgs { public Score Score { get; } = score; }

public interface ISongBook { Task<Song> NextAsync(string party, CancellationToken ct); }

/// <summary>One connection of the game to a party.</summary>
public sealed class PartySession(string url) : IDisposable
{
    public Room Room { get; } = new();

    public bool IsOpen { get; private set; }

    public async Task OpenAsync(string token, CancellationToken ct = default)
    {
        await Room.ConnectAsync(url, token, cancellationToken: ct);
        IsOpen = true;
    }

    public LocalParticipant Me => Room.LocalParticipant ?? throw new InvalidOperationException("the session is closed");

    public void Dispose() => Room.Dispose();
}

/// <summary>The game of one party: a lead voice that is seen by everybody, and a scoreboard that only listens.</summary>
public sealed class PartyGame(TokenSigner signer, ISongBook songs, string url, string party) : IDisposable
{
    private readonly PartySession _lead = new(url);
    private readonly PartySession _board = new(url);
    private readonly List<Score> _scores = [];
    private Song? _song;

    public event EventHandler<ScoreEventArgs>? Scored;

    public async Task StartAsync(CancellationToken ct)
    {
        await _lead.OpenAsync(SingerPolicy.CreateToken(signer, party, "lead"), ct);
        await _board.OpenAsync(CrowdPolicy.CreateToken(signer, party, "board"), ct);
        Scored += async (_, e) =>
        {
            await _lead.Me.SetAttributesAsync(new() { ["score"] = e.Score.Points.ToString() }); // ok
            await _board.Me.SendTextAsync($"{e.Score.Player}: {e.Score.Points}"); //! GG2003
        };
        await PlayAsync(ct);
    }

    private async Task PlayAsync(CancellationToken ct)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        _song = await songs.NextAsync(party, ct);
        var elapsed = TimeSpan.Zero;
        await _lead.Me.SetMetadataAsync($"{_song.Title} by {_song.Artist}"); // ok
        while (elapsed < _song.Length && await timer.WaitForNextTickAsync(ct))
        {
            elapsed += timer.Period;
            await _lead.Me.SendTextAsync($"{elapsed:mm\\:ss}"); // ok
        }

        await _board.Room.LocalParticipant!.SetNameAsync("Scoreboard"); //! GG2001
    }

    public void Record(Score score)
    {
        _scores.Add(score);
        Scored?.Invoke(this, new ScoreEventArgs(score));
    }

    public IEnumerable<Score> Best(int count) => _scores.OrderByDescending(s => s.Points).Take(count);

    public void Dispose()
    {
        _lead.Dispose();
        _board.Dispose();
    }
}

public sealed record Player(string Id, Part Part, Room Room);

/// <summary>Robots that fill up a party which is too small. None of them sings the lead.</summary>
public sealed class RobotPlayers(TokenSigner signer, string url)
{
    private readonly Dictionary<string, Player> _players = new();

    public async Task AddAsync(string party, int choir, int crowd, CancellationToken ct)
    {
        for (var i = 0; i < choir; i++)
        {
            var room = new Room();
            var id = $"choir-{i}";
            await room.ConnectAsync(url, ChoirPolicy.CreateToken(signer, party, id), cancellationToken: ct);
            _players[id] = new Player(id, Part.Choir, room);
        }

        for (var i = 0; i < crowd; i++)
        {
            var room = new Room();
            var id = $"crowd-{i}";
            await room.ConnectAsync(url, CrowdPolicy.CreateToken(signer, party, id), cancellationToken: ct);
            _players[id] = new Player(id, Part.Crowd, room);
        }
    }

    public async Task DressAsync(string costume)
    {
        foreach (Player player in _players.Values)
        {
            await player.Room.LocalParticipant!.SetMetadataAsync(costume); //! GG2001
        }
    }

    public async Task ChantAsync(string text)
    {
        foreach (Player player in _players.Values.Where(p => p.Part == Part.Choir))
        {
            await player.Room.LocalParticipant!.SendTextAsync(text); // ok
        }
    }

    public async Task HumAsync(string id, LocalAudioTrack voice)
    {
        if (_players.TryGetValue(id, out Player? player) && player.Part is Part.Choir)
        {
            await player.Room.LocalParticipant!.PublishTrackAsync(voice, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); // ok
        }
    }
}

/// <summary>Somebody takes the microphone: the part decides the token.</summary>
public sealed class MicrophoneStand(TokenSigner signer, string url, Part part)
{
    private readonly Room _room = new();

    private bool Sings => part == Part.Singer;

    public Task StepUpAsync(string party, string player) => _room.ConnectAsync(url, part switch
    {
        Part.Singer => SingerPolicy.CreateToken(signer, party, player),
        Part.Choir => ChoirPolicy.CreateToken(signer, party, player),
        _ => CrowdPolicy.CreateToken(signer, party, player),
    });

    public Task AnnounceAsync(string title) => Sings ? _room.LocalParticipant!.SetMetadataAsync(title) : Task.CompletedTask; // ok

    public async Task CheerAsync()
    {
        if (part != Part.Crowd)
        {
            await _room.LocalParticipant!.SendTextAsync("one two"); // ok
        }

        await _room.LocalParticipant!.SendTextAsync("yeah"); //! GG2003
    }

    public async Task FilmAsync(LocalVideoTrack stage)
    {
        if (part is Part.Choir)
        {
            await _room.LocalParticipant!.PublishTrackAsync(stage, new TrackPublishOptions { Source = TrackSource.SourceCamera }); //! GG2002
        }
    }
}
