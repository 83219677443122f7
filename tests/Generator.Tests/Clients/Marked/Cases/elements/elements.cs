// Elements of collections, deconstructed records, and an alias of LiveKit's namespace beside a class of the game with the same name.
using System.Collections.Generic;
using Rtc = LiveKit;
using LkPublication = LiveKit.RemoteTrackPublication;

namespace Desk
{
    public class Room
    {
        public Badge LocalParticipant { get; } = new Badge();
    }

    public class Badge
    {
        public void SetName(string name) { }
    }

    public record Seat(Rtc.Room Room, Rtc.LocalParticipant Who, Badge Badge);

    public class Desk
    {
        private readonly Dictionary<string, Seat> _seats = new();
        private readonly List<Seat> _row = new();
        private readonly Rtc.Room _stage = new Rtc.Room();
        private readonly Room _room = new Room();

        public void All()
        {
            foreach (var seat in _row) seat.Who.SetName("a"); //! GG5001
            foreach (Seat seat in _seats.Values)
            {
                seat.Badge.SetName("b");
                seat.Room.LocalParticipant.SetMetadata("c"); //! GG5001
            }

            foreach (var pair in _seats)
                pair.Value.Who.SetName("d"); //! GG5001
        }

        public void One(string id, LkPublication publication)
        {
            var (room, who, badge) = _seats[id];
            badge.SetName("a");
            who.SetName("b"); //! GG5001
            room.LocalParticipant.SetName("c"); //! GG5001
            _room.LocalParticipant.SetName("d");
            _stage.LocalParticipant.SetName("e"); //! GG5001
            publication.SetSubscribed(true); //! GG5004
        }
    }
}
