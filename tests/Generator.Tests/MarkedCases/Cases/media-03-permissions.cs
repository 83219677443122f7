// rules: GG3007
// UpdateParticipant replaces every permission: partial objects in every dress, whole ones, copies, and what is no request.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using Livekit.Server.Sdk.Dotnet;
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
namespace Variants.Permissions
{
    public sealed class Stage(RoomServiceClient rooms)
    {
        public Task HideAsync(string room, string who) => rooms.UpdateParticipant(new() { Room = room, Identity = who, Permission = new() { Hidden = true } }); //! GG3007

        public Task MeasureAsync(string room, string who) => rooms.UpdateParticipant(new() { Room = room, Identity = who, Permission = new() { CanSubscribeMetrics = true } }); //! GG3007

        public Task RecordAsync(string room, string who) => rooms.UpdateParticipant(new UpdateParticipantRequest { Room = room, Identity = who, Permission = new ParticipantPermission { Recorder = true, CanSubscribe = true } }); //! GG3007

        // no permission in the request: nothing is replaced
        public Task RetitleAsync(string room, string who, string title) => rooms.UpdateParticipant(new() { Room = room, Identity = who, Metadata = title }); // ok

        public Task WholeAsync(string room, string who, bool speaks) => rooms.UpdateParticipant(new()
        {
            Room = room,
            Identity = who,
            Permission = new() { CanSubscribe = true, CanPublish = speaks, CanPublishData = speaks, CanPublishSources = { TrackSource.Camera }, Hidden = false, Recorder = false, CanUpdateMetadata = false, Agent = false, CanSubscribeMetrics = false, CanManageAgentSession = false }, // ok
        });

        public async Task CopyAsync(string room, string who)
        {
            ParticipantInfo info = await rooms.GetParticipant(new() { Room = room, Identity = who });
            info.Permission.CanUpdateMetadata = true; // ok
            await rooms.UpdateParticipant(new() { Room = room, Identity = who, Permission = info.Permission }); // ok
            ParticipantPermission muted = new(info.Permission) { CanPublish = false }; // ok
            await rooms.UpdateParticipant(new() { Room = room, Identity = who, Permission = muted }); // ok
        }

        public Task GivenAsync(string room, string who, ParticipantPermission permission) => rooms.UpdateParticipant(new() { Room = room, Identity = who, Permission = permission }); // ok
    }

    // a model of one's own with the same properties
    public sealed class PermissionModel { public bool CanPublish { get; set; } public bool Hidden { get; set; } }

    public static class Models
    {
        public static PermissionModel Default() => new() { CanPublish = true }; // ok

        public static bool Compare(ParticipantInfo info) => info.Permission is { CanPublish: true, Hidden: false }; // ok
    }
}
