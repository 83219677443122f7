// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// A watch party as a view model with commands and immutable state, over a store of sessions; a component renders it to the console.
using System; using System.Collections.Generic; using System.Collections.Immutable; using System.ComponentModel; using System.Linq; using System.Runtime.CompilerServices; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc;
namespace Apps.WatchParty;

[RoomPolicy(Room = "party-{party}", CanUpdateOwnMetadata = true, Ttl = "5h")] public partial class PartyHostPolicy;
[RoomPolicy(Room = "party-{party}", Ttl = "5h")] public partial class FriendPolicy;
[RoomPolicy(Room = "party-{party}", CanPublish = false, Ttl = "30m")] public partial class PeekPolicy;

public enum Access { Peek, Friend, Host }

public sealed record Membership(string Party, string Member, Access Access);

public sealed record PartyState(string Title, ImmutableArray<string> Lines, bool IsBusy, string? Error)
{
    public static PartyState Empty { get; } = new("", [], false, null);

    public PartyState Say(string line) => this with { Lines = Lines.Add(line), Error = null };

    public PartyState Fail(string error) => this with { Error = error, IsBusy = false };
}

public interface IMemberships { Task<Membership?> GetAsync(string party, string member, CancellationToken ct); }

public sealed class AsyncCommand(Func<CancellationToken, Task> work, Func<bool>? canRun = null)
{
    private int _running;

    public bool CanExecute => Volatile.Read(ref _running) == 0 && (canRun?.Invoke() ?? true);

    public async Task ExecuteAsync(CancellationToken ct = default)
    {
        if (Interlocked.Exchange(ref _running, 1) == 1)
        {
            return;
        }

        try
        {
            await work(ct);
        }
        finally
        {
            Volatile.Write(ref _running, 0);
        }
    }
}

public abstract class ViewModel : INotifyPropertyChanged
{
    public event PropertyChangedEventHandler? PropertyChanged;

    protected bool Set<T>(ref T field, T value, [CallerMemberName] string? name = null)
    {
        if (EqualityComparer<T>.Default.Equals(field, value))
        {
            return false;
        }

        field = value;
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
        return true;
    }
}

/// <summary>What everybody sees who was let in by an invitation.</summary>
public sealed class FriendViewModel : ViewModel, IAsyncDisposable
{
    private readonly TokenSigner _signer;
    private readonly Room _room = new();
    private readonly string _url;
    private PartyState _state = PartyState.Empty;

    public FriendViewModel(TokenSigner signer, string url, string party, string member)
    {
        _signer = signer;
        _url = url;
        Join = new AsyncCommand(ct => JoinAsync(party, member, ct), () => !State.IsBusy);
        Wave = new AsyncCommand(_ => _room.LocalParticipant!.SendTextAsync("o/")); // ok
        Nickname = new AsyncCommand(_ => _room.LocalParticipant!.SetNameAsync(member)); //! GG2001
    }

    public AsyncCommand Join { get; }

    public AsyncCommand Wave { get; }

    public AsyncCommand Nickname { get; }

    public PartyState State { get => _state; private set => Set(ref _state, value); }

    private async Task JoinAsync(string party, string member, CancellationToken ct)
    {
        State = State with { IsBusy = true };
        try
        {
            await _room.ConnectAsync(_url, FriendPolicy.CreateToken(_signer, party, member), cancellationToken: ct);
            State = State.Say($"{member} has joined") with { IsBusy = false };
            await _room.LocalParticipant!.SetAttributesAsync(new() { ["seat"] = "sofa" }); //! GG2001
        }
        catch (TimeoutException error)
        {
            State = State.Fail(error.Message);
        }
    }

    public Task ShareFaceAsync(LocalVideoTrack face) => _room.LocalParticipant!.PublishTrackAsync(face, new TrackPublishOptions { Source = TrackSource.SourceCamera }); // ok

    public async ValueTask DisposeAsync()
    {
        await _room.DisconnectAsync();
        _room.Dispose();
    }
}

/// <summary>A look through the door, before one is let in.</summary>
public sealed class PeekViewModel(TokenSigner signer, string url) : ViewModel
{
    private (Room Room, string Party)? _peek;

    public async Task PeekAsync(string party, CancellationToken ct)
    {
        var room = new Room();
        await room.ConnectAsync(url, PeekPolicy.CreateToken(signer, party, "peek-" + Guid.NewGuid().ToString("N")), cancellationToken: ct);
        _peek = (room, party);
    }

    public async Task KnockAsync()
    {
        if (_peek is (var room, var party))
        {
            await room.LocalParticipant!.SendTextAsync($"may I come into {party}?"); //! GG2003
        }
    }

    public Task FilmAsync(LocalVideoTrack face) => _peek!.Value.Room.LocalParticipant!.PublishTrackAsync(face, new TrackPublishOptions { Source = TrackSource.SourceCamera }); //! GG2002
}

/// <summary>By membership: what somebody may do is what the token says.</summary>
public sealed class PartyDoor(TokenSigner signer, IMemberships memberships, string url)
{
    private string Mint(Membership membership) => membership switch
    {
        { Access: Access.Host } => PartyHostPolicy.CreateToken(signer, membership.Party, membership.Member),
        { Access: Access.Friend } => FriendPolicy.CreateToken(signer, membership.Party, membership.Member),
        _ => PeekPolicy.CreateToken(signer, membership.Party, membership.Member),
    };

    public async Task<Room?> EnterAsync(string party, string member, CancellationToken ct)
    {
        Membership? membership = await memberships.GetAsync(party, member, ct);
        if (membership is null)
        {
            return null;
        }

        var room = new Room();
        await room.ConnectAsync(url, Mint(membership), cancellationToken: ct);
        if (membership.Access == Access.Host)
        {
            await room.LocalParticipant!.SetMetadataAsync("host"); // ok
        }
        else if (membership.Access == Access.Friend)
        {
            await room.LocalParticipant!.SendTextAsync("hello"); // ok
            await room.LocalParticipant!.SetMetadataAsync("friend"); //! GG2001
        }

        return room;
    }

    public async Task OpenAsync(string party, string owner, CancellationToken ct)
    {
        using var room = new Room();
        await room.ConnectAsync(url, Mint(new Membership(party, owner, Access.Host)), cancellationToken: ct);
        await room.LocalParticipant!.SetMetadataAsync("open"); // ok
    }
}
