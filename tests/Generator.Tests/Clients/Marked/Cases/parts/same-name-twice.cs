using System.Collections.Generic;
using LiveKit;

namespace Shop.Pier
{
    public class PierCrate
    {
        public void SetName(string text) { }
    }

    public record PierShift(PierCrate Crate, LocalParticipant Keeper);

    public class Pier
    {
        private readonly List<PierShift> _shifts = new();

        public void Work()
        {
            if (_shifts[0] is { Crate: var crate, Keeper: { } keeper })
            {
                crate.SetName("crate");
                keeper.SetName("keeper"); //! GG5001
            }
        }
    }
}
