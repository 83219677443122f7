using System.Collections.Generic;
using LiveKit;
using UnityEngine;

namespace Arena
{
    // The arena's own participants. LiveKit is here for the log only.
    public sealed class LocalParticipant
    {
        private readonly List<string> _log = new List<string>();
        public void SetName(string name) => _log.Add(name);
        public void SetMetadata(string metadata) => _log.Add(metadata);
    }

    public sealed class ArenaRoom
    {
        public LocalParticipant LocalParticipant { get; } = new LocalParticipant();
    }

    public class Round : MonoBehaviour
    {
        private readonly ArenaRoom _room = new ArenaRoom();

        private void Start()
        {
            _room.LocalParticipant.SetName("blue");
            _room.LocalParticipant.SetMetadata("{}");
            LocalParticipant me = _room.LocalParticipant;
            me.SetName("red");
        }
    }
}
