using System.Collections;
using LiveKit;
using UnityEngine;
namespace Game
{
    public class Seat { public Room Room; public LocalParticipant Me { get; set; } }
    public class Stage : MonoBehaviour
    {
        [SerializeField] private Seat seat;
        private Room _room;
        private LocalParticipant Me => _room.LocalParticipant;
        LocalParticipant Find() { return _room.LocalParticipant; }
        IEnumerator A()
        {
            var request = _room.LocalParticipant.SetMetadata("x"); //! GG5001
            yield return request;
            yield return Me.SetName("x"); //! GG5001
            yield return Find().SetName("x"); //! GG5001
            yield return seat.Me.SetName("x"); //! GG5001
            yield return seat.Room.LocalParticipant.SetAttributes(new Dictionary<string, string>()); //! GG5001
            var lp = _room?.LocalParticipant;
            lp?.PublishData(new byte[0]); //! GG5003
#if UNITY_WEBGL && !UNITY_EDITOR
            yield return _room.LocalParticipant.SetMicrophoneEnabled(true); //! GG5002
#else
            yield return _room.LocalParticipant.PublishTrack(track, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); //! GG5002
#endif
            if (p is LocalParticipant me) me.SetName("x"); //! GG5001
            if (p is not LocalParticipant other) yield break;
            other.SetName("x"); //! GG5001
            ((LocalParticipant)p).SetName("x"); //! GG5001
            (p as LocalParticipant)?.SetName("x"); //! GG5001
            switch (p) { case LocalParticipant l: l.SetName("x"); break; } //! GG5001
        }
        void B()
        {
            if (!_room.LocalParticipant.Permissions.CanPublishData) return;
            _room.LocalParticipant.PublishData(b);
            Debug.Log(_room.LocalParticipant.Permissions);
            _room.LocalParticipant.SetName("x"); //! GG5001
        }
        void C()
        {
            if (!Application.HasUserAuthorization(UserAuthorization.Microphone)) return;
            _room.LocalParticipant.SetMicrophoneEnabled(true); //! GG5002
            _room.LocalParticipant.SetMicrophoneEnabled(false);
            gameObject.SetName("x");
        }
    }
}
