// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// [UsesPolicy] and [RequiresPermission] beside code that flows by itself.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc;
namespace Variants.ToldAndWrapped;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class GalleryPolicy;
[RoomPolicy(Ttl = "1h")] public partial class SpeakerSeatPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class PresidentPolicy;
[RoomPolicy(CanPublishSources = TrackSources.Camera | TrackSources.ScreenShare, Ttl = "1h")] public partial class SlidesPolicy;

// told on a nested type and on a member inside of it
[UsesPolicy(typeof(PresidentPolicy))]
public sealed class Parliament(Room chamber)
{
    public Task OpenAsync() => chamber.LocalParticipant!.SetMetadataAsync("open"); // ok

    [UsesPolicy(typeof(GalleryPolicy))]
    public sealed class Gallery(Room seat)
    {
        public Task ShoutAsync(string text) => seat.LocalParticipant!.SendTextAsync(text); //! GG2003

        [UsesPolicy(typeof(SpeakerSeatPolicy))]
        public async Task StepDownAsync(string text)
        {
            await seat.LocalParticipant!.SendTextAsync(text); // ok
            await seat.LocalParticipant!.SetNameAsync(text); //! GG2001
        }
    }
}

// told twice: one that lacks it is enough
[UsesPolicy(typeof(PresidentPolicy)), UsesPolicy(typeof(SpeakerSeatPolicy))]
public static class Either
{
    public static Task NameAsync(LocalParticipant me) => me.SetNameAsync("either"); //! GG2001

    public static Task SayAsync(LocalParticipant me) => me.SendTextAsync("either"); // ok
}

// told over a mint beside it: the mint is for the gallery's links
[UsesPolicy(typeof(PresidentPolicy))]
public sealed class Usher(TokenSigner signer, Room room)
{
    public string Seat(string hall, string who) => GalleryPolicy.CreateToken(signer, hall, who);

    public async Task AnnounceAsync(string who)
    {
        await room.LocalParticipant!.SetMetadataAsync(who); // ok
        await room.LocalParticipant!.SendTextAsync(who); // ok
    }
}

// a wrapper's interface: the attribute is on the interface's member
public interface IHand
{
    [RequiresPermission(Permission.UpdateOwnMetadata)] Task RaiseAsync();

    Task LowerQuietlyAsync();
}

public sealed class Hands(TokenSigner signer, IHand hand)
{
    private readonly Room _room = new();

    public Task EnterAsync(string hall, string who) => _room.ConnectAsync("wss://x", SpeakerSeatPolicy.CreateToken(signer, hall, who));

    public Task UpAsync() => hand.RaiseAsync(); //! GG2001

    public Task DownAsync() => hand.LowerQuietlyAsync(); // ok
}

// wrappers of one source: silent inside, judged outside
public static class Slides
{
    [RequiresPermission(Permission.PublishCamera)]
    public static Task FaceAsync(this LocalParticipant me, LocalVideoTrack face) => me.PublishTrackAsync(face, new() { Source = TrackSource.SourceCamera }); // ok

    [RequiresPermission(Permission.PublishMicrophone)]
    public static async Task VoiceAsync(this LocalParticipant me, LocalAudioTrack voice)
    {
        TrackPublishOptions options = new();
        options.Source = TrackSource.SourceMicrophone;
        await me.PublishTrackAsync(voice, options); // ok
    }

    [RequiresPermission(Permission.UpdateOwnMetadata)]
    public static async Task TurnAsync(this LocalParticipant me, int page)
    {
        await Task.Yield();
        await me.SetAttributesAsync(new() { ["page"] = $"{page}" }); // ok
    }
}

public sealed class Lecture(TokenSigner signer)
{
    public async Task RunAsync(string hall, string who, LocalVideoTrack face, LocalAudioTrack voice)
    {
        Room slides = new(), president = new();
        await slides.ConnectAsync("wss://x", SlidesPolicy.CreateToken(signer, hall, who));
        await president.ConnectAsync("wss://x", PresidentPolicy.CreateToken(signer, hall, who + "-p"));
        await slides.LocalParticipant!.FaceAsync(face); // ok
        await slides.LocalParticipant!.VoiceAsync(voice); //! GG2002
        await president.LocalParticipant!.VoiceAsync(voice); // ok
        await president.LocalParticipant!.TurnAsync(1); // ok
        await slides.LocalParticipant!.TurnAsync(2); //! GG2001
    }
}

// a property as a wrapper
public sealed class Badge(LocalParticipant me)
{
    [RequiresPermission(Permission.UpdateOwnMetadata)]
    public string Text
    {
        get => me.Metadata ?? "";
        set => me.SetMetadataAsync(value).Wait(); // ok
    }
}

[UsesPolicy(typeof(GalleryPolicy))]
public static class Badges
{
    public static void Write(Badge badge) => badge.Text = "guest"; //! GG2001
}
