// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// WithGrants more than once, tokens in the making that travel, values that are no constants.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using LiveKit.Proto; using LiveKit.Rtc; using Livekit.Server.Sdk.Dotnet; using Room = LiveKit.Rtc.Room;
namespace Variants.HandReplaced;

public sealed class Keys { public string Key { get; init; } = ""; public string Secret { get; init; } = ""; }

// the last grants count, also in statements and by a helper
public sealed class LastWins(Keys keys)
{
    public async Task WeakerAsync(string call, string who)
    {
        var token = new AccessToken(keys.Key, keys.Secret).WithIdentity(who);
        token.WithGrants(new VideoGrants { RoomJoin = true, Room = call, CanUpdateOwnMetadata = true });
        token.WithGrants(new VideoGrants { RoomJoin = true, Room = call, CanPublish = false, CanPublishData = false });
        Room room = new();
        await room.ConnectAsync("wss://x", token.ToJwt());
        await room.LocalParticipant!.SetMetadataAsync(who); //! GG2001
        await room.LocalParticipant!.SendTextAsync(who); //! GG2003
    }

    public async Task StrongerAsync(string call, string who)
    {
        AccessToken token = Basic(call, who);
        token.WithGrants(new VideoGrants { RoomJoin = true, Room = call, CanUpdateOwnMetadata = true });
        Room room = new();
        await room.ConnectAsync("wss://x", token.ToJwt());
        await room.LocalParticipant!.SetMetadataAsync(who); // ok
        await room.LocalParticipant!.SendTextAsync(who); // ok
    }

    public async Task BasicAsync(string call, string who)
    {
        Room room = new();
        await room.ConnectAsync("wss://x", Basic(call, who).ToJwt());
        await room.LocalParticipant!.PublishDataAsync([1]); //! GG2003
        await room.DisconnectAsync(); // ok
    }

    private AccessToken Basic(string call, string who) => new AccessToken(keys.Key, keys.Secret).WithGrants(new VideoGrants { RoomJoin = true, Room = call, CanPublish = false, CanPublishData = false }).WithIdentity(who);
}

// an extension of one's own on the library's type
public static class AccessTokens
{
    public static AccessToken ForViewer(this AccessToken token, string call, string who) => token.WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = call, CanPublish = false, CanPublishData = false });

    public static AccessToken ForHost(this AccessToken token, string call, string who)
    {
        var grants = new VideoGrants { Room = call };
        grants.RoomJoin = true;
        grants.CanUpdateOwnMetadata = true;
        return token.WithIdentity(who).WithGrants(grants);
    }
}

public sealed class Extended(Keys keys)
{
    public async Task RunAsync(string call, string who)
    {
        Room host = new(), viewer = new();
        await host.ConnectAsync("wss://x", new AccessToken(keys.Key, keys.Secret).ForHost(call, who).ToJwt());
        await viewer.ConnectAsync("wss://x", new AccessToken(keys.Key, keys.Secret).ForViewer(call, who + "-v").ToJwt());
        await host.LocalParticipant!.SetNameAsync("host"); // ok
        await host.LocalParticipant!.SendTextAsync("host"); // ok
        await viewer.LocalParticipant!.SendTextAsync("viewer"); //! GG2003
        await viewer.LocalParticipant!.SetNameAsync("viewer"); //! GG2001
    }
}

// a flag of the caller in the grants themselves: never reported
public sealed class ByFlag(Keys keys)
{
    public async Task RunAsync(string call, string who, bool names, bool talks)
    {
        string jwt = new AccessToken(keys.Key, keys.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = call, CanUpdateOwnMetadata = names, CanPublish = talks, CanPublishData = talks || names }).ToJwt();
        Room room = new();
        await room.ConnectAsync("wss://x", jwt);
        await room.LocalParticipant!.SetNameAsync(who); // ok
        await room.LocalParticipant!.SendTextAsync(who); // ok
        await room.LocalParticipant!.PublishTrackAsync(LocalAudioTrack.Create("x", null!)); // ok
    }

    public async Task ByArgumentAsync(string call, string who)
    {
        Room weak = new(), strong = new();
        await weak.ConnectAsync("wss://x", Mint(call, who, false));
        await strong.ConnectAsync("wss://x", Mint(call, who + "-s", true));
        await strong.LocalParticipant!.SetNameAsync(who); // ok
        await weak.LocalParticipant!.SetNameAsync(who); //? GG2001
    }

    private string Mint(string call, string who, bool names) => new AccessToken(keys.Key, keys.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = call, CanUpdateOwnMetadata = names }).ToJwt();
}

// sources: named, built up, and not known
public sealed class Sources(Keys keys)
{
    private const string Face = "camera";

    public async Task RunAsync(string call, string who, LocalVideoTrack video, LocalAudioTrack audio)
    {
        string jwt = new AccessToken(keys.Key, keys.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = call, CanPublishSources = [Face] }).ToJwt();
        Room room = new();
        await room.ConnectAsync("wss://x", jwt);
        await room.LocalParticipant!.PublishTrackAsync(video, new TrackPublishOptions { Source = TrackSource.SourceCamera }); // ok
        await room.LocalParticipant!.PublishTrackAsync(audio, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); //! GG2002
        await room.LocalParticipant!.PublishTrackAsync(audio); //! GG2005
        await room.LocalParticipant!.SendTextAsync("data follows nothing here"); // ok
    }

    public async Task BuiltAsync(string call, string who, bool speaks, LocalAudioTrack audio)
    {
        var sources = new List<string> { Face };
        if (speaks)
        {
            sources.Add("microphone");
        }

        Room room = new();
        await room.ConnectAsync("wss://x", new AccessToken(keys.Key, keys.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = call, CanPublishSources = sources }).ToJwt());
        if (speaks)
        {
            await room.LocalParticipant!.PublishTrackAsync(audio, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); // ok
        }
    }
}
