// Through which carriers of the standard library is a value followed? Tokens of Deaf lack the permission that the marked line needs.
using GrantGen; using LiveKit.Rtc; using LiveKit.Proto;
namespace CarriersToo;
[RoomPolicy(CanSubscribe = false)] public partial class Deaf { }
[RoomPolicy(CanUpdateOwnMetadata = true)] public partial class Free { }
static class E { public static string U = "u"; public static TokenSigner S = TokenSigner.FromEnvironment(); public static string Token() => Deaf.CreateToken(S, "r", "i" + U); public static Task<string> TokenAsync() => Task.FromResult(Token()); public static string Wide() => Free.CreateToken(S, "r", "w" + U); }
class TcsInField { readonly TaskCompletionSource<RemoteVideoTrack> _first = new(); async Task Run(Room r) { r.TrackSubscribed += (_, e) => Take(e.Track as RemoteVideoTrack); await r.ConnectAsync(E.U, E.Token()); RemoteVideoTrack t = await _first.Task.ConfigureAwait(false);
    using var stream = new VideoStream(t); //! GG2004
  } void Take(RemoteVideoTrack? v) { if (v is not null) _first.TrySetResult(v); }
}
class TcsOfParticipant { async Task Run(Room r) { var tcs = new TaskCompletionSource<LocalParticipant>(); await r.ConnectAsync(E.U, E.Token()); tcs.SetResult(r.LocalParticipant!); LocalParticipant me = await tcs.Task.WaitAsync(TimeSpan.FromSeconds(5));
    await me.SetNameAsync("x"); //! GG2001
    await me.SendTextAsync("x"); // ok
} }
class TcsOfWide { async Task Run(Room r) { var tcs = new TaskCompletionSource<string>(); _ = Task.Run(() => tcs.SetResult(E.Wide())); await r.ConnectAsync(E.U, await tcs.Task);
    await r.LocalParticipant!.SetMetadataAsync("x"); // ok
} }
class FromTrack { async Task Run(Room r) { r.TrackSubscribed += (_, e) => {
    using var stream = AudioStream.FromTrack(e.Track); }; //? GG2004
    await r.ConnectAsync(E.U, E.Token()); } }
class OwnTrack { async Task Run(Room r, LocalAudioTrack mine) { await r.ConnectAsync(E.U, E.Token());
    using var stream = new AudioStream(mine); // ok
    await r.LocalParticipant!.PublishTrackAsync(mine); // ok
} }
class Unsubscribed { async Task Run(Room r) { r.TrackSubscribed += (_, e) => {
    if (e.Publication is RemoteTrackPublication p) p.SetSubscribed(false); }; // ok
    await r.ConnectAsync(E.U, E.Token()); } }
class ResultOfTask { void Run(Room r) { Task<string> t = E.TokenAsync(); t.Wait(); r.ConnectAsync(E.U, t.Result).GetAwaiter().GetResult();
    r.LocalParticipant!.SetAttributesAsync(new Dictionary<string, string>()).Wait(); //! GG2001
} }
class WhenAllOfTwo { async Task Run(Room r) { string[] all = await Task.WhenAll(E.TokenAsync(), E.TokenAsync()); await r.ConnectAsync(E.U, all[1]);
    await r.LocalParticipant!.SetMetadataAsync("x"); //! GG2001
} }
class WhenAllMixed { async Task Run(Room r) { string[] all = await Task.WhenAll(E.TokenAsync(), Task.FromResult(E.Wide())); await r.ConnectAsync(E.U, all[1]);
    await r.LocalParticipant!.SetMetadataAsync("x"); // ok
} }
class LazyOfRoom { readonly Lazy<Room> _r = new(() => new Room()); async Task Start() => await _r.Value.ConnectAsync(E.U, E.Token()); Task Run() =>
    _r.Value.LocalParticipant!.SetMetadataAsync("x"); //! GG2001
}
class CompareExchange { Room? _r; async Task Start() { var q = new Room(); await q.ConnectAsync(E.U, E.Token()); if (Interlocked.CompareExchange(ref _r, q, null) is not null) await q.DisconnectAsync(); } async Task Run() { if (_r is { LocalParticipant: { } me })
    await me.SetMetadataAsync("x"); //? GG2001
} }
class TaskField { Task<Room>? _join; Task<Room> JoinAsync() => _join ??= OpenAsync(); static async Task<Room> OpenAsync() { var q = new Room(); await q.ConnectAsync(E.U, await E.TokenAsync()); return q; } async Task Run() { var r = await JoinAsync();
    await r.LocalParticipant!.SetMetadataAsync("x"); //! GG2001
} }
class Concat { async Task Run(Room r) { string t = string.Concat("", E.Token()); await r.ConnectAsync(E.U, t.Trim());
    await r.LocalParticipant!.SetMetadataAsync("x"); //? GG2001
} }
class Interpolated { async Task Run(Room r) { string t = $"{E.Wide()}"; await r.ConnectAsync(E.U, t);
    await r.LocalParticipant!.SetMetadataAsync("x"); // ok
} }
class Timeout { async Task Run(Room r) { using var cts = new CancellationTokenSource(TimeSpan.FromSeconds(9)); await r.ConnectAsync(E.U, await E.TokenAsync().WaitAsync(cts.Token), null, cts.Token).WaitAsync(cts.Token);
    await r.LocalParticipant!.SetMetadataAsync("x"); //! GG2001
} }
class Periodic { async Task Run(Room r) { await r.ConnectAsync(E.U, E.Token()); using var t = new PeriodicTimer(TimeSpan.FromSeconds(1)); while (await t.WaitForNextTickAsync())
    { await r.LocalParticipant!.SetMetadataAsync("x"); } //! GG2001
} }
class Started { Task Run(Room r) => Task.Factory.StartNew(async () => { await r.ConnectAsync(E.U, E.Token());
    await r.LocalParticipant!.SetMetadataAsync("x"); }).Unwrap(); //! GG2001
}
class Configured { async Task Run(Room r, string given) { string other = E.Token(); await r.ConnectAsync(E.U, given + other.Length);
    await r.LocalParticipant!.SetMetadataAsync("x"); // ok
} }
