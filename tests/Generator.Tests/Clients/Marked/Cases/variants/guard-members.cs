using LiveKit;
class A {
    private Room room;
    private bool MayTalk => room.LocalParticipant.Permissions?.CanPublish ?? false;
    private bool MayTalk2 { get { return room.LocalParticipant.Permissions.CanPublish; } }
    private bool MayTalk3 { get => room.LocalParticipant.Permissions.CanPublish; }
    private bool MayTalk4() => room.LocalParticipant.Permissions.CanPublish;
    private bool MayTalk5() { return room.LocalParticipant.Permissions.CanPublish; }
    void B() { if (MayTalk) { room.LocalParticipant.SetMicrophoneEnabled(true); } }
    void C() { if (MayTalk2) { room.LocalParticipant.SetMicrophoneEnabled(true); } }
    void D() { if (MayTalk3) { room.LocalParticipant.SetMicrophoneEnabled(true); } }
    void E() { if (MayTalk4()) { room.LocalParticipant.SetMicrophoneEnabled(true); } }
    void F() { if (MayTalk5()) { room.LocalParticipant.SetMicrophoneEnabled(true); } }
    private bool May6 => room.LocalParticipant.Permissions.CanPublish;
    void H() { if (May6) { room.LocalParticipant.SetMicrophoneEnabled(true); } }
    private bool May7 => true && room.LocalParticipant.Permissions.CanPublish;
    void I() { if (May7) { room.LocalParticipant.SetMicrophoneEnabled(true); } }
    void G() { room.LocalParticipant.SetMicrophoneEnabled(true); } //! GG5002
}
