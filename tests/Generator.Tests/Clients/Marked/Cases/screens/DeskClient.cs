using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using LiveKit.Rtc;

namespace Desk.Client
{
    // The WPF client of the desk: its token comes from the backend.
    public sealed class DeskClient : IDisposable
    {
        private readonly Room _room = new Room();
        private readonly INotes _notes;

        public DeskClient(INotes notes) => _notes = notes;

        public async Task EnterAsync(string url, string token, CancellationToken ct)
        {
            await _room.ConnectAsync(url, token, cancellationToken: ct);
            await _room.LocalParticipant!.SetNameAsync(Environment.UserName); //! GG5001
        }

        public async Task StatusAsync(string status)
        {
            await _notes.SetMetadataAsync(status);
            if (_room.LocalParticipant is { } me)
            {
                await me.SetMetadataAsync($"{{\"status\":\"{status}\"}}"); //! GG5001
                await me.SendTextAsync(@"a ""status"" has changed"); //! GG5003
            }
        }

        public void Dispose() => _room.Dispose();
    }

    public interface INotes { Task SetMetadataAsync(string text); }
}
