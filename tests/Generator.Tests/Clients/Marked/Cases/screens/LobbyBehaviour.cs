using System.Collections;
using System.Collections.Generic;
using LiveKit;
using UnityEngine;

public sealed class LobbyBehaviour : MonoBehaviour
{
    [SerializeField] private string url;
    private Room room;
    private readonly Dictionary<string, string> attributes = new Dictionary<string, string>();

    public IEnumerator Join(string token)
    {
        room = new Room();
        var connect = room.Connect(url, token, new RoomOptions());
        yield return connect;
        if (connect.IsError)
        {
            Debug.LogError("it didn't connect");
            yield break;
        }

        room.LocalParticipant.SetMetadata("{\"ready\":false}"); //! GG5001
    }

    public void Ready(string team)
    {
        attributes["team"] = team;
        room.LocalParticipant.SetAttributes(attributes); //! GG5001
        SetName(team);
    }

    public void Emote(byte emote)
    {
        room.LocalParticipant.PublishData(new[] { emote }); //! GG5003
    }

    private void SetName(string value) => gameObject.name = value;

    private void OnDestroy() => room?.Disconnect();
}
