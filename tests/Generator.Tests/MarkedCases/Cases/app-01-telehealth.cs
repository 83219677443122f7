// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// A telehealth backend: one service mints by role behind an interface, one connector joins, several workers sit in the visit.
using System; using System.Collections.Generic; using System.Linq; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc;
namespace Apps.Telehealth;

[RoomPolicy(Room = "visit-{visitId}", Ttl = "1h")] public partial class PatientPolicy;
[RoomPolicy(Room = "visit-{visitId}", CanUpdateOwnMetadata = true, Ttl = "2h")] public partial class ClinicianPolicy;
[RoomPolicy(Room = "visit-{visitId}", CanPublish = false, Ttl = "1h")] public partial class ObserverPolicy;

public enum VisitRole { Patient, Clinician, Observer }

public sealed record Visit(string Id, string PatientName, string ClinicianName, DateTimeOffset StartsAt);

public sealed class TelehealthOptions
{
    public string Url { get; init; } = "wss://visits.example";
    public TimeSpan JoinTimeout { get; init; } = TimeSpan.FromSeconds(15);
}

public interface ILog { void Info(string message); void Warn(Exception error, string message); }

public interface IVisitStore
{
    ValueTask<Visit?> FindAsync(string visitId, CancellationToken ct);
    Task AppendNoteAsync(string visitId, string note, CancellationToken ct);
}

public interface IVisitTokens { string For(VisitRole role, Visit visit, string identity); }

public sealed class VisitNotFoundException(string visitId) : Exception($"There is no visit {visitId}.");

public sealed class VisitTokens(TokenSigner signer) : IVisitTokens
{
    public string For(VisitRole role, Visit visit, string identity)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var options = new ParticipantOptions { Name = DisplayName(role, visit) };
        return role switch
        {
            VisitRole.Patient => PatientPolicy.CreateToken(signer, visit.Id, identity, options),
            VisitRole.Clinician => ClinicianPolicy.CreateToken(signer, visit.Id, identity, options),
            VisitRole.Observer => ObserverPolicy.CreateToken(signer, visit.Id, identity, options),
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, "unknown role"),
        };
    }

    private static string DisplayName(VisitRole role, Visit visit) => role switch
    {
        VisitRole.Patient => visit.PatientName,
        VisitRole.Clinician => visit.ClinicianName,
        _ => "Observer",
    };
}

public sealed class VisitConnector(TelehealthOptions options, ILog log)
{
    public async Task<Room> JoinAsync(string token, CancellationToken ct)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(ct);
        timeout.CancelAfter(options.JoinTimeout);
        var room = new Room();
        try
        {
            await room.ConnectAsync(options.Url, token, cancellationToken: timeout.Token);
            log.Info("joined");
            return room;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            room.Dispose();
            throw new TimeoutException("LiveKit did not answer in time.");
        }
    }
}

/// <summary>Plays the greeting while the patient waits. It sits in the room with a patient's token, because the front end shows it as one.</summary>
public sealed class WaitingRoomBot(IVisitTokens tokens, VisitConnector connector, IVisitStore store, ILog log)
{
    public async Task GreetAsync(string visitId, LocalAudioTrack greeting, CancellationToken ct)
    {
        Visit visit = await store.FindAsync(visitId, ct) ?? throw new VisitNotFoundException(visitId);
        using Room room = await connector.JoinAsync(tokens.For(VisitRole.Patient, visit, $"greeter-{visit.Id}"), ct);
        LocalParticipant me = room.LocalParticipant ?? throw new InvalidOperationException("not connected");
        try
        {
            await me.PublishTrackAsync(greeting, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); // ok
            await me.SendTextAsync($"Welcome, {visit.PatientName}."); // ok
            await me.SetAttributesAsync(new() { ["phase"] = "waiting" }); //! GG2001
        }
        catch (InvalidOperationException error)
        {
            log.Warn(error, "greeting failed");
        }
    }
}

/// <summary>Writes the clinician's status while she reads the record.</summary>
public sealed class ClinicianPresence(IVisitTokens tokens, VisitConnector connector) : IAsyncDisposable
{
    private Room? _room;

    public async Task EnterAsync(Visit visit, CancellationToken ct)
    {
        _room = await connector.JoinAsync(tokens.For(VisitRole.Clinician, visit, "presence-" + visit.Id), ct);
    }

    public Task StatusAsync(string status) => _room?.LocalParticipant?.SetMetadataAsync(status) ?? Task.CompletedTask; // ok

    public async ValueTask DisposeAsync()
    {
        if (_room is { } room)
        {
            await room.DisconnectAsync();
            room.Dispose();
        }
    }
}

/// <summary>A medical student follows several visits, one after the other.</summary>
public sealed class StudentRounds(IVisitTokens tokens, VisitConnector connector, IVisitStore store)
{
    public async Task<int> FollowAsync(IEnumerable<string> visitIds, string student, CancellationToken ct)
    {
        var seen = 0;
        foreach (string visitId in visitIds.Distinct())
        {
            if (await store.FindAsync(visitId, ct) is not { } visit)
            {
                continue;
            }

            string token = tokens.For(VisitRole.Observer, visit, student);
            using Room room = await connector.JoinAsync(token, ct);
            await room.LocalParticipant!.SetNameAsync($"{student} (student)"); //! GG2001
            await room.LocalParticipant!.SendChatMessageAsync("May I listen?"); //! GG2003
            await store.AppendNoteAsync(visit.Id, $"{student} listened", ct);
            seen++;
        }

        return seen;
    }
}

/// <summary>The device check takes whatever role the caller has.</summary>
public sealed class DeviceCheck(IVisitTokens tokens, VisitConnector connector)
{
    public async Task RunAsync(VisitRole role, Visit visit, string identity, LocalVideoTrack pattern, CancellationToken ct)
    {
        using Room room = await connector.JoinAsync(tokens.For(role, visit, identity), ct);
        LocalParticipant me = room.LocalParticipant!;
        if (role == VisitRole.Observer)
        {
            await me.SendTextAsync("observer is here"); //! GG2003
            return;
        }

        await me.PublishTrackAsync(pattern, new TrackPublishOptions { Source = TrackSource.SourceCamera }); // ok
        await me.SendTextAsync("checking"); // ok
        if (role is VisitRole.Clinician)
        {
            await me.SetAttributesAsync(new() { ["checked"] = "1" }); // ok
        }

        await me.SetMetadataAsync("checked"); //! GG2001
    }
}
