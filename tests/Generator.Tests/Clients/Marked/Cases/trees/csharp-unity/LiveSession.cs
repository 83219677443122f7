using LiveKit;
using UnityEngine;

public sealed class LiveSession : MonoBehaviour
{
    public static LiveSession Instance { get; private set; }
    public Room Room { get; } = new Room();
    public LocalParticipant Me => Room.LocalParticipant;

    private void Awake() => Instance = this;
}
