using LiveKit;
using UnityEngine;
namespace Game { public class CallManager : MonoBehaviour {
    public static CallManager Instance { get; private set; }
    public Room Room { get; private set; }
    public LocalParticipant Me => Room.LocalParticipant;
    public Nameplate Plate;
    public bool CanTalk => Room.LocalParticipant.Permissions.CanPublish;
} public class Nameplate { public void SetName(string n) {} } }
