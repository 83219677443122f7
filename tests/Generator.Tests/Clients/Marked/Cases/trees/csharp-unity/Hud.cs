using System.Text;
using UnityEngine;

public class Hud : MonoBehaviour
{
    [SerializeField] private LiveSession session;

    public void Wave() => session.Room.LocalParticipant.PublishData(Encoding.UTF8.GetBytes("wave")); //! GG5003

    public void Rename(string value)
    {
        LiveSession.Instance.Me.SetName(value); //! GG5001
    }
}
