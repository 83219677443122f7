// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Tokens that arrive later: completion sources, lazies, caches, channels of requests, a token provider with an expiry.
using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Threading; using System.Threading.Channels; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc; using Microsoft.Extensions.Caching.Memory;
namespace Microsoft.Extensions.Caching.Memory
{
    public interface IMemoryCache; public interface ICacheEntry { TimeSpan? AbsoluteExpirationRelativeToNow { get; set; } }
    public static class CacheExtensions { public static TItem? GetOrCreate<TItem>(this IMemoryCache cache, object key, Func<ICacheEntry, TItem> factory) => factory(default!); public static async Task<TItem?> GetOrCreateAsync<TItem>(this IMemoryCache cache, object key, Func<ICacheEntry, Task<TItem>> factory) => await factory(default!); }
}
namespace Flow.Later
{
    [RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class PatientPolicy;
    [RoomPolicy(Ttl = "1h")] public partial class NursePolicy;
    [RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class DoctorPolicy;

    // two completion sources in one object: each has its own room
    public sealed class Consultation(TokenSigner signer)
    {
        private readonly TaskCompletionSource<Room> _doctor = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource<Room> _nurse = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async Task OpenAsync(string visit)
        {
            Room doctor = new(), nurse = new();
            await doctor.ConnectAsync("wss://x", DoctorPolicy.CreateToken(signer, visit, "doctor-" + visit));
            _doctor.SetResult(doctor);
            await nurse.ConnectAsync("wss://x", NursePolicy.CreateToken(signer, visit, "nurse-" + visit));
            _nurse.TrySetResult(nurse);
        }

        public async Task DiagnoseAsync(string text)
        {
            Room room = await _doctor.Task.ConfigureAwait(false);
            await room.LocalParticipant!.SetMetadataAsync(text); // ok
        }

        public async Task MeasureAsync(string text, CancellationToken ct)
        {
            Room room = await _nurse.Task.WaitAsync(ct);
            await room.LocalParticipant!.SetMetadataAsync(text); //! GG2001
            await room.LocalParticipant!.SendTextAsync(text); // ok
        }
    }

    // a cache of tokens by the framework
    public sealed class CachedTokens(IMemoryCache cache, TokenSigner signer)
    {
        public string ForPatient(string visit, string who) => cache.GetOrCreate("p:" + visit + who, entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(50);
            return PatientPolicy.CreateToken(signer, visit, who);
        })!;

        public async Task<string> ForDoctorAsync(string visit, string who)
            => (await cache.GetOrCreateAsync("d:" + visit + who, entry => Task.FromResult(DoctorPolicy.CreateToken(signer, visit, who))))!;
    }

    public sealed class CachedVisit(CachedTokens tokens)
    {
        public async Task WaitAsync(string visit, string who)
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", tokens.ForPatient(visit, who));
            await room.LocalParticipant!.SendTextAsync("waiting"); //! GG2003
        }

        public async Task TreatAsync(string visit, string who)
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", await tokens.ForDoctorAsync(visit, who));
            await room.LocalParticipant!.SetMetadataAsync("treating"); // ok
            await room.LocalParticipant!.SendTextAsync("treating"); // ok
        }
    }

    // a token provider that renews
    public sealed class RenewedToken(TokenSigner signer, string visit)
    {
        private string? _token;
        private DateTimeOffset _until;

        public string Get()
        {
            if (_token is null || _until < DateTimeOffset.UtcNow)
            {
                _token = NursePolicy.CreateToken(signer, visit, $"renewed-{Guid.NewGuid():N}");
                _until = DateTimeOffset.UtcNow.AddMinutes(55);
            }

            return _token;
        }
    }

    public sealed class NurseBot(RenewedToken token)
    {
        private readonly Room _room = new();

        public Task StartAsync() => _room.ConnectAsync("wss://x", token.Get());

        public Task StatusAsync(string status) => _room.LocalParticipant!.SetAttributesAsync(new() { ["status"] = status }); //! GG2001

        public Task SayAsync(string text) => _room.LocalParticipant!.SendChatMessageAsync(text); // ok
    }

    // a channel of requests, answered by completion sources
    public sealed class TokenDesk(TokenSigner signer)
    {
        private sealed record Request(string Visit, string Who, TaskCompletionSource<string> Answer);

        private readonly Channel<Request> _requests = Channel.CreateBounded<Request>(16);

        public async Task ServeAsync(CancellationToken ct)
        {
            while (await _requests.Reader.WaitToReadAsync(ct))
            {
                while (_requests.Reader.TryRead(out Request? request))
                {
                    request.Answer.SetResult(PatientPolicy.CreateToken(signer, request.Visit, request.Who));
                }
            }
        }

        public async Task JoinAsync(string visit, string who, CancellationToken ct)
        {
            var answer = new TaskCompletionSource<string>();
            await _requests.Writer.WriteAsync(new Request(visit, who, answer), ct);
            using var room = new Room();
            await room.ConnectAsync("wss://x", await answer.Task, cancellationToken: ct);
            await room.LocalParticipant!.PublishDataAsync([7]); //! GG2003
            await room.DisconnectAsync(); // ok
        }
    }

    // lazies: of a token, of a room, and by LazyInitializer
    public sealed class Lazies(TokenSigner signer, string visit)
    {
        private readonly Lazy<string> _doctor = new(() => DoctorPolicy.CreateToken(signer, visit, "lazy-" + visit));
        private readonly ConcurrentDictionary<string, Lazy<string>> _patients = new();
        private string? _nurse;

        public async Task DoctorAsync()
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", _doctor.Value);
            await room.LocalParticipant!.SetNameAsync("Doctor"); // ok
        }

        public async Task NurseAsync()
        {
            string token = LazyInitializer.EnsureInitialized(ref _nurse, () => NursePolicy.CreateToken(signer, visit, "nurse-" + visit));
            var room = new Room();
            await room.ConnectAsync("wss://x", token);
            await room.LocalParticipant!.SetNameAsync("Nurse"); //! GG2001
        }

        public async Task PatientAsync(string who)
        {
            Lazy<string> token = _patients.GetOrAdd(who, w => new Lazy<string>(() => PatientPolicy.CreateToken(signer, visit, w)));
            var room = new Room();
            await room.ConnectAsync("wss://x", token.Value);
            await room.LocalParticipant!.SendTextAsync("ouch"); //! GG2003
        }
    }
}
