using System.Collections;
using System.Collections.Generic;
using System.Text;
using LiveKit;
using LiveKit.Proto;
using UnityEngine;

public class VoiceLobby : MonoBehaviour
{
    [SerializeField] private string url = "wss://live.example.org";
    private Room _room;

    private IEnumerator Start()
    {
        _room = new Room();
        var connect = _room.Connect(url, PlayerPrefs.GetString("token"), new RoomOptions());
        yield return connect;
        if (connect.IsError) yield break;

        var rename = _room.LocalParticipant.SetName(PlayerPrefs.GetString("nick")); //! GG5001
        yield return rename;
        if (rename.IsError) Debug.LogWarning("It's not allowed: SetName(...)");
    }

    public IEnumerator Speak(MicrophoneSource source)
    {
        var track = LocalAudioTrack.CreateAudioTrack("mic", source, _room);
        var options = new TrackPublishOptions { Source = TrackSource.SourceMicrophone };
        var publish = _room.LocalParticipant.PublishTrack(track, options); //! GG5002
        yield return publish;
        Debug.Log(publish.IsError ? "refused" : "live");
    }

    public void Wave() => _room.LocalParticipant.PublishData(Encoding.UTF8.GetBytes("wave"), topic: "wave"); //! GG5003

    private void OnDestroy() => _room?.Disconnect();
}
