using LiveKit.Rtc;
using System.Threading.Tasks;
namespace A
{
    public class B
    {
        private Room _room;
        private Profile _profile;
        public async Task A1()
        {
            if (_room.LocalParticipant is not { } me)
            {
                return;
            }
            await me.SetNameAsync("x"); //! GG5001
        }
        public async Task A2()
        {
            if (_room is { LocalParticipant: { } lp })
            {
                await lp.SetNameAsync("x"); //! GG5001
            }
        }
        public async Task A3()
        {
            if (_profile is { } me)
            {
                await me.SetNameAsync("x");
            }
            if (_profile is { LocalParticipant: { } lp })
            {
                await lp.SetNameAsync("x");
            }
        }
        public async Task A4(object other)
        {
            if (_room?.LocalParticipant is { Identity: "x" } me && other is { } it)
            {
                await me.SetNameAsync("x"); //! GG5001
                await it.SetNameAsync("x");
            }
        }
    }
}
namespace A2
{
    using LiveKit.Rtc;
    using System.Linq;
    public class C
    {
        public void D(RemoteParticipant p)
        {
            foreach (RemoteTrackPublication each in p.TrackPublications.Values)
            {
                each.SetSubscribed(true); //! GG5004
            }
            foreach (Profile each in profiles)
            {
                each.SetSubscribed(true);
            }
            foreach (var each in p.TrackPublications.Values.OfType<RemoteTrackPublication>())
            {
                each.SetSubscribed(true); //! GG5004
            }
        }
    }
}
