using LiveKit;
using UnityEngine;
class A : MonoBehaviour {
  Room room;
  bool canTalk;
  void Start() { room.ParticipantPermissionsChanged += (p) => room.LocalParticipant.SetName("x"); }
  IEnumerator Go() {
    if (!room.LocalParticipant.Permissions.CanPublish) yield break;
    room.LocalParticipant.PublishTrack(t, o);
    room.LocalParticipant.SetMetadata("x"); //! GG5001
  }
  void Mic() { if (Application.HasUserAuthorization(UserAuthorization.Microphone)) room.LocalParticipant.PublishTrack(t, o); } //! GG5002
  void Log() { Debug.Log($"can {room.LocalParticipant.Permissions.CanPublish}"); room.LocalParticipant.PublishTrack(t, o); } //! GG5002
}
