// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// A whole assembly under one policy: the wall display of a train station, with a door for technicians.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc;
[assembly: UsesPolicy(typeof(More.Station.DisplayPolicy))]
namespace More.Station;

[RoomPolicy(CanPublishSources = TrackSources.Camera, CanPublishData = false, CanSubscribe = true, Ttl = "12h")] public partial class DisplayPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, CanSubscribe = false, Ttl = "12h")] public partial class TechnicianPolicy;

// told-assembly: everything that says nothing is the display's
public sealed class Platform(Room room)
{
    private readonly Func<LocalParticipant, Task> _late = me => me.SetMetadataAsync("late"); //! GG2001

    public Task DelayAsync() => _late(room.LocalParticipant!);

    public Task SeeAsync(LocalVideoTrack eye) => room.LocalParticipant!.PublishTrackAsync(eye, new() { Source = TrackSource.SourceCamera }); // ok

    public Task SpeakAsync(LocalAudioTrack voice) => room.LocalParticipant!.PublishTrackAsync(voice, new() { Source = TrackSource.SourceMicrophone }); //! GG2002

    public Task AnyAsync(LocalVideoTrack eye) => room.LocalParticipant!.PublishTrackAsync(eye); //! GG2005

    public async Task<string> AskAsync(string question) => await room.LocalParticipant!.PerformRpcAsync("desk", "ask", question); //! GG2003

    public static void Watch(RemoteTrackPublication train) => train.SetSubscribed(true); // ok
}

// told-assembly: a technician's token is minted and connected here, and still the assembly is told
public sealed class Repair(TokenSigner signer)
{
    public async Task RunAsync(string who)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", TechnicianPolicy.CreateToken(signer, "station", who));
        await room.LocalParticipant!.SendTextAsync("repairing"); //! GG2003
        await room.DisconnectAsync(); // ok
    }

    [UsesPolicy(typeof(TechnicianPolicy))]
    public static async Task TestAsync(LocalParticipant me, RemoteTrackPublication train)
    {
        await me.SendTextAsync("test"); // ok
        await me.SetNameAsync("test"); // ok
        train.SetSubscribed(true); //! GG2004
    }
}

// told-assembly: types that only look like LiveKit's
public static class Signs
{
    public static Task OtherAsync(NotLiveKit.LocalParticipant sign) => sign.SetMetadataAsync("sign"); // ok

    public static string Name(LocalParticipant me) => $"{me.Identity}: {me.Metadata}"; // ok
}
