// rules: GG3001 GG3002 GG3003 GG3004 GG3005 GG3007
// What is said of hand-written tokens themselves: other places for secrets, names, rooms and permissions.
using System; using System.Collections.Generic; using System.IO; using System.Linq; using System.Threading.Tasks;
using GrantGen; using Livekit.Server.Sdk.Dotnet;
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
    public sealed class UpdateParticipantRequest { public string Room { get; set; } = ""; public string Identity { get; set; } = ""; public string Metadata { get; set; } = ""; public ParticipantPermission? Permission { get; set; } }
    public sealed class RoomParticipantIdentity { public string Room { get; set; } = ""; public string Identity { get; set; } = ""; }
    public sealed class RoomServiceClient(string host, string apiKey, string apiSecret) { public string Host => host + apiKey.Length + apiSecret.Length; public Task<ParticipantInfo> UpdateParticipant(UpdateParticipantRequest request) => Task.FromResult(new ParticipantInfo()); public Task<ParticipantInfo> GetParticipant(RoomParticipantIdentity request) => Task.FromResult(new ParticipantInfo()); }
}
namespace Cases.ByHandRules
{
    [RoomPolicy(Ttl = "2h")] public partial class PatientPolicy;
    [RoomPolicy(RoomJoin = false, RoomAdmin = true, Ttl = "2m")] public partial class WardenPolicy;
    public sealed record Account(string Key, string Secret);

    // secret: written down, in a client, a signer, a fallback
    public static class WrittenDown
    {
        public static RoomServiceClient Rooms(string host) => new(host, "APIx7Yq2mPzLdRt", "pM3vXq8sT1bK6nWzE4rJ9uHcGf7yLa2D"); //! GG3001

        public static TokenSigner Signer() => new TokenSigner(apiSecret: "pM3vXq8sT1bK6nWzE4rJ9uHcGf7yLa2D", apiKey: "APIx7Yq2mPzLdRt"); //! GG3001

        public static AccessToken Fallback(IReadOnlyDictionary<string, string?> env) => new(env["LIVEKIT_API_KEY"], env["LIVEKIT_API_SECRET"] ?? "pM3vXq8sT1bK6nWzE4rJ9uHcGf7yLa2D"); //! GG3001

        public static AccessToken Joined() => new("APIx7Yq2mPzLdRt", "pM3vXq8sT1bK6nWz" + "E4rJ9uHcGf7yLa2D"); //! GG3001
    }

    // secret: names of secrets, prompts, arguments
    public sealed class NotWrittenDown(Account account, Func<string, string> vault)
    {
        private const string SecretName = "livekit/production/api-secret-of-the-clinic";

        public AccessToken FromVault() => new(vault("livekit/production/api-key"), vault(SecretName)); // ok

        public RoomServiceClient FromRecord(string host) { var (key, secret) = account; return new(host, key, secret); } // ok

        public static TokenSigner FromArguments(string[] args) => args is [var key, var secret] ? new(key, secret) : throw new ArgumentException("usage: clinic <livekit-api-key> <livekit-api-secret>"); // ok

        public static AccessToken FromLines(string path) { string[] lines = File.ReadAllLines(path); return new(lines[0], lines[1]); } // ok

        public static AccessToken Required(IReadOnlyDictionary<string, string?> c) => new(c["LiveKit:Key"] ?? "devkey", c["LiveKit:Secret"] ?? throw new InvalidOperationException("LiveKit:Secret is missing in the configuration")); // ok
    }

    // constant-identity: everybody is the same one
    public sealed class Identities(Account account, TokenSigner signer)
    {
        public string Everybody(string ward) => new AccessToken(account.Key, account.Secret).WithIdentity("patient").WithGrants(new VideoGrants { RoomJoin = true, Room = ward }).ToJwt(); //! GG3002

        public string ByPolicy(string ward) => PatientPolicy.CreateToken(signer, ward, "patient"); //! GG3002

        public string EachWard(string ward) => new AccessToken(account.Key, account.Secret).WithIdentity($"nurse-{ward}").WithGrants(new VideoGrants { RoomJoin = true, Room = ward }).ToJwt(); // ok

        public string Fresh(string ward) => PatientPolicy.CreateToken(signer, ward, "patient-" + Guid.NewGuid().ToString("N")); // ok

        // does not join
        public string Warden(string ward) => WardenPolicy.CreateToken(signer, ward, "warden"); // ok
    }

    // source-name: by constants, nameof, calls
    public static class Names
    {
        private const string Screen = "screen-share";

        public static VideoGrants ByConstant(string room) => new() { RoomJoin = true, Room = room, CanPublishSources = [Screen, "camera"] }; //! GG3003

        public static VideoGrants ByNameOf(string room) => new() { RoomJoin = true, Room = room, CanPublishSources = { nameof(TrackSource.Microphone) } }; //! GG3003

        public static VideoGrants Assigned(string room) { var grants = new VideoGrants { RoomJoin = true, Room = room }; grants.CanPublishSources = new() { "webcam" }; return grants; } //! GG3003

        public static VideoGrants Short(string room) => new() { RoomJoin = true, Room = room, CanPublishSources = new List<string>(2) { "mic", "camera" } }; //! GG3003

        public static VideoGrants Ranged(string room) { var grants = new VideoGrants { RoomJoin = true, Room = room }; grants.CanPublishSources.AddRange(["camera", "screenShare"]); return grants; } //? GG3003

        public static VideoGrants Lowered(string room, TrackSource source) => new() { RoomJoin = true, Room = room, CanPublishSources = [source.ToString().ToLowerInvariant(), "screen_share"] }; // ok

        public static bool Shares(VideoGrants grants) => grants.CanPublishSources.Contains("screenshare") || grants.CanPublishSources.Remove("webcam"); // ok

        public static List<string> Labels() { var labels = new List<string> { "Camera", "screenshare" }; labels.Add("Mic"); return labels; } // ok
    }

    // join-without-room
    public sealed class Rooms(Account account)
    {
        public string Statements(string who) { var grants = new VideoGrants(); grants.RoomJoin = true; grants.CanPublish = true; return new AccessToken(account.Key, account.Secret).WithIdentity(who).WithGrants(grants).ToJwt(); } //! GG3004

        public string TargetTyped(string who) => new AccessToken(account.Key, account.Secret).WithGrants(new() { RoomJoin = true, CanUpdateOwnMetadata = true }).WithIdentity(who).ToJwt(); //! GG3004

        public string Empty(string who) => new AccessToken(account.Key, account.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = "" }).ToJwt(); //? GG3004

        public string NotJoining(string who) => new AccessToken(account.Key, account.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = false }).ToJwt(); // ok

        public string Branches(string? room, string who)
        {
            var grants = new VideoGrants { RoomJoin = true }; // ok
            grants.Room = room ?? $"{who}-{Guid.NewGuid():N}";
            return new AccessToken(account.Key, account.Secret).WithIdentity(who).WithGrants(grants).ToJwt();
        }

        public string ByLocalFunction(string room, string who)
        {
            return new AccessToken(account.Key, account.Secret).WithIdentity(who).WithGrants(InRoom(new VideoGrants { RoomJoin = true })).ToJwt(); // ok

            VideoGrants InRoom(VideoGrants grants) { grants.Room = room; return grants; }
        }
    }

    // data-left-on
    public sealed class Quiet(Account account)
    {
        public string Viewer(string room, string who) => new AccessToken(account.Key, account.Secret).WithIdentity(who).WithGrants(new VideoGrants { CanPublish = false, Room = room, RoomJoin = true }).ToJwt(); //! GG3005

        public VideoGrants Statements(string room) { var grants = new VideoGrants { RoomJoin = true, Room = room }; grants.CanPublish = false; return grants; } //! GG3005

        public string Chatting(string room, string who) => new AccessToken(account.Key, account.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room, CanPublish = false, CanPublishData = true }).ToJwt(); // ok

        public string Both(string room, string who, bool speaks)
        {
            var grants = new VideoGrants { RoomJoin = true, Room = room, CanPublish = false }; // ok
            if (speaks) { grants.CanPublish = true; }
            grants.CanPublishData = speaks;
            return new AccessToken(account.Key, account.Secret).WithIdentity(who).WithGrants(grants).ToJwt();
        }
    }

    // partial-permission: sent, and not sent
    public sealed class Wards(RoomServiceClient rooms)
    {
        public async Task MuteAsync(string ward, string who) { var request = new UpdateParticipantRequest { Room = ward, Identity = who }; request.Permission = new ParticipantPermission { CanSubscribe = true, CanPublishData = true }; await rooms.UpdateParticipant(request); } //! GG3007

        public Task HideAsync(string ward, string who) { var permission = new ParticipantPermission(); permission.Hidden = true; return rooms.UpdateParticipant(new() { Room = ward, Identity = who, Permission = permission }); } //! GG3007

        public async Task UnmuteAsync(string ward, string who)
        {
            var before = (await rooms.GetParticipant(new() { Room = ward, Identity = who })).Permission;
            var after = new ParticipantPermission(before) { CanPublish = true, CanPublishSources = { TrackSource.Microphone } }; // ok
            await rooms.UpdateParticipant(new() { Room = ward, Identity = who, Permission = after });
        }

        public Task StatementsAsync(string ward, string who, bool speaks)
        {
            var all = new ParticipantPermission { CanSubscribe = true, CanPublish = speaks, CanPublishData = speaks, Hidden = false, Recorder = false, Agent = false, CanSubscribeMetrics = false }; // ok
            all.CanUpdateMetadata = speaks;
            all.CanManageAgentSession = false;
            all.CanPublishSources.Add(TrackSource.Microphone);
            return rooms.UpdateParticipant(new() { Room = ward, Identity = who, Permission = all });
        }
    }

    // a fake of the server's answer for tests: nothing is replaced by it
    public static class Fakes
    {
        public static ParticipantInfo Speaker(string who) => new() { Identity = who, Permission = new ParticipantPermission { CanSubscribe = true, CanPublish = true } }; // ok
    }
}
