namespace LiveKit.Rtc
{
    using System.Threading.Tasks;

    /// <summary>The part of LiveKit's client that the calls in these projects need.</summary>
    public class LocalParticipant
    {
        public Task SetMetadataAsync(string metadata) => Task.CompletedTask;
    }

    public class Room
    {
        public LocalParticipant LocalParticipant { get; } = new LocalParticipant();

        public Task ConnectAsync(string url, string token) => Task.CompletedTask;
    }
}
