// case: A library of wrappers alone: nobody's policy is known here.
// libraries: rtc
using LiveKit.Rtc;

namespace Kit.Library;

public static class PresenceExtensions
{
    [RequiresPermission(Permission.UpdateOwnMetadata)]
    public static Task SetPresenceAsync(this Room room, string presence) =>
        room.LocalParticipant!.SetAttributesAsync(new() { ["presence"] = presence });

    [RequiresPermission(Permission.PublishData)]
    public static Task PokeAsync(this Room room, string who) =>
        room.LocalParticipant!.PublishDataAsync([7], new DataPublishOptions { DestinationIdentities = [who] });

    [RequiresPermission(Permission.UpdateOwnMetadata), RequiresPermission(Permission.PublishData)]
    public static async Task EnterAsync(this Room room, string who)
    {
        await room.SetPresenceAsync("here");
        await room.PokeAsync(who);
    }
}
