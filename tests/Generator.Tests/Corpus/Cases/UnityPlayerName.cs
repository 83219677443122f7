// case: A MonoBehaviour connects in a coroutine and sets the player's name.
// libraries: unity
using System.Collections;
using LiveKit;
using UnityEngine;

namespace Arena.Unity;

[RoomPolicy(CanPublishSources = TrackSources.Microphone)]
public partial class PlayerPolicy;

public class PlayerVoice : MonoBehaviour
{
    public string Url = "wss://arena.example";
    public string PlayerName = "";
    private Room _room;
    private TokenSigner _signer;

    private void Awake() => _signer = TokenSigner.FromEnvironment();

    private IEnumerator Start()
    {
        _room = new Room();
        var connect = _room.Connect(Url, PlayerPolicy.CreateToken(_signer, "arena", PlayerName), new RoomOptions());
        yield return connect;
        if (connect.IsError)
        {
            Debug.Log("not connected");
            yield break;
        }

        yield return {|GG2001:_room.LocalParticipant.SetName(PlayerName)|};
    }

    public IEnumerator PublishMicrophone(LocalAudioTrack microphone)
    {
        var options = new LiveKit.Proto.TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceMicrophone };
        yield return _room.LocalParticipant.PublishTrack(microphone, options);
    }

    private void OnDestroy() => _room?.Disconnect();
}
