// case: Two behaviours share a static holder of the room; each scene joins with its own policy and the menu's script names nobody.
// libraries: unity
using System.Collections;
using LiveKit;
using UnityEngine;

namespace Unity.Scenes;

[RoomPolicy(CanPublish = false)]
public partial class SpectatorPolicy;

public class Live : MonoBehaviour
{
    public static Live Instance { get; private set; }

    public Room Room { get; private set; }

    private void Awake()
    {
        Instance = this;
        Room = new Room();
    }

    public IEnumerator Join(string url, string token)
    {
        yield return Room.Connect(url, token, new RoomOptions());
    }
}

public class SpectatorScene : MonoBehaviour
{
    private TokenSigner _signer;

    private void Start()
    {
        _signer = TokenSigner.FromEnvironment();
        StartCoroutine(Live.Instance.Join("wss://x", SpectatorPolicy.CreateToken(_signer, "arena", "s" + name)));
    }

    public void OnClick() => {|GG2101:Live.Instance.Room.LocalParticipant.SetName(name)|};
}
