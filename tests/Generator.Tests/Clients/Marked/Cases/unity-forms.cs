using System.Collections;
using LiveKit;
using UnityEngine;

// A client of Unity, which this build does not compile.
public class Stage : MonoBehaviour
{
    private Room _room = new Room();
    private LocalParticipant me => _room.LocalParticipant;
    [SerializeField] private Seat seat;
    public Room Room { get; private set; }

    private IEnumerator Start()
    {
#if UNITY_WEBGL && !UNITY_EDITOR
        yield return _room.LocalParticipant.SetMicrophoneEnabled(true); //! GG5002
        yield return _room.LocalParticipant.SetCameraEnabled(false);
#else
        var options = new TrackPublishOptions { Source = TrackSource.SourceCamera };
        yield return _room.LocalParticipant.PublishTrack(track, options); //! GG5002
#endif
        yield return _room.LocalParticipant.SetMetadata(@"{""hand"":true}"); //! GG5001
        yield return me.SetName($"hand {Count(1)} {{x}}"); //! GG5001
        seat.SetName("x");
        var lp = Room.LocalParticipant;
        lp?.PublishData("""_room.LocalParticipant.SetName("x")"""u8.ToArray()); //! GG5003
        if (lp.Permissions.CanUpdateMetadata)
        {
            lp.SetName("y");
        }

        if (!lp.Permissions.CanPublishData)
        {
            yield break;
        }

        lp.SendText("x");
        lp.SetName("z"); //! GG5001
        Debug.Log("_room.LocalParticipant.SetName(\"x\")");
    }

    private void Wire()
    {
        _room.ParticipantPermissionsChanged += (p) => { _room.LocalParticipant.PublishData(null); };
        _room.ParticipantPermissionsChanged += OnPermissions;
        _room.Connected += OnConnected;
    }

    private void OnPermissions(Participant p) => _room.LocalParticipant.PublishData(null);

    private void OnConnected(Room room)
    {
        room.LocalParticipant.PublishData(null); //! GG5003
        if (room.LocalParticipant is LocalParticipant local) local.SetName("x"); //! GG5001
        foreach (var r in new List<Room>()) r.LocalParticipant.SetName("x"); //! GG5001
    }
}

public class Seat { public void SetName(string name) { } }
