// case: A helper of the same name acts on another room; the viewer's room is never handed to it.
// libraries: rtc
using LiveKit.Rtc;

namespace Same.Names;

[RoomPolicy(CanPublish = false)]
public partial class ReaderPolicy;

public static class Badge
{
    public static Task SetAsync(Room room, string badge) => room.LocalParticipant!.SetMetadataAsync(badge);

    public static Task SetAsync(string user, string badge)
    {
        Console.WriteLine($"{user} {badge}");
        return Task.CompletedTask;
    }
}

public class Reader(TokenSigner signer)
{
    public async Task ReadAsync(string url, string book, string reader)
    {
        using var room = new Room();
        await room.ConnectAsync(url, ReaderPolicy.CreateToken(signer, book, reader));
        await Badge.SetAsync(reader, "reading " + room.Name);
    }
}
