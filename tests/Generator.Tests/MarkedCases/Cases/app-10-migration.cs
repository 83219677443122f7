// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006 GG3003 GG3004 GG3005
// A webinar service half way through a migration: hand-written grants behind the old interface, policies behind the new one.
using System; using System.Collections.Generic; using System.Linq; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc; using Livekit.Server.Sdk.Dotnet; using Room = LiveKit.Rtc.Room;
namespace Apps.Migration;

[RoomPolicy(Room = "webinar-{webinar}", CanUpdateOwnMetadata = true, Ttl = "4h")] public partial class PresenterPolicy;
[RoomPolicy(Room = "webinar-{webinar}", CanPublish = false, Ttl = "4h")] public partial class AttendeePolicy;

public sealed class WebinarSettings
{
    public string Key { get; init; } = "";
    public string Secret { get; init; } = "";
    public string Url { get; init; } = "";
    public bool UsesPolicies { get; init; }
}

public sealed record Attendee(string Id, string Mail, bool Panelist);

public interface IWebinarLog { void Joined(string webinar, string who); void Refused(string who, Exception error); }

/// <summary>The old service, as it was before the migration began.</summary>
public sealed class LegacyTokens(WebinarSettings settings)
{
    public string Presenter(string webinar, string who)
    {
        var grants = new VideoGrants { RoomJoin = true, Room = "webinar-" + webinar, CanUpdateOwnMetadata = true };
        return Sign(who, grants);
    }

    public string Attendee(string webinar, string who)
    {
        var grants = new VideoGrants { RoomJoin = true, Room = "webinar-" + webinar, CanPublish = false }; //! GG3005
        return Sign(who, grants);
    }

    public string Panelist(string webinar, string who)
    {
        var grants = new VideoGrants { RoomJoin = true, Room = "webinar-" + webinar, CanPublishSources = ["microphone", "camera"] };
        return Sign(who, grants);
    }

    public string Slides(string webinar)
    {
        var grants = new VideoGrants { RoomJoin = true, Room = "webinar-" + webinar, CanPublishSources = ["screenshare"] }; //! GG3003
        return Sign("slides-" + webinar, grants);
    }

    public string Anywhere(string who) => new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true }).ToJwt(); //! GG3004

    private string Sign(string who, VideoGrants grants) => new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(grants).ToJwt();
}

/// <summary>The new service.</summary>
public sealed class PolicyTokens(TokenSigner signer)
{
    public string Presenter(string webinar, string who) => PresenterPolicy.CreateToken(signer, webinar, who);

    public string Attendee(string webinar, string who) => AttendeePolicy.CreateToken(signer, webinar, who);
}

public sealed class WebinarConnector(WebinarSettings settings, IWebinarLog log)
{
    public async Task<Room> JoinAsync(string webinar, string who, string token, CancellationToken ct)
    {
        var room = new Room();
        try
        {
            await room.ConnectAsync(settings.Url, token, cancellationToken: ct);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.Refused(who, error);
            room.Dispose();
            throw;
        }

        log.Joined(webinar, who);
        return room;
    }
}

/// <summary>Robots of the test webinar, which still run on the old tokens.</summary>
public sealed class LegacyRobots(LegacyTokens tokens, WebinarConnector connector)
{
    public async Task PresentAsync(string webinar, LocalVideoTrack face, CancellationToken ct)
    {
        using Room room = await connector.JoinAsync(webinar, "presenter", tokens.Presenter(webinar, "presenter"), ct);
        await room.LocalParticipant!.SetNameAsync("Presenter"); // ok
        await room.LocalParticipant!.PublishTrackAsync(face, new TrackPublishOptions { Source = TrackSource.SourceCamera }); // ok
    }

    public async Task AttendAsync(string webinar, IReadOnlyCollection<Attendee> attendees, LocalAudioTrack voice, CancellationToken ct)
    {
        foreach (Attendee attendee in attendees.Where(a => !a.Panelist))
        {
            using Room room = await connector.JoinAsync(webinar, attendee.Id, tokens.Attendee(webinar, attendee.Id), ct);
            await room.LocalParticipant!.SendTextAsync("hello from the gallery"); // ok
            await room.LocalParticipant!.PublishTrackAsync(voice, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); //! GG2002
        }

        foreach (Attendee panelist in attendees.Where(a => a.Panelist))
        {
            using Room room = await connector.JoinAsync(webinar, panelist.Id, tokens.Panelist(webinar, panelist.Id), ct);
            LocalParticipant me = room.LocalParticipant!;
            await me.PublishTrackAsync(voice, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); // ok
            await me.SetAttributesAsync(new() { ["panel"] = "1" }); //! GG2001
        }
    }
}

/// <summary>Behind the flag: one of the two services, and with the new one an attendee has lost the chat.</summary>
public sealed class AttendeeClient(LegacyTokens old, PolicyTokens now, WebinarSettings settings, WebinarConnector connector)
{
    private readonly bool _usesPolicies = settings.UsesPolicies;
    private Room? _room;

    public async Task EnterAsync(string webinar, string who, CancellationToken ct)
    {
        string token = _usesPolicies ? now.Attendee(webinar, who) : old.Attendee(webinar, who);
        _room = await connector.JoinAsync(webinar, who, token, ct);
        if (!_usesPolicies)
        {
            await _room.LocalParticipant!.SendTextAsync("still on the old tokens"); // ok
        }
    }

    public Task AskAsync(string question) => _room!.LocalParticipant!.SendTextAsync(question); //! GG2003

    public Task RenameAsync(string name) => _room!.LocalParticipant!.SetNameAsync(name); //! GG2001
}

/// <summary>New code.</summary>
public sealed class PresenterClient(PolicyTokens tokens, WebinarConnector connector)
{
    public async Task RunAsync(string webinar, string who, Func<Task<string?>> nextSlide, CancellationToken ct)
    {
        using Room room = await connector.JoinAsync(webinar, who, tokens.Presenter(webinar, who), ct);
        while (await nextSlide() is { } slide)
        {
            await room.LocalParticipant!.SetMetadataAsync(slide); // ok
        }
    }
}
