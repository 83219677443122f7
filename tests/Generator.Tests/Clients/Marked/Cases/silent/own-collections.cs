using System.Collections.Generic;
using LiveKit;
class Seat { public void SetName(string n) { } }
class Table { public Seat LocalParticipant = new(); public List<Seat> Seats = new(); public Dictionary<string, Seat> ById = new(); }
class C {
    void F(Room room, Table table, List<Table> tables) {
        foreach (var t in tables) t.LocalParticipant.SetName("x");
        foreach (var s in table.Seats) s.SetName("x");
        foreach (var (_, s) in table.ById) s.SetName("x");
        table.ById["x"].SetName("x");
        if (table.ById.TryGetValue("x", out var y)) y.SetName("x");
        foreach (var p in room.RemoteParticipants.Values) p.SetName("x");
        table.Seats.ForEach(s => s.SetName("x"));
    }
}
