using System.Collections.Generic;
using LiveKit;
using OpenTelemetry.Trace;
using UnityEngine;

public class Telemetry : MonoBehaviour
{
    private sealed class Span
    {
        public void SetAttributes(Dictionary<string, string> values) { }
        public void SetName(string name) { }
    }

    private readonly Span _span = new Span();

    public void Record(Room room, RemoteParticipant participant)
    {
        _span.SetName(room.Name);
        _span.SetAttributes(new Dictionary<string, string> { ["who"] = participant.Identity });
        Debug.Log("room.LocalParticipant.SetName(\"x\") isn't called");
    }
}
