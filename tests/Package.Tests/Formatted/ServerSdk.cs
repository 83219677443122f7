namespace Livekit.Server.Sdk.Dotnet;

/// <summary>The part of LiveKit's server SDK that the hand-written tokens of this project need.</summary>
public class VideoGrants
{
    public bool CanPublish { get; set; }

    public bool CanPublishData { get; set; }

    public List<string>? CanPublishSources { get; set; }

    public bool CanSubscribe { get; set; }

    public bool CanUpdateOwnMetadata { get; set; }

    public string? Room { get; set; }

    public bool RoomJoin { get; set; }
}

public class AccessToken(string apiKey, string apiSecret)
{
    public AccessToken WithGrants(VideoGrants grants) => this;

    public AccessToken WithIdentity(string identity) => this;

    public string ToJwt() => apiKey + apiSecret;
}
