// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Tokens of Livekit.Server.Sdk.Dotnet on their way to a room: catalogues of grants, statements, replaced grants, sources, records.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using LiveKit.Proto; using LiveKit.Rtc; using Livekit.Server.Sdk.Dotnet; using Room = LiveKit.Rtc.Room;
namespace Variants.SdkFlow;

public sealed class Keys { public string Key { get; set; } = ""; public string Secret { get; set; } = ""; }
public enum Part { Listener, Talker, Chair }

// a catalogue of grants by part
public static class Catalogue
{
    public static VideoGrants For(Part part, string room) => part switch
    {
        Part.Chair => new VideoGrants { RoomJoin = true, Room = room, CanUpdateOwnMetadata = true },
        Part.Talker => new VideoGrants { RoomJoin = true, Room = room },
        _ => new VideoGrants { RoomJoin = true, Room = room, CanPublish = false, CanPublishData = false },
    };
}

public sealed class CatalogueBot(Keys keys)
{
    private string Token(Part part, string room, string who) => new AccessToken(keys.Key, keys.Secret).WithIdentity(who).WithGrants(Catalogue.For(part, room)).WithTtl(TimeSpan.FromMinutes(10)).ToJwt();

    public async Task ChairAsync(string hall, string who)
    {
        using var room = new Room();
        await room.ConnectAsync("wss://x", Token(Part.Chair, hall, who));
        await room.LocalParticipant!.SetMetadataAsync("chair"); // ok
        await room.LocalParticipant!.SendTextAsync("chair"); // ok
    }

    public async Task ListenAsync(string hall, string who)
    {
        using var room = new Room();
        await room.ConnectAsync("wss://x", Token(Part.Listener, hall, who));
        await room.LocalParticipant!.SendTextAsync("listening"); //! GG2003
    }

    public async Task AnyAsync(Part part, string hall, string who)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", Token(part, hall, who));
        if (part == Part.Chair)
        {
            await room.LocalParticipant!.SetNameAsync(who); // ok
        }
        else if (part == Part.Talker)
        {
            await room.LocalParticipant!.SetNameAsync(who); //! GG2001
        }
    }
}

// statements: lifetime first, grants last, and a second set of grants that replaces the first
public sealed class Statements(Keys keys)
{
    public async Task WeakenedAsync(string hall, string who)
    {
        var token = new AccessToken(keys.Key, keys.Secret);
        token.WithTtl(TimeSpan.FromMinutes(5));
        token.WithIdentity(who);
        token.WithGrants(new VideoGrants { RoomJoin = true, Room = hall, CanUpdateOwnMetadata = true });
        token.WithGrants(new VideoGrants { RoomJoin = true, Room = hall });
        var room = new Room();
        await room.ConnectAsync("wss://x", token.ToJwt());
        await room.LocalParticipant!.SetMetadataAsync("the second counts"); //! GG2001
        await room.LocalParticipant!.SendTextAsync("the second counts"); // ok
    }

    public async Task StrengthenedAsync(string hall, string who)
    {
        AccessToken token = new AccessToken(keys.Key, keys.Secret).WithIdentity(who);
        token = token.WithGrants(new VideoGrants { RoomJoin = true, Room = hall });
        token = token.WithGrants(new VideoGrants { RoomJoin = true, Room = hall, CanUpdateOwnMetadata = true });
        string jwt = token.ToJwt();
        var room = new Room();
        await room.ConnectAsync("wss://x", jwt);
        await room.LocalParticipant!.SetMetadataAsync("the second counts"); // ok
    }
}

// sources: a constant list, and one that is built up
public sealed class Sources(Keys keys)
{
    private static readonly List<string> VoiceOnly = ["microphone"];

    public async Task VoiceAsync(string hall, string who, LocalVideoTrack face, LocalAudioTrack voice)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", new AccessToken(keys.Key, keys.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = hall, CanPublishSources = ["microphone"] }).ToJwt());
        await room.LocalParticipant!.PublishTrackAsync(voice, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); // ok
        await room.LocalParticipant!.PublishTrackAsync(face, new TrackPublishOptions { Source = TrackSource.SourceCamera }); //! GG2002
        await room.LocalParticipant!.PublishTrackAsync(face); //! GG2005
    }

    public async Task BuiltAsync(string hall, string who, bool camera, LocalVideoTrack face)
    {
        var sources = new List<string> { "microphone" };
        if (camera) sources.Add("camera");
        var room = new Room();
        await room.ConnectAsync("wss://x", new AccessToken(keys.Key, keys.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = hall, CanPublishSources = sources }).ToJwt());
        if (camera)
        {
            await room.LocalParticipant!.PublishTrackAsync(face, new TrackPublishOptions { Source = TrackSource.SourceCamera }); // ok
        }
    }

    public static int Count => VoiceOnly.Count; // ok
}

// a record of what a token is for, and the service that makes it
public sealed record Invitation(string Who, VideoGrants Grants, TimeSpan Life);

public sealed class Invitations(Keys keys)
{
    public Task<string> WriteAsync(Invitation invitation)
        => Task.FromResult(new AccessToken(keys.Key, keys.Secret).WithIdentity(invitation.Who).WithTtl(invitation.Life).WithGrants(invitation.Grants).ToJwt());
}

public sealed class InvitedBot(Invitations invitations)
{
    public async Task RunAsync(string hall, string who, bool flag)
    {
        Room weak = new(), strong = new(), open = new();
        await weak.ConnectAsync("wss://x", await invitations.WriteAsync(new Invitation(who, new VideoGrants { RoomJoin = true, Room = hall }, TimeSpan.FromHours(1))));
        await strong.ConnectAsync("wss://x", await invitations.WriteAsync(new Invitation(who + "-s", new VideoGrants { RoomJoin = true, Room = hall, CanUpdateOwnMetadata = true }, TimeSpan.FromHours(1))));
        await open.ConnectAsync("wss://x", await invitations.WriteAsync(new Invitation(who + "-o", new VideoGrants { RoomJoin = true, Room = hall, CanUpdateOwnMetadata = flag }, TimeSpan.FromHours(1))));
        await weak.LocalParticipant!.SetAttributesAsync(new() { ["invited"] = "1" }); //! GG2001
        await strong.LocalParticipant!.SetAttributesAsync(new() { ["invited"] = "1" }); // ok
        await open.LocalParticipant!.SetAttributesAsync(new() { ["invited"] = "1" }); // ok
    }
}

// a caller's lambda completes the grants
public sealed class Configured(Keys keys)
{
    private string Issue(string hall, string who, Action<VideoGrants>? configure = null)
    {
        var grants = new VideoGrants { RoomJoin = true, Room = hall };
        configure?.Invoke(grants);
        return new AccessToken(keys.Key, keys.Secret).WithIdentity(who).WithGrants(grants).ToJwt();
    }

    public async Task RunAsync(string hall, string who)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", Issue(hall, who, g => g.CanUpdateOwnMetadata = true));
        await room.LocalParticipant!.SetNameAsync(who); // ok
        var other = new Room();
        await other.ConnectAsync("wss://x", Issue(hall, who + "-2"));
        await other.LocalParticipant!.SetNameAsync(who); //? GG2001
        await other.LocalParticipant!.SendTextAsync(who); // ok
    }
}
