public class Hud : MonoBehaviour
{
    [SerializeField] private CallManager _calls;
    public void Go()
    {
        _calls.Me.SetName("x"); //! GG5001
        _calls.Room.LocalParticipant.SetName("x"); //! GG5001
        CallManager.Instance.Me.SetName("x"); //! GG5001
        var m = FindObjectOfType<CallManager>();
        m.Me.SetName("x"); //! GG5001
        GetComponent<CallManager>().Me.SetName("x"); //! GG5001
    }
}
