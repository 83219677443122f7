// case: An extension method of another class takes the participant.
// libraries: rtc
using LiveKit.Rtc;

namespace Karaoke.Night;

[RoomPolicy(CanPublish = false)]
public partial class CrowdPolicy;

internal static class CrowdExtensions
{
    public static Task ClapAsync(this LocalParticipant me, int loudness) =>
        {|GG2103:me.PublishDataAsync([(byte)loudness], new DataPublishOptions { Topic = "clap", Reliable = false })|};
}

public class CrowdMember(TokenSigner signer)
{
    public async Task ListenAsync(string url, string night, string member)
    {
        using var room = new Room();
        await room.ConnectAsync(url, CrowdPolicy.CreateToken(signer, night, member));
        await room.LocalParticipant!.ClapAsync(9);
    }
}
