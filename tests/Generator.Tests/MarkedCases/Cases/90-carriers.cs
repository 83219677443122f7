// rules: GG2001 GG2002 GG2003
// Through which carriers of the standard library is a value followed? Tokens of Deaf lack the permission that the marked line needs, tokens of Free have it.
using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Linq; using System.Net.Http; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc; using LiveKit.Proto;
namespace CarriersToo;
[RoomPolicy(CanSubscribe = false)] public partial class Deaf { }
[RoomPolicy(CanUpdateOwnMetadata = true)] public partial class Free { }
static class E { public static string U = "u"; public static TokenSigner S = TokenSigner.FromEnvironment(); public static string Token() => Deaf.CreateToken(S, "r", "i" + U); public static async Task<string> TokenAsync() { await Task.Yield(); return Token(); } public static ValueTask<string> FreeAsync() => new(Free.CreateToken(S, "r", "f" + U)); }
class TcsOfRoom { readonly TaskCompletionSource<Room> _tcs = new(TaskCreationOptions.RunContinuationsAsynchronously); async Task Open() { var q = new Room(); await q.ConnectAsync(E.U, E.Token()); _tcs.TrySetResult(q); } async Task Run() { var r = await _tcs.Task;
    await r.LocalParticipant!.SendTextAsync("x"); // ok
    await r.LocalParticipant!.SetMetadataAsync("x"); //! GG2001
} }
class TwoTcs { async Task Run(Room a, Room b) { TaskCompletionSource<string> deaf = new(), free = new(); deaf.SetResult(E.Token()); free.SetResult(await E.FreeAsync()); await a.ConnectAsync(E.U, await deaf.Task); await b.ConnectAsync(E.U, await free.Task);
    await b.LocalParticipant!.SetNameAsync("x"); // ok
    await a.LocalParticipant!.SetNameAsync("x"); //? GG2001
} }
class FromResult { async Task Run(Room r) { Task<string> token = Task.FromResult(E.Token()); await r.ConnectAsync(E.U, token.Result);
    await r.LocalParticipant!.SetAttributesAsync(new()); //! GG2001
} }
class OfValueTask { async Task Run(Room r) { await r.ConnectAsync(E.U, await E.FreeAsync().ConfigureAwait(false));
    await r.LocalParticipant!.SetMetadataAsync("x"); // ok
} }
class AsTask { static ValueTask<string> Get() => new(E.TokenAsync()); async Task Run(Room r) { await r.ConnectAsync(E.U, await Get().AsTask());
    await r.LocalParticipant!.SetMetadataAsync("x"); //? GG2001
} }
class ContinueWithResult { Task Run(Room r) => E.TokenAsync().ContinueWith(t => r.ConnectAsync(E.U, t.Result)).Unwrap().ContinueWith(_ =>
    r.LocalParticipant!.SetMetadataAsync("x")); //? GG2001
}
class GetOrAdd { readonly ConcurrentDictionary<string, string> _tokens = new(); async Task Run(Room r, string id) { await r.ConnectAsync(E.U, _tokens.GetOrAdd(id, u => Deaf.CreateToken(E.S, "r", u)));
    await r.LocalParticipant!.SetMetadataAsync("x"); //! GG2001
} }
class Initializer { string? _token; async Task Run(Room r) { await r.ConnectAsync(E.U, LazyInitializer.EnsureInitialized(ref _token, () => E.Token()));
    await r.LocalParticipant!.SetMetadataAsync("x"); //! GG2001
} }
class LazyOfFree { readonly Lazy<string> _t = new(() => Free.CreateToken(E.S, "r", "l" + E.U), LazyThreadSafetyMode.ExecutionAndPublication); string Other() => E.Token(); async Task Run(Room r) { await r.ConnectAsync(E.U, _t.Value);
    await r.LocalParticipant!.SetMetadataAsync(Other()); // ok
} }
class Exchanged { Room? _r; async Task Start() { var q = new Room(); await q.ConnectAsync(E.U, E.Token()); var old = Interlocked.Exchange(ref _r, q); if (old is not null) await old.DisconnectAsync(); } async Task Run() { var r = Volatile.Read(ref _r);
    if (r?.LocalParticipant is { } me) await me.SetMetadataAsync("x"); //? GG2001
} async Task Plain() { if (_r is { LocalParticipant: var me and not null })
    await me.SetMetadataAsync("x"); //! GG2001
} }
class Ambient { static readonly AsyncLocal<Room?> s_room = new(); async Task Run(Room r) { await r.ConnectAsync(E.U, E.Token()); s_room.Value = r; await Deep(); } static Task Deep() =>
    s_room.Value!.LocalParticipant!.SetMetadataAsync("x"); //? GG2001
}
class Weak { WeakReference<Room>? _weak; async Task Start(Room r) { await r.ConnectAsync(E.U, await E.FreeAsync()); _weak = new WeakReference<Room>(r); } async Task Run() { if (_weak!.TryGetTarget(out var r))
    await r.LocalParticipant!.SetMetadataAsync("x"); // ok
} }
class Run1 { async Task Run() { Room r = await Task.Run(async () => { var q = new Room(); await q.ConnectAsync(E.U, E.Token()); return q; });
    await r.LocalParticipant!.SetNameAsync("x"); //! GG2001
} }
class Ticker { async Task Run(CancellationToken ct) { var r = new Room(); await r.ConnectAsync(E.U, await E.TokenAsync().WaitAsync(ct)); using var timer = new PeriodicTimer(TimeSpan.FromSeconds(5)); while (await timer.WaitForNextTickAsync(ct))
    { await r.LocalParticipant!.SendTextAsync("tick"); // ok
      await r.LocalParticipant!.SetMetadataAsync("tick"); } //! GG2001
} }
class Http { async Task Run(HttpClient http, Room r) { await r.ConnectAsync(E.U, await http.GetStringAsync("https://tokens")); string mine = E.Token();
    await r.LocalParticipant!.SetMetadataAsync(mine); // ok
} }
class WhenAny { async Task Run(Room r) { Task<string> first = await Task.WhenAny(E.TokenAsync(), E.TokenAsync()); await r.ConnectAsync(E.U, await first);
    await r.LocalParticipant!.SetMetadataAsync("x"); //? GG2001
} }
class Interpolated { async Task Run(Room r) { string header = $"{await E.TokenAsync()}"; await r.ConnectAsync(E.U, header);
    await r.LocalParticipant!.SetMetadataAsync("x"); //! GG2001
} }
class LazyTask { readonly Lazy<Task<string>> _t = new(() => E.TokenAsync()); async Task Run(Room r) { await r.ConnectAsync(E.U, await _t.Value.ConfigureAwait(false));
    await r.LocalParticipant!.SetNameAsync("x"); //! GG2001
} }
class Timed { Room? _r; Timer? _t; async Task Start(Room r) { await r.ConnectAsync(E.U, E.TokenAsync().GetAwaiter().GetResult()); _r = r; _t = new Timer(Tick, null, TimeSpan.Zero, TimeSpan.FromSeconds(1)); } void Tick(object? state) =>
    _ = _r!.LocalParticipant!.SetAttributesAsync(new() { ["tick"] = "1" }); //! GG2001
}
