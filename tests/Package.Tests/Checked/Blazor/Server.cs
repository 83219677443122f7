namespace Livekit.Server.Sdk.Dotnet
{
    /// <summary>The part of LiveKit's server SDK that the pages need.</summary>
    public class VideoGrants
    {
        public bool RoomJoin { get; set; }

        public string? Room { get; set; }
    }

    public class AccessToken(string apiKey, string apiSecret)
    {
        public AccessToken WithIdentity(string identity) => this;

        public AccessToken WithGrants(VideoGrants grants) => this;

        public string ToJwt() => apiKey + apiSecret;
    }
}
