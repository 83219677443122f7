#nullable enable
using System;
using System.Collections.Generic;

namespace LiveKit.Rtc
{
    public class LocalTrackPublishedEventArgs : EventArgs
    {
        public LocalTrackPublication Publication => throw null!;
        public LocalParticipant Participant => throw null!;
    }

    public class TrackPublishedEventArgs : EventArgs
    {
        public RemoteTrackPublication Publication => throw null!;
        public RemoteParticipant Participant => throw null!;
    }

    public class TrackSubscribedEventArgs : EventArgs
    {
        public RemoteTrack Track => throw null!;
        public RemoteTrackPublication Publication => throw null!;
        public RemoteParticipant Participant => throw null!;
    }

    public class TrackMutedEventArgs : EventArgs
    {
        public TrackPublication Publication => throw null!;
        public Participant Participant => throw null!;
    }

    public class ActiveSpeakersChangedEventArgs : EventArgs
    {
        public IReadOnlyList<Participant> Speakers => throw null!;
    }

    public class ConnectionQualityChangedEventArgs : EventArgs
    {
        public Proto.ConnectionQuality Quality => throw null!;
        public Participant Participant => throw null!;
    }

    public class DataReceivedEventArgs : EventArgs
    {
        public byte[] Data => throw null!;
        public Participant? Participant => throw null!;
        public Proto.DataPacketKind Kind => throw null!;
        public string? Topic => throw null!;
    }

    public class LocalTrackSubscribedEventArgs : EventArgs
    {
        public LocalTrackPublication Publication => throw null!;
    }

    public class TrackSubscriptionFailedEventArgs : EventArgs
    {
        public string TrackSid => throw null!;
        public RemoteParticipant Participant => throw null!;
        public string Error => throw null!;
    }

    public class ParticipantAttributesChangedEventArgs : EventArgs
    {
        public Participant Participant => throw null!;
        public IReadOnlyDictionary<string, string> Attributes => throw null!;
        public IReadOnlyDictionary<string, string> ChangedAttributes => throw null!;
    }

    public class ChatMessageReceivedEventArgs : EventArgs
    {
        public Proto.ChatMessage Message => throw null!;
        public Participant? Participant => throw null!;
    }

    public class SipDtmfReceivedEventArgs : EventArgs
    {
        public uint Code => throw null!;
        public string? Digit => throw null!;
        public RemoteParticipant Participant => throw null!;
    }

    public class TranscriptionReceivedEventArgs : EventArgs
    {
        public Participant? Participant => throw null!;
        public string? TrackSid => throw null!;
        public IReadOnlyList<Proto.TranscriptionSegment> Segments => throw null!;
    }
}
