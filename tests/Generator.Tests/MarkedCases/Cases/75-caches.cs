// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Caches and laziness: GetOrAdd, a memory cache, LazyInitializer, ??=, Interlocked, memoized delegates.
using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc; using Microsoft.Extensions.Caching.Memory;
namespace Microsoft.Extensions.Caching.Memory
{
    public interface ICacheEntry { TimeSpan? AbsoluteExpirationRelativeToNow { get; set; } }
    public interface IMemoryCache { bool TryGetValue(object key, out object? value); }
    public static class CacheExtensions
    {
        public static TItem? GetOrCreate<TItem>(this IMemoryCache cache, object key, Func<ICacheEntry, TItem> factory) => cache.TryGetValue(key, out object? had) ? (TItem?)had : factory(null!);
        public static async Task<TItem?> GetOrCreateAsync<TItem>(this IMemoryCache cache, object key, Func<ICacheEntry, Task<TItem>> factory) => cache.TryGetValue(key, out object? had) ? (TItem?)had : await factory(null!);
        public static TItem? Get<TItem>(this IMemoryCache cache, object key) => cache.TryGetValue(key, out object? had) ? (TItem?)had : default;
    }
}
namespace Variants.Caches
{
    [RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class SubscriberPolicy;
    [RoomPolicy(Ttl = "1h")] public partial class ReporterPolicy;
    [RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class AnchorPolicy;

    // the token out of a memory cache
    public sealed class CachedReporter(IMemoryCache cache, TokenSigner signer)
    {
        public async Task ReportAsync(string studio, string who)
        {
            string? token = cache.GetOrCreate("token-" + who, entry =>
            {
                entry.AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(50);
                return ReporterPolicy.CreateToken(signer, studio, who);
            });
            using var room = new Room();
            await room.ConnectAsync("wss://x", token!);
            await room.LocalParticipant!.SetNameAsync(who); //! GG2001
            await room.LocalParticipant!.SendTextAsync(who); // ok
        }
    }

    // the room out of it, by an asynchronous factory; subscribers get links from the same type
    public sealed class CachedAnchor(IMemoryCache cache, TokenSigner signer)
    {
        public string Subscribe(string studio, string who) => SubscriberPolicy.CreateToken(signer, studio, who);

        public async Task SpeakAsync(string studio, string text)
        {
            Room? anchor = await cache.GetOrCreateAsync(studio, async _ =>
            {
                var room = new Room();
                await room.ConnectAsync("wss://x", AnchorPolicy.CreateToken(signer, studio, "anchor-" + studio));
                return room;
            });
            await anchor!.LocalParticipant!.SetMetadataAsync(text); // ok
            await anchor.LocalParticipant!.SendTextAsync(text); // ok
        }
    }

    // GetOrAdd of lazies: the usual way to connect once
    public sealed class Studios(TokenSigner signer)
    {
        private readonly ConcurrentDictionary<string, Lazy<Task<Room>>> _rooms = new();

        private Task<Room> RoomAsync(string studio) => _rooms.GetOrAdd(studio, s => new Lazy<Task<Room>>(() => ConnectAsync(s))).Value;

        private async Task<Room> ConnectAsync(string studio)
        {
            Room room = new();
            await room.ConnectAsync("wss://x", ReporterPolicy.CreateToken(signer, studio, "desk-" + studio));
            return room;
        }

        public async Task TitleAsync(string studio, string title)
        {
            Room room = await RoomAsync(studio);
            await room.LocalParticipant!.SetMetadataAsync(title); //! GG2001
            await room.LocalParticipant!.SendChatMessageAsync(title); // ok
        }
    }

    // LazyInitializer, Interlocked and ??= : three fields, two policies
    public sealed class Slots(TokenSigner signer)
    {
        private string? _reporter;
        private string? _anchor;
        private Room? _room;

        private string Reporter => LazyInitializer.EnsureInitialized(ref _reporter, () => ReporterPolicy.CreateToken(signer, "slots", "reporter-" + Environment.MachineName));

        private string Anchor => _anchor ??= AnchorPolicy.CreateToken(signer, "slots", "anchor-" + Environment.MachineName);

        public async Task ReportAsync()
        {
            Room room = new();
            await room.ConnectAsync("wss://x", Reporter);
            await room.LocalParticipant!.SetAttributesAsync(new() { ["slot"] = "7" }); //! GG2001
            await room.LocalParticipant!.SendTextAsync("7"); // ok
        }

        public async Task AnchorAsync()
        {
            Room fresh = new();
            Room room = Interlocked.CompareExchange(ref _room, fresh, null) ?? fresh;
            await room.ConnectAsync("wss://x", Anchor);
            await room.LocalParticipant!.SetAttributesAsync(new() { ["slot"] = "1" }); // ok
            await room.LocalParticipant!.SendTextAsync("1"); // ok
        }
    }

    // a memoized delegate
    public sealed class Memo
    {
        private readonly Func<string, string> _subscriber;
        private readonly Func<string, string> _anchor;

        public Memo(TokenSigner signer)
        {
            _subscriber = Remember(who => SubscriberPolicy.CreateToken(signer, "memo", who));
            _anchor = Remember(who => AnchorPolicy.CreateToken(signer, "memo", who));
        }

        private static Func<string, string> Remember(Func<string, string> mint)
        {
            var known = new Dictionary<string, string>();
            return who =>
            {
                if (known.TryGetValue(who, out string? had)) return had;
                return known[who] = mint(who);
            };
        }

        public async Task RunAsync(string who)
        {
            Room ear = new(), mouth = new();
            await ear.ConnectAsync("wss://x", _subscriber(who));
            await mouth.ConnectAsync("wss://x", _anchor(who));
            await mouth.LocalParticipant!.SetNameAsync(who); // ok
            await mouth.LocalParticipant!.SendTextAsync(who); // ok
            await ear.LocalParticipant!.SendTextAsync(who); //? GG2003
        }
    }

    // configured tokens in the cache, a mint for somebody else beside it
    public sealed class Configured(IMemoryCache cache, TokenSigner signer)
    {
        public string Link(string studio, string who) => SubscriberPolicy.CreateToken(signer, studio, who);

        public async Task AirAsync(string studio)
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", cache.Get<string>("on-air-" + studio)!);
            await room.LocalParticipant!.SetNameAsync(studio); //? GG2001
        }
    }
}
