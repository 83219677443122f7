using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading.Tasks;
using LiveKit.Rtc;

namespace Shop.Lectern
{
    public sealed record LecternSeat(Room Room, LocalParticipant Speaker, LecternCard Card);

    public sealed class LecternCard
    {
        public Task SetNameAsync(string text) => Task.CompletedTask;
        public Task PublishDataAsync(byte[] data) => Task.CompletedTask;
    }

    public sealed class Lectern
    {
        private readonly ConcurrentDictionary<string, LecternSeat> _seats = new();
        private readonly Queue<Action<LocalParticipant>> _pending = new();
        private readonly Queue<Action<LecternCard>> _cards = new();

        private (Room room, LocalParticipant speaker) Open() => (new Room(), null!);

        private (LecternCard first, LecternCard second) Cards() => (new LecternCard(), new LecternCard());

        public async Task OpenAsync()
        {
            var (room, speaker) = Open();
            await speaker.SetNameAsync(room.Name); //! GG5001
            var (first, second) = Cards();
            await first.SetNameAsync("a");
            await second.SetNameAsync("b");
            _pending.Enqueue(self => self.SetMetadataAsync("queued")); //! GG5001
            _cards.Enqueue(self => self.SetNameAsync("queued"));
        }

        public async Task TellAsync(byte[] data)
        {
            foreach (var (id, seat) in _seats)
            {
                await seat.Card.PublishDataAsync(data);
                await seat.Speaker.PublishDataAsync(data); //! GG5003
            }
        }

        public async Task DescribeAsync(LecternSeat seat, IDictionary<string, string> values)
        {
            if (seat.Room is not { LocalParticipant: var me } || me is null) return;
            await me.SetAttributesAsync(new Dictionary<string, string>(values)); //! GG5001
        }
    }

    public abstract class LecternBase
    {
        protected LocalParticipant Speaker { get; set; } = null!;
        protected LecternCard Card { get; } = new();
    }

    public sealed class WoodenLectern : LecternBase
    {
        public async Task LabelAsync(string text)
        {
            await Card.SetNameAsync(text);
            await Speaker.SetNameAsync(text); //! GG5001
        }
    }
}
