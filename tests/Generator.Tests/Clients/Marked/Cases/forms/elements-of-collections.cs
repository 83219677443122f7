using System.Collections.Generic;
using LiveKit;

public class Hub
{
    private readonly List<Room> _calls = new();
    private readonly Dictionary<string, LocalParticipant> _seats = new();

    public void All(LocalParticipant[] mes)
    {
        foreach (var c in _calls)
        {
            c.LocalParticipant.SetName("x"); //! GG5001
        }
        foreach (var me in mes) me.SetName("x"); //! GG5001
        foreach (var s in _seats.Values) s.SetName("x"); //! GG5001
        foreach (var (_, s) in _seats) s.SetName("x"); //! GG5001
        foreach (var pair in _seats) pair.Value.SetName("x"); //! GG5001
        _seats["a"].SetName("x"); //! GG5001
        if (_seats.TryGetValue("b", out var b)) b.SetName("x"); //! GG5001
        _calls.ForEach(c => c.LocalParticipant.SetName("x")); //! GG5001
    }
}
