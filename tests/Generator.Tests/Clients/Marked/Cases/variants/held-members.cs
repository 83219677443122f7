// The owner of the member comes out of a dictionary, or is a variable that a method declares.
using System.Collections.Generic;
using System.Threading.Tasks;
using LiveKit.Rtc;

public sealed record Desk(Room Room, LocalParticipant Speaker, string Topic);

public sealed class Desks
{
    private readonly Dictionary<string, Desk> _desks = new();

    public async Task Rename(string id, string name)
    {
        if (_desks.TryGetValue(id, out var desk))
        {
            await desk.Speaker.SetNameAsync(name); //! GG5001
        }

        await _desks[id].Speaker.SetMetadataAsync(name); //! GG5001
    }
}
