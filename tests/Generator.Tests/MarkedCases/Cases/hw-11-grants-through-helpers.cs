// rules: GG2001 GG2002 GG2003 GG2004 GG2005
// Grants that a helper makes and other helpers complete: what they write is in the token, and what they may write counts against nobody.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using LiveKit.Rtc; using Livekit.Server.Sdk.Dotnet; using Room = LiveKit.Rtc.Room;
namespace Variants.GrantHelpers;

public sealed record Studio(string Key, string Secret, string Url);

public interface IGrantFilter { void Apply(VideoGrants grants); }

public static class StudioGrants
{
    public static VideoGrants Quiet(string room) => new() { RoomJoin = true, Room = room, CanPublish = false, CanPublishData = false };

    public static VideoGrants WithChat(this VideoGrants grants)
    {
        grants.CanPublishData = true;
        return grants;
    }

    public static VideoGrants WithVoice(this VideoGrants grants)
    {
        grants.CanPublish = true;
        return grants;
    }

    public static VideoGrants WithoutChat(this VideoGrants grants)
    {
        grants.CanPublishData = false;
        return grants;
    }

    public static VideoGrants WithChatIf(this VideoGrants grants, bool may)
    {
        if (may)
        {
            grants.CanPublishData = true;
        }

        return grants;
    }

    public static VideoGrants WithChatBeing(this VideoGrants grants, bool may)
    {
        grants.CanPublishData = may;
        return grants;
    }

    public static void AllowChat(VideoGrants grants) => grants.CanPublishData = true;

    public static void ForbidChat(VideoGrants grants) => grants.CanPublishData = false;

    public static void Filter(VideoGrants grants, IEnumerable<IGrantFilter> filters)
    {
        foreach (IGrantFilter filter in filters)
        {
            filter.Apply(grants);
        }
    }
}

public sealed class Recording(Studio studio, IEnumerable<IGrantFilter> filters)
{
    private string Sign(VideoGrants grants, string who) => new AccessToken(studio.Key, studio.Secret).WithIdentity(who).WithGrants(grants).ToJwt();

    private async Task<LocalParticipant> JoinAsync(VideoGrants grants, string who)
    {
        var room = new Room();
        await room.ConnectAsync(studio.Url, Sign(grants, who));
        return room.LocalParticipant!;
    }

    public async Task ChainAsync(string hall, string who, LocalAudioTrack voice)
    {
        LocalParticipant me = await JoinAsync(StudioGrants.Quiet(hall).WithVoice().WithChat(), who);
        await me.SendTextAsync("both"); // ok
        await me.PublishTrackAsync(voice); // ok
        await me.SetNameAsync("both"); //! GG2001
    }

    public async Task HalfAsync(string hall, string who, LocalAudioTrack voice)
    {
        LocalParticipant me = await JoinAsync(StudioGrants.Quiet(hall).WithChat(), who);
        await me.SendTextAsync("half"); // ok
        await me.PublishTrackAsync(voice); //! GG2002
    }

    public async Task TakenBackAsync(string hall, string who)
    {
        LocalParticipant me = await JoinAsync(StudioGrants.Quiet(hall).WithChat().WithoutChat(), who);
        await me.SendTextAsync("nothing"); //! GG2003
    }

    public async Task MaybeAsync(string hall, string who, bool may)
    {
        LocalParticipant a = await JoinAsync(StudioGrants.Quiet(hall).WithChatIf(may), who);
        LocalParticipant b = await JoinAsync(StudioGrants.Quiet(hall).WithChatBeing(may), who + "-b");
        await a.SendTextAsync("maybe"); // ok
        await b.SendTextAsync("maybe"); // ok
    }

    public async Task StatementsAsync(string hall, string who)
    {
        VideoGrants grants = StudioGrants.Quiet(hall);
        grants.WithoutChat();
        StudioGrants.AllowChat(grants);
        LocalParticipant me = await JoinAsync(grants, who);
        await me.SendTextAsync("allowed"); // ok
    }

    public async Task ForbiddenAsync(string hall, string who)
    {
        VideoGrants grants = StudioGrants.Quiet(hall).WithChat();
        StudioGrants.ForbidChat(grants);
        LocalParticipant me = await JoinAsync(grants, who);
        await me.SendTextAsync("forbidden"); //! GG2003
    }

    public async Task LaterAsync(string hall, string who)
    {
        VideoGrants grants = StudioGrants.Quiet(hall).WithoutChat();
        grants.CanPublishData = true;
        LocalParticipant me = await JoinAsync(grants, who);
        await me.SendTextAsync("later"); // ok
    }

    public async Task FilteredAsync(string hall, string who)
    {
        VideoGrants grants = StudioGrants.Quiet(hall).WithoutChat();
        StudioGrants.Filter(grants, filters);
        LocalParticipant me = await JoinAsync(grants, who);
        await me.SendTextAsync("filtered"); // ok
    }
}
