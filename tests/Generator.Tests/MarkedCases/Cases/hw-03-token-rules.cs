// rules: GG3003 GG3004 GG3005
// What is said of hand-written grants: sources that nobody knows, no room, data that stays on.
using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks;
using Livekit.Server.Sdk.Dotnet;
namespace Variants.HandRules;

public sealed class Api { public string Key { get; set; } = ""; public string Secret { get; set; } = ""; }

// sources
public static class SourceLists
{
    private const string Share = "screenShare";

    public static VideoGrants Constant(string hall) => new() { RoomJoin = true, Room = hall, CanPublishSources = [Share] }; //! GG3003

    public static VideoGrants Array(string hall) => new() { RoomJoin = true, Room = hall, CanPublishSources = new List<string>(new[] { "mic" }) }; //? GG3003

    public static VideoGrants BuiltUp(string hall, bool shows)
    {
        var sources = new List<string> { "microphone" };
        if (shows)
        {
            sources.Add("screen"); //! GG3003
        }

        return new VideoGrants { RoomJoin = true, Room = hall, CanPublishSources = sources };
    }

    public static VideoGrants Known(string hall)
    {
        List<string> sources = ["camera", "microphone"];
        sources.Add("screen_share"); // ok
        return new VideoGrants { RoomJoin = true, Room = hall, CanPublishSources = sources }; // ok
    }

    // a list of something else with the same words
    public static IReadOnlyList<string> Labels()
    {
        var labels = new List<string> { "screen" }; // ok
        labels.Add("screenshare"); // ok
        return labels;
    }

    public static VideoGrants Mapped(string hall, IEnumerable<string> wanted) => new() { RoomJoin = true, Room = hall, CanPublishSources = [.. wanted.Where(w => w != "screenshare")] }; // ok
}

// no room
public sealed class Rooms(Api api)
{
    public string Forgotten(string who)
    {
        var grants = new VideoGrants { RoomJoin = true, CanUpdateOwnMetadata = true }; //! GG3004
        return new AccessToken(api.Key, api.Secret).WithIdentity(who).WithGrants(grants).ToJwt();
    }

    public string Completed(string who, string hall)
    {
        var token = new AccessToken(api.Key, api.Secret).WithIdentity(who);
        var grants = new VideoGrants { RoomJoin = true }; // ok
        token.WithGrants(grants);
        grants.Room = hall;
        return token.ToJwt();
    }

    public string Replaced(string who, string hall)
    {
        var token = new AccessToken(api.Key, api.Secret).WithIdentity(who);
        VideoGrants grants = Template();
        grants.Room = hall.Trim();
        return token.WithGrants(grants).ToJwt();
    }

    public string NotJoining(string who) => new AccessToken(api.Key, api.Secret).WithIdentity(who).WithGrants(new VideoGrants { CanPublish = true }).ToJwt(); // ok

    public string Maybe(string who, bool joins) => new AccessToken(api.Key, api.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = joins }).ToJwt(); // ok

    private static VideoGrants Template() => new() { RoomJoin = true }; // ok
}

// data that stays on
public sealed class Viewers(Api api)
{
    public string Viewer(string who, string hall) => new AccessToken(api.Key, api.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = hall, CanPublish = false }).ToJwt(); //! GG3005

    public string Stated(string who, string hall) => new AccessToken(api.Key, api.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = hall, CanPublish = false, CanPublishData = true }).ToJwt(); // ok

    public string Later(string who, string hall)
    {
        var grants = new VideoGrants { RoomJoin = true, Room = hall, CanPublish = false }; // ok
        grants.CanPublishData = false;
        return new AccessToken(api.Key, api.Secret).WithIdentity(who).WithGrants(grants).ToJwt();
    }

    public string Local(string who, string hall)
    {
        var grants = new VideoGrants { RoomJoin = true, Room = hall, CanPublish = false }; //! GG3005
        var token = new AccessToken(api.Key, api.Secret).WithIdentity(who).WithTtl(TimeSpan.FromHours(1)).WithGrants(grants);
        return token.ToJwt();
    }

    public VideoGrants OfHelper(string hall)
    {
        var grants = new VideoGrants { RoomJoin = true, Room = hall, CanPublish = false }; // ok
        Mute(grants);
        return grants;
    }

    private static void Mute(VideoGrants grants) => grants.CanPublishData = false;
}
