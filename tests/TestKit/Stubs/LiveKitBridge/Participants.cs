#nullable disable
using System.Collections.Generic;

namespace LiveKit
{
    public class Participant : JSObject
    {
        internal Participant() => throw null!;
        public string Sid => throw null!;
        public string Identity => throw null!;
        public string Name => throw null!;
        public string Metadata => throw null!;
        public IReadOnlyDictionary<string, string> attributes => throw null!;
        public bool IsCameraEnabled => throw null!;
        public bool IsMicrophoneEnabled => throw null!;
        public bool IsScreenShareEnabled => throw null!;
        public TrackPublication GetTrackPublication(TrackSource source) => throw null!;
        public TrackPublication GetTrackPublicationBySid(string sid) => throw null!;
    }

    public struct ParticipantTrackPermission
    {
        public string ParticipantIdentity;
        public bool? AllowAll;
        public string[] AllowedTrackSids;
    }

    public class LocalParticipant : Participant
    {
        internal LocalParticipant() => throw null!;
        public new LocalTrackPublication GetTrackPublication(TrackSource source) => throw null!;
        public new LocalTrackPublication GetTrackPublicationBySid(string sid) => throw null!;
        public JSPromise<LocalTrackPublication> SetCameraEnabled(bool enabled, VideoCaptureOptions? options = null, TrackPublishOptions? publishOptions = null) => throw null!;
        public JSPromise<LocalTrackPublication> SetMicrophoneEnabled(bool enabled, AudioCaptureOptions? options = null, TrackPublishOptions? publishOptions = null) => throw null!;
        public JSPromise<LocalTrackPublication> SetScreenShareEnabled(bool enabled, ScreenShareCaptureOptions? options = null, TrackPublishOptions? publishOptions = null) => throw null!;
        public JSPromise EnableCameraAndMicrophone() => throw null!;
        public JSPromise<JSArray<LocalTrack>> CreateTracks(CreateLocalTracksOptions? options = null) => throw null!;
        public JSPromise<JSArray<LocalTrack>> CreateScreenTracks(ScreenShareCaptureOptions? options = null) => throw null!;
        public JSPromise<LocalTrackPublication> PublishTrack(LocalTrack track, TrackPublishOptions? options = null) => throw null!;
        public JSPromise<LocalTrackPublication> PublishTrack(MediaStreamTrack track, TrackPublishOptions? options = null) => throw null!;
        public LocalTrackPublication UnpublishTrack(LocalTrack track, bool? stopOnUnpublish = null) => throw null!;
        public LocalTrackPublication UnpublishTrack(MediaStreamTrack track, bool? stopOnUnpublish = null) => throw null!;
        public JSPromise PublishData(byte[] data, bool reliable, string[] destinationIdentities, string topic) => throw null!;
        public JSPromise PublishData(byte[] data, int offset, int size, bool reliable, string[] destinationIdentities, string topic) => throw null!;
        public JSPromise SendText(string text, string[] destinationIdentities = null, string topic = null, Dictionary<string, string> attributes = null) => throw null!;
        public void SetTrackSubscriptionPermissions(bool allParticipantsAllowed, ParticipantTrackPermission[] participantTrackPermissions) => throw null!;
        public JSPromise SetName(string name) => throw null!;
        public JSPromise SetMetadata(string metadata) => throw null!;
        public JSPromise SetAttributes(IReadOnlyDictionary<string, string> attributes) => throw null!;
    }

    public class RemoteParticipant : Participant
    {
        internal RemoteParticipant() => throw null!;
        public new RemoteTrackPublication GetTrackPublication(TrackSource source) => throw null!;
        public void SetVolume(float volume) => throw null!;
    }
}
