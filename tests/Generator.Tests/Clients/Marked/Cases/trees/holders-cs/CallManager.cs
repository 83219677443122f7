using LiveKit;
public class CallManager : MonoBehaviour
{
    public static CallManager Instance { get; private set; }
    public Room Room { get; } = new Room();
    public LocalParticipant Me => Room.LocalParticipant;
}
