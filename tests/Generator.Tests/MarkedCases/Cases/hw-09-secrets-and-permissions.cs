// rules: GG3001 GG3007
// Secrets where real code has them, and permissions that replace what there was.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using GrantGen; using Livekit.Server.Sdk.Dotnet; using Microsoft.Extensions.Configuration;
namespace Microsoft.Extensions.Configuration
{
    public interface IConfiguration { string? this[string key] { get; } }
    public static class ConfigurationBinder { public static T? GetValue<T>(this IConfiguration configuration, string key, T defaultValue) => defaultValue; }
}
namespace Livekit.Server.Sdk.Dotnet
{
    public enum TrackSource { Unknown, Camera, Microphone, ScreenShare, ScreenShareAudio }
    public sealed class ParticipantPermission
    {
        public bool CanSubscribe { get; set; } public bool CanPublish { get; set; } public bool CanPublishData { get; set; } public List<TrackSource> CanPublishSources { get; } = new();
        public bool Hidden { get; set; } public bool Recorder { get; set; } public bool CanUpdateMetadata { get; set; } public bool Agent { get; set; } public bool CanSubscribeMetrics { get; set; } public bool CanManageAgentSession { get; set; }
        public ParticipantPermission() { } public ParticipantPermission(ParticipantPermission other) { } public ParticipantPermission Clone() => new(this);
    }
    public sealed class ParticipantInfo { public string Identity { get; set; } = ""; public ParticipantPermission Permission { get; set; } = new(); }
    public sealed class UpdateParticipantRequest { public string Room { get; set; } = ""; public string Identity { get; set; } = ""; public string Name { get; set; } = ""; public ParticipantPermission? Permission { get; set; } }
    public sealed class RoomServiceClient(string host, string apiKey, string apiSecret) { public string Host => host + apiKey.Length + apiSecret.Length; public Task<ParticipantInfo> UpdateParticipant(UpdateParticipantRequest request) => Task.FromResult(new ParticipantInfo()); }
}
namespace Variants.Secrets
{
    // a constant of a settings class of one's own
    public static class AppSettings
    {
        public const string LiveKitUrl = "wss://example.livekit.cloud";
        public const string ApiSecret = "q8Zr2LxV0nT5bW7yK3mC9pF1sH6dJ4gA"; //! GG3001
    }

    public sealed class ConstantTokens
    {
        public AccessToken Create(string key) => new(key, AppSettings.ApiSecret);
    }

    // the fallback of a configuration
    public sealed class FallbackTokens(IConfiguration configuration)
    {
        private readonly string _secret = configuration["LiveKit:ApiSecret"] ?? "w7Yt4RbN1vX8cZ5mQ2kP9sD6fG3hJ0lA"; //! GG3001

        public AccessToken Create(string key) => new(key, _secret);

        public AccessToken FromSection() => new(configuration["LiveKit:ApiKey"]!, configuration["LiveKit:ApiSecret"] ?? throw new InvalidOperationException("LiveKit:ApiSecret is not set")); // ok
    }

    public sealed class DefaultValueTokens(IConfiguration configuration)
    {
        public RoomServiceClient Rooms()
        {
            string secret = configuration.GetValue("LiveKit:ApiSecret", "e3Uj9IkO5pL1aS7dF2gH8jK4zX6cV0bN")!; //! GG3001
            return new RoomServiceClient("https://x", configuration["LiveKit:ApiKey"]!, secret);
        }
    }

    // the environment, with and without the published pair for development
    public static class EnvironmentTokens
    {
        public static TokenSigner Signer() => TokenSigner.FromEnvironment(); // ok

        public static AccessToken Development() => new(Environment.GetEnvironmentVariable("LIVEKIT_API_KEY") ?? "devkey", Environment.GetEnvironmentVariable("LIVEKIT_API_SECRET") ?? "secret"); // ok

        public static AccessToken Hard(string key) => new(key, Environment.GetEnvironmentVariable("LIVEKIT_API_SECRET") ?? "t6Gb1NhY7ujM3kI8oL5pQ2wE9rT4yU0i"); //! GG3001
    }

    // a helper of one's own takes it
    public static class Signers
    {
        private static TokenSigner Make(string key, string secret) => new(key, secret); // ok

        public static TokenSigner Staging() => Make("APIstaging", "m4Nb8Vc2Xz6Lk0Jh5Gf1Ds9Ap7Oi3Uy7"); //! GG3001

        public static TokenSigner Given(string key, string secret) => Make(key, secret); // ok
    }

    // a long text that is no secret
    public sealed class NoSecret(IConfiguration configuration)
    {
        private const string SecretName = "LiveKit:Production:ApiSecretWithALongName";

        public AccessToken Create() => new(configuration["LiveKit:ApiKey"]!, configuration[SecretName]!); // ok

        public static string Describe() => "0123456789abcdef0123456789abcdef is not what you want to commit"; // ok
    }

    // permissions: a promotion that takes everything else away, and ones that do not
    public sealed class Moderation(RoomServiceClient rooms)
    {
        public async Task PromoteAsync(string room, string who)
        {
            var request = new UpdateParticipantRequest { Room = room, Identity = who };
            request.Permission = new ParticipantPermission { CanPublish = true, CanPublishData = true }; //! GG3007
            await rooms.UpdateParticipant(request);
        }

        public Task HideAsync(string room, string who) => rooms.UpdateParticipant(new UpdateParticipantRequest { Room = room, Identity = who, Permission = new() { Hidden = true } }); //! GG3007

        public async Task MuteAsync(string room, ParticipantInfo who)
        {
            ParticipantPermission permission = who.Permission.Clone();
            permission.CanPublish = false; // ok
            await rooms.UpdateParticipant(new UpdateParticipantRequest { Room = room, Identity = who.Identity, Permission = permission });
        }

        public Task RenameAsync(string room, string who, string name) => rooms.UpdateParticipant(new() { Room = room, Identity = who, Name = name }); // ok

        // everything that a stage needs, each of the ten stated
        public Task SetAsync(string room, string who, bool stage) => rooms.UpdateParticipant(new()
        {
            Room = room,
            Identity = who,
            Permission = new() { CanSubscribe = true, CanPublish = stage, CanPublishData = stage, CanPublishSources = { TrackSource.Camera, TrackSource.Microphone }, Hidden = false, Recorder = false, CanUpdateMetadata = stage, Agent = false, CanSubscribeMetrics = false, CanManageAgentSession = false }, // ok
        });
    }
}
