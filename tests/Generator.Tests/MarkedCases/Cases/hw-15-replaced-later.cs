// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Grants written by hand that are put into one token in the making more than once: the last ones count.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using LiveKit.Proto; using LiveKit.Rtc; using Livekit.Server.Sdk.Dotnet; using Room = LiveKit.Rtc.Room;
namespace Cases.ByHandAgain;

public sealed record Keys(string Key, string Secret, string Url);

// hand-replaced: weaker grants come last, in one chain
public sealed class Demoted(Keys keys)
{
    public async Task RunAsync(string arena, string who)
    {
        var room = new Room();
        await room.ConnectAsync(keys.Url, new AccessToken(keys.Key, keys.Secret)
            .WithGrants(new VideoGrants { RoomJoin = true, Room = arena, CanUpdateOwnMetadata = true })
            .WithIdentity(who)
            .WithGrants(new VideoGrants { RoomJoin = true, Room = arena, CanPublishSources = ["camera"] })
            .ToJwt());
        await room.LocalParticipant!.SetNameAsync("referee"); //! GG2001
        await room.LocalParticipant!.PublishTrackAsync(LocalAudioTrack.Create("mic", null!), new() { Source = TrackSource.SourceMicrophone }); //! GG2002
        await room.LocalParticipant!.PublishTrackAsync(LocalAudioTrack.Create("mic", null!), new() { Source = TrackSource.SourceCamera }); // ok
        await room.LocalParticipant!.SendTextAsync("data is left on"); // ok
    }
}

// hand-replaced: statement by statement, and the variable of the first grants is used again for something else
public sealed class Statements(Keys keys)
{
    public async Task RaisedAsync(string arena, string who)
    {
        var access = new AccessToken(keys.Key, keys.Secret).WithIdentity(who);
        access.WithGrants(new VideoGrants { RoomJoin = true, Room = arena, CanPublish = false, CanPublishData = false });
        access.WithGrants(new VideoGrants { RoomJoin = true, Room = arena, CanUpdateOwnMetadata = true });
        using var room = new Room();
        await room.ConnectAsync(keys.Url, access.ToJwt());
        await room.LocalParticipant!.SetMetadataAsync("raised"); // ok
        await room.LocalParticipant!.PublishTrackAsync(LocalAudioTrack.Create("mic", null!)); // ok
    }

    public async Task OtherVariableAsync(string arena, string who)
    {
        var grants = new VideoGrants { RoomJoin = true, Room = arena, CanPublish = false, CanPublishData = false };
        string first = new AccessToken(keys.Key, keys.Secret).WithIdentity(who).WithGrants(grants).ToJwt();
        grants = new VideoGrants { RoomJoin = true, Room = arena, CanUpdateOwnMetadata = true };
        string second = new AccessToken(keys.Key, keys.Secret).WithIdentity(who + "-2").WithGrants(grants).ToJwt();
        Room a = new(), b = new();
        await a.ConnectAsync(keys.Url, first);
        await b.ConnectAsync(keys.Url, second);
        await a.LocalParticipant!.SendTextAsync("first"); //? GG2003
        await b.LocalParticipant!.SendTextAsync("second"); // ok
        await b.LocalParticipant!.SetNameAsync("second"); // ok
    }
}

// hand-replaced: a helper that ends what it is given with its own grants
public sealed class Sealed(Keys keys)
{
    private static string Seal(AccessToken token, string arena) => token.WithGrants(new VideoGrants { RoomJoin = true, Room = arena, CanPublish = false, CanPublishData = false }).ToJwt();

    public async Task RunAsync(string arena, string who)
    {
        var wide = new AccessToken(keys.Key, keys.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = arena, CanUpdateOwnMetadata = true });
        var room = new Room();
        await room.ConnectAsync(keys.Url, Seal(wide, arena));
        await room.LocalParticipant!.SendChatMessageAsync("sealed"); //! GG2003
        await room.LocalParticipant!.SetAttributesAsync(new() { ["seal"] = "wax" }); //! GG2001
        room.LocalParticipant!.UnregisterRpcMethod("seal"); // ok
    }
}

// hand-replaced: only when a flag says so
public sealed class Sometimes(Keys keys)
{
    public async Task RunAsync(string arena, string who, bool captain)
    {
        var access = new AccessToken(keys.Key, keys.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = arena });
        if (captain)
        {
            access.WithGrants(new VideoGrants { RoomJoin = true, Room = arena, CanUpdateOwnMetadata = true });
        }

        var room = new Room();
        await room.ConnectAsync(keys.Url, access.ToJwt());
        if (captain)
        {
            await room.LocalParticipant!.SetNameAsync("captain"); // ok
        }

        await room.LocalParticipant!.SendTextAsync("either"); // ok
        await room.LocalParticipant!.SetMetadataAsync("either"); //? GG2001
    }
}
