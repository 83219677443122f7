using GrantGen;
using LiveKit.Rtc;
using Livekit.Server.Sdk.Dotnet;

namespace Formatted;

// Every fix for this file changes what a token allows, so no bulk tool applies it.
[RoomPolicy(CanPublishData = false, CanUpdateOwnMetadata = false)]
public partial class ViewerPolicy;

[RoomPolicy(CanUpdateOwnMetadata = false)]
public partial class GuestPolicy;

[RoomPolicy(CanPublish = false)]
public partial class ListenerPolicy;

[RoomPolicy(Hidden = true)]
public partial class ObserverPolicy;

[RoomPolicy(CanPublishSources = TrackSources.None)]
public partial class SilentPolicy;

public sealed class Viewer(TokenSigner signer)
{
    public async Task RunAsync(Room room, string identity)
    {
        await room.ConnectAsync("ws://localhost:7880", ViewerPolicy.CreateToken(signer, "lobby", identity));
        await room.LocalParticipant.SetMetadataAsync("here");
        await room.LocalParticipant.PublishDataAsync("hello");
    }
}

[UsesPolicy(typeof(ListenerPolicy))]
public sealed class Listener
{
    public async Task RunAsync(LocalParticipant participant) => await participant.PublishTrackAsync("camera");
}

public sealed class GuestTokens(TokenSigner signer)
{
    public string For(string identity) => GuestPolicy.CreateToken(signer, "lobby", identity);
}

public sealed class Guest(GuestTokens tokens)
{
    public async Task RunAsync(Room room, string identity)
    {
        await room.ConnectAsync("ws://localhost:7880", tokens.For(identity));
        await room.LocalParticipant.SetMetadataAsync("here");
    }
}

public static class HandWritten
{
    public static string Silent(string key, string secret, string identity, string room)
    {
        VideoGrants grants = new() { RoomJoin = true, Room = room, CanPublish = false };
        grants.CanSubscribe = identity.Length > 0;
        return new AccessToken(key, secret).WithIdentity(identity).WithGrants(grants).ToJwt();
    }

    public static string Presenter(string key, string secret, string identity, string room)
        => new AccessToken(key, secret)
            .WithIdentity(identity)
            .WithGrants(new VideoGrants { RoomJoin = true, Room = room, CanPublish = true, CanPublishSources = ["screenshare"] })
            .ToJwt();
}
