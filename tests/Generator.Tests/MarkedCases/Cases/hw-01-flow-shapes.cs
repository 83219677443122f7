// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Grants written by hand with Livekit.Server.Sdk.Dotnet: factories, options, chains in pieces, same-named properties elsewhere.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using LiveKit.Proto; using LiveKit.Rtc; using Livekit.Server.Sdk.Dotnet; using Room = LiveKit.Rtc.Room;
namespace Variants.HandFlow;

public sealed class Server { public string Key { get; set; } = ""; public string Secret { get; set; } = ""; public string Url { get; set; } = ""; }

// nothing of LiveKit's: a screen's model with the same words
public sealed class ToolbarModel { public bool CanPublish { get; set; } public bool CanPublishData { get; set; } public bool CanUpdateOwnMetadata { get; set; } public string Room { get; set; } = ""; }

public static class Toolbar
{
    public static ToolbarModel Show()
    {
        var model = new ToolbarModel { CanPublish = true };
        model.CanUpdateOwnMetadata = true;
        model.CanPublishData = true;
        return model;
    }
}

// a class of constant grants, asked by a token service
public static class GrantBook
{
    public static VideoGrants Listener(string call) => new() { RoomJoin = true, Room = call, CanPublish = false, CanPublishData = false };

    public static VideoGrants Caller(string call) => new() { RoomJoin = true, Room = call };

    public static VideoGrants Owner(string call)
    {
        VideoGrants grants = Caller(call);
        grants.CanUpdateOwnMetadata = true;
        return grants;
    }
}

public sealed class CallDesk(Server server)
{
    private string Sign(string who, VideoGrants grants) => new AccessToken(server.Key, server.Secret).WithIdentity(who).WithGrants(grants).ToJwt();

    public async Task RunAsync(string call, string who)
    {
        Room owner = new(), caller = new(), listener = new();
        await owner.ConnectAsync(server.Url, Sign(who, GrantBook.Owner(call)));
        await caller.ConnectAsync(server.Url, Sign(who + "-c", GrantBook.Caller(call)));
        await listener.ConnectAsync(server.Url, Sign(who + "-l", GrantBook.Listener(call)));
        await owner.LocalParticipant!.SetMetadataAsync("owner"); // ok
        await owner.LocalParticipant!.SendTextAsync("owner"); // ok
        await caller.LocalParticipant!.SendTextAsync("caller"); // ok
        await caller.LocalParticipant!.SetMetadataAsync("caller"); //! GG2001
        await listener.LocalParticipant!.SendTextAsync("listener"); //! GG2003
    }
}

// a record carries the grants, and a copy carries others
public sealed record Invitation(string Who, VideoGrants Grants);

public sealed class Invitations(Server server)
{
    private async Task<LocalParticipant> AcceptAsync(Invitation invitation)
    {
        var room = new Room();
        string jwt = new AccessToken(server.Key, server.Secret).WithGrants(invitation.Grants).WithIdentity(invitation.Who).ToJwt();
        await room.ConnectAsync(server.Url, jwt);
        return room.LocalParticipant!;
    }

    public async Task RunAsync(string call, string who)
    {
        var plain = new Invitation(who, new VideoGrants { RoomJoin = true, Room = call });
        Invitation named = plain with { Grants = new VideoGrants { RoomJoin = true, Room = call, CanUpdateOwnMetadata = true } };
        LocalParticipant a = await AcceptAsync(plain);
        LocalParticipant b = await AcceptAsync(named);
        await b.SetNameAsync("named"); // ok
        await a.SetNameAsync("plain"); //! GG2001
        await a.SendTextAsync("plain"); // ok
    }
}

// statements instead of a chain; the life is said in between
public sealed class InPieces(Server server)
{
    public async Task RunAsync(string call, string who, TimeSpan life)
    {
        var access = new AccessToken(server.Key, server.Secret);
        access.WithTtl(life);
        var grants = new VideoGrants();
        grants.RoomJoin = true;
        grants.Room = call;
        grants.CanPublish = false;
        access.WithGrants(grants);
        access.WithIdentity(who);
        using Room room = new();
        await room.ConnectAsync(server.Url, access.ToJwt());
        await room.LocalParticipant!.SendChatMessageAsync("the library leaves data on"); // ok
        await room.LocalParticipant!.PublishTrackAsync(LocalVideoTrack.Create("x", null!), new TrackPublishOptions { Source = TrackSource.SourceCamera }); //! GG2002
        await room.LocalParticipant!.SetNameAsync(who); //! GG2001
    }

    public async Task BranchAsync(string call, string who, bool names)
    {
        var grants = new VideoGrants { RoomJoin = true, Room = call };
        if (names)
        {
            grants.CanUpdateOwnMetadata = true;
        }

        using Room room = new();
        await room.ConnectAsync(server.Url, new AccessToken(server.Key, server.Secret).WithIdentity(who).WithGrants(grants).ToJwt());
        if (names)
        {
            await room.LocalParticipant!.SetNameAsync(who); // ok
        }
    }

    public async Task FromOutsideAsync(VideoGrants grants, string who)
    {
        using Room room = new();
        await room.ConnectAsync(server.Url, new AccessToken(server.Key, server.Secret).WithIdentity(who).WithGrants(grants).ToJwt());
        await room.LocalParticipant!.SetNameAsync(who); // ok
        await room.LocalParticipant!.SendTextAsync(who); // ok
    }
}
