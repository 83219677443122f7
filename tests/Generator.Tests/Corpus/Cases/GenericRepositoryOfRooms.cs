// case: A generic holder is used for a viewer's room and for a host's room.
// libraries: rtc
using LiveKit.Rtc;

namespace Holder.Generic;

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public sealed class Box<T>(T value)
{
    public T Value { get; } = value;

    public string Describe() => Value?.ToString() ?? "";
}

public class Stage(TokenSigner signer, string url)
{
    public async Task RunAsync(string stage)
    {
        var viewer = new Box<Room>(new Room());
        var host = new Box<Room>(new Room());
        await viewer.Value.ConnectAsync(url, ViewerPolicy.CreateToken(signer, stage, "v" + stage));
        await host.Value.ConnectAsync(url, HostPolicy.CreateToken(signer, stage, "h" + stage));
        await host.Value.LocalParticipant!.SetNameAsync(host.Describe());
    }
}
