// case: The team's own AccessToken, VideoGrants and ParticipantPermission, for another product.
// libraries: server
namespace Own.Video;

public sealed class AccessToken(string key, string secret)
{
    public override string ToString() => $"{key}:{secret.Length}";
}

public sealed class VideoGrants
{
    public bool RoomJoin { get; set; }

    public bool CanPublish { get; set; }

    public List<string> CanPublishSources { get; set; } = new();
}

public sealed class ParticipantPermission
{
    public bool CanPublish { get; set; }

    public bool CanSubscribe { get; set; }
}

public static class Tokens
{
    public static string Create()
    {
        var grants = new VideoGrants { RoomJoin = true, CanPublish = false, CanPublishSources = { "screenshare" } };
        var permission = new ParticipantPermission { CanPublish = grants.CanPublish };
        return new AccessToken("own-key", "m3Kd8sJq1Zx6Vb0Nt5Rw2Yp9Lf4Hg7Ca") + permission.ToString();
    }
}
