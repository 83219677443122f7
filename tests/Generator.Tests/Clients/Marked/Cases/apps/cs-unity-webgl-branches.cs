using System.Collections;
using LiveKit;
using UnityEngine;

public sealed class CameraSwitch : MonoBehaviour
{
    public Room Room { get; set; }

#if UNITY_WEBGL && !UNITY_EDITOR
    public IEnumerator On()
    {
        yield return Room.LocalParticipant.SetCameraEnabled(true); //! GG5002
    }

    public IEnumerator Off()
    {
        yield return Room.LocalParticipant.SetCameraEnabled(false);
    }
#else
    public IEnumerator On()
    {
        Debug.Log($"no camera here, {Room.LocalParticipant.Identity}");
        yield break;
    }
#endif

    // Room.LocalParticipant.SetMetadata("off") belongs to the host.
    private const string Help = @"Room.LocalParticipant.SetMetadata(""x"")";
    private const string Raw = """
        Room.LocalParticipant.SetName("x");
        """;
}
