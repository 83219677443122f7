// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006 GG2009
// [UsesPolicy] on structs, interfaces' implementers, constructors, properties, nested types; repeated: a museum's guides.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc;
namespace More.Museum;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class VisitorPolicy;
[RoomPolicy(Ttl = "1h")] public partial class DocentPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class CuratorPolicy;
[RoomPolicy(CanSubscribe = false, CanPublishSources = TrackSources.ScreenShare | TrackSources.ScreenShareAudio, Ttl = "1h")] public partial class ScreenPolicy;

// told-nested: the outer type is told one thing, the inner another; members say more
[UsesPolicy(typeof(VisitorPolicy))]
public sealed class Hall(Room room)
{
    public Task AskAsync(string text) => room.LocalParticipant!.SendTextAsync(text); //! GG2003

    [UsesPolicy(typeof(DocentPolicy))]
    public async Task AnswerAsync(string text)
    {
        await room.LocalParticipant!.SendTextAsync(text); // ok
        Func<Task> rename = () => room.LocalParticipant!.SetNameAsync(text); //! GG2001
        await rename();
    }

    [UsesPolicy(typeof(CuratorPolicy))]
    public readonly struct Office(LocalParticipant me)
    {
        public Task TitleAsync(string title) => me.SetMetadataAsync(title); // ok

        public Task SayAsync(string text) => me.SendChatMessageAsync(text); // ok
    }

    public static class Cloakroom
    {
        public static Task TicketAsync(LocalParticipant me) => me.PublishDataAsync([1]); //! GG2003
    }
}

// told-repeated: two policies at one use; one that lacks is enough
[UsesPolicy(typeof(DocentPolicy)), UsesPolicy(typeof(CuratorPolicy))]
public sealed class Either(LocalParticipant me)
{
    public Task TitleAsync(string title) => me.SetMetadataAsync(title); //! GG2001

    public Task SayAsync(string text) => me.SendTextAsync(text); // ok
}

// told-over-adjacent: what is minted beside it does not count
public sealed class Entrance(TokenSigner signer)
{
    public string Ticket(string hall, string who) => VisitorPolicy.CreateToken(signer, hall, who);

    [UsesPolicy(typeof(CuratorPolicy))]
    public static Task OpenAsync(LocalParticipant me) => me.SetAttributesAsync(new() { ["open"] = "1" }); // ok

    public static Task KnockAsync(LocalParticipant me) => me.SendTextAsync("knock"); //! GG2003
}

// told-property: on a property, a constructor and an accessor's lambda
public sealed class Speaker
{
    private readonly LocalParticipant _me;

    [UsesPolicy(typeof(DocentPolicy))]
    public Speaker(LocalParticipant me)
    {
        _me = me;
        _ = _me.SetNameAsync("Speaker"); //! GG2001
    }

    [UsesPolicy(typeof(VisitorPolicy))]
    public Func<string, Task> Whisper => text => _me.SendTextAsync(text); //! GG2003

    // nothing is told here, and nothing is known
    public Task ShoutAsync(string text) => _me.SetNameAsync(text); // ok
}

// told-no-policy: an enum's and a plain record's type
public sealed record Guide(string Name);

public static class Tours
{
    [UsesPolicy(typeof(Guide))] //! GG2009
    public static Task StartAsync(LocalParticipant me) => me.SendTextAsync("this way"); // ok
}

// told-media: what a screen may, and what it may not
[UsesPolicy(typeof(ScreenPolicy))]
public static class Projector
{
    public static Task ShowAsync(LocalParticipant me, LocalVideoTrack slides) => me.PublishTrackAsync(slides, new TrackPublishOptions { Source = TrackSource.SourceScreenshare }); // ok

    public static Task FaceAsync(LocalParticipant me, LocalVideoTrack face)
    {
        var options = new TrackPublishOptions();
        options.Source = TrackSource.SourceCamera;
        return me.PublishTrackAsync(face, options); //! GG2002
    }

    public static Task BareAsync(LocalParticipant me, LocalAudioTrack sound) => me.PublishTrackAsync(sound, new TrackPublishOptions()); //! GG2005

    public static void Follow(RemoteTrackPublication guide, bool quiet)
    {
        if (quiet)
        {
            guide.SetSubscribed(false); // ok
            return;
        }

        guide.SetSubscribed(true); //! GG2004
    }

    public static Task CaptionAsync(LocalParticipant me, Transcription text) => me.PublishTranscriptionAsync(text); //! GG2006
}
