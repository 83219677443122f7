// case: A published game never mints: its token comes from an endpoint.
// libraries: unity
using System.Collections;
using LiveKit;
using UnityEngine;

namespace Live.Ops;

public class LiveOpsClient : MonoBehaviour
{
    private Room _room;

    public IEnumerator Join(string endpoint, string roomName)
    {
        var source = TokenSource.Endpoint(endpoint, Array.Empty<StringPair>());
        var fetch = source.FetchConnectionDetails(new TokenSourceFetchOptions { RoomName = roomName });
        yield return fetch;
        _room = new Room();
        yield return _room.Connect(fetch.Result.ServerUrl, fetch.Result.ParticipantToken, new RoomOptions());
        yield return _room.LocalParticipant.SetName("player one");
        yield return _room.LocalParticipant.PublishDataTrack("input");
    }
}
