// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// A classroom: seats by inheritance, rights as flags, a desk that promotes a pupil by a second connection.
using System; using System.Collections.Generic; using System.Linq; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc;
namespace Apps.Classroom;

[RoomPolicy(Room = "class-{classId}", CanUpdateOwnMetadata = true, Ttl = "3h")] public partial class TeacherPolicy;
[RoomPolicy(Room = "class-{classId}", CanPublishSources = TrackSources.Microphone | TrackSources.Camera, Ttl = "2h")] public partial class PupilPolicy;
[RoomPolicy(Room = "class-{classId}", CanPublish = false, Ttl = "1h")] public partial class ParentPolicy;

[Flags] public enum Rights { None = 0, Speak = 1, Title = 2, All = Speak | Title }

public sealed record Person(string Id, string FullName, Rights Rights)
{
    public bool Teaches => Rights == Rights.All;
}

public interface IRoster { IReadOnlyList<Person> Of(string classId); Task MarkPresentAsync(string classId, string person, CancellationToken ct); }

/// <summary>What every seat does: it joins and it leaves.</summary>
public abstract class Seat(string url) : IAsyncDisposable
{
    protected Room Room { get; } = new();

    protected abstract string Token(string classId, Person person);

    public async Task SitAsync(string classId, Person person, CancellationToken ct)
    {
        await Room.ConnectAsync(url, Token(classId, person), cancellationToken: ct);
        await GreetAsync(person);
    }

    protected virtual Task GreetAsync(Person person) => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await Room.DisconnectAsync();
        Room.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class TeacherSeat(TokenSigner signer, string url) : Seat(url)
{
    protected override string Token(string classId, Person person) => TeacherPolicy.CreateToken(signer, classId, person.Id);

    protected override Task GreetAsync(Person person) => Room.LocalParticipant!.SetNameAsync(person.FullName); // ok

    public Task TopicAsync(string topic) => Room.LocalParticipant!.SetMetadataAsync(topic); // ok
}

public sealed class PupilSeat(TokenSigner signer, string url) : Seat(url)
{
    protected override string Token(string classId, Person person) => PupilPolicy.CreateToken(signer, classId, person.Id);

    protected override Task GreetAsync(Person person) => Room.LocalParticipant!.SendTextAsync($"{person.FullName} is here"); // ok

    public Task RaiseHandAsync() => Room.LocalParticipant!.SetAttributesAsync(new() { ["hand"] = "up" }); //! GG2001

    public Task ShowAsync(LocalVideoTrack face) => Room.LocalParticipant!.PublishTrackAsync(face, new TrackPublishOptions { Source = TrackSource.SourceCamera }); // ok

    public Task PlayAsync(LocalAudioTrack clip) => Room.LocalParticipant!.PublishTrackAsync(clip); //! GG2005
}

public sealed class ParentSeat(TokenSigner signer, string url) : Seat(url)
{
    protected override string Token(string classId, Person person) => ParentPolicy.CreateToken(signer, classId, person.Id);

    protected override async Task GreetAsync(Person person)
    {
        await Room.LocalParticipant!.SendTextAsync("a parent is listening"); //! GG2003
    }
}

/// <summary>The bell: joins for everybody of the roster, and marks them present.</summary>
public sealed class Bell(TokenSigner signer, IRoster roster, string url)
{
    public async Task RingAsync(string classId, CancellationToken ct)
    {
        foreach (Person person in roster.Of(classId).OrderBy(p => p.FullName, StringComparer.Ordinal))
        {
            string token = person.Teaches
                ? TeacherPolicy.CreateToken(signer, classId, person.Id)
                : PupilPolicy.CreateToken(signer, classId, person.Id);
            using var room = new Room();
            await room.ConnectAsync(url, token, cancellationToken: ct);
            if (person.Teaches)
            {
                await room.LocalParticipant!.SetMetadataAsync("present"); // ok
            }
            else
            {
                await room.LocalParticipant!.SendTextAsync("present"); // ok
            }

            await roster.MarkPresentAsync(classId, person.Id, ct);
        }
    }

    public async Task LateAsync(string classId, Person person, CancellationToken ct)
    {
        bool speaks = (person.Rights & Rights.Speak) != 0;
        string token = speaks ? PupilPolicy.CreateToken(signer, classId, person.Id) : ParentPolicy.CreateToken(signer, classId, person.Id);
        using var room = new Room();
        await room.ConnectAsync(url, token, cancellationToken: ct);
        if (speaks)
        {
            await room.LocalParticipant!.SendTextAsync("sorry, I am late"); // ok
        }

        await room.LocalParticipant!.SetAttributesAsync(new() { ["late"] = "1" }); //! GG2001
    }
}

/// <summary>A pupil who presents gets a second, stronger connection.</summary>
public sealed class PresenterDesk(TokenSigner signer, string url)
{
    private Room _current = new();

    public async Task BeginAsync(string classId, Person pupil)
    {
        await _current.ConnectAsync(url, PupilPolicy.CreateToken(signer, classId, pupil.Id));
        await _current.LocalParticipant!.SetMetadataAsync("presenting soon"); //! GG2001
        Room before = _current;
        var stronger = new Room();
        await stronger.ConnectAsync(url, TeacherPolicy.CreateToken(signer, classId, pupil.Id + "-presenter"));
        await stronger.LocalParticipant!.SetMetadataAsync("presenting"); // ok
        await before.DisconnectAsync();
        _current = stronger;
    }
}
