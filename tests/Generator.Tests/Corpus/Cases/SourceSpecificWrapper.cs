// case: Wrappers that name the source: camera is allowed, the screen is not.
// libraries: rtc
namespace Wrapped.Sources;

[RoomPolicy(CanPublishSources = TrackSources.Camera)]
public partial class CameraPolicy;

public class Media
{
    [RequiresPermission(Permission.PublishCamera)]
    public void StartCamera() => Console.WriteLine("camera");

    [RequiresPermission(Permission.PublishScreenShare)]
    public void StartScreen() => Console.WriteLine("screen");
}

public class MediaPanel(TokenSigner signer, Media media)
{
    public string Token(string room, string user) => CameraPolicy.CreateToken(signer, room, user);

    public void OnCamera() => media.StartCamera();

    public void OnScreen() => {|GG2002:media.StartScreen()|};
}
