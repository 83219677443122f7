using UnityEngine;
namespace Game { public class Hud : MonoBehaviour {
    [SerializeField] private CallManager calls;
    void A() { calls.Me.SetName("x"); } //! GG5001
    void B() { CallManager.Instance.Room.LocalParticipant.SetMetadata("x"); } //! GG5001
    void C() { calls.Plate.SetName("x"); }
    void D() { if (calls.CanTalk) calls.Room.LocalParticipant.SetMicrophoneEnabled(true); }
    void E() { var m = FindObjectOfType<CallManager>(); m.Me.PublishData(null); } //! GG5003
} }
