// In which forms of a hand-written token is the tie by flow found? One line of use each; the tokens of marked lines lack CanUpdateOwnMetadata.
using Livekit.Server.Sdk.Dotnet; using Room = LiveKit.Rtc.Room; using LiveKit.Rtc;
namespace FormsToo;
static class E { public static string K = "k", S = Environment.GetEnvironmentVariable("S")!, U = "u"; public static bool Yes = true; }
class N { async Task Run(Room r) { await r.ConnectAsync(E.U, new AccessToken(E.K, E.S).WithName("n").WithMetadata("m").WithTtl(TimeSpan.FromMinutes(5)).WithGrants(new() { Room = "r", RoomJoin = true }).WithIdentity("i" + E.K).WithAttributes(new() { ["a"] = "b" }).ToJwt());
    await r.LocalParticipant!.SetMetadataAsync("x"); //! GG2001
    await r.LocalParticipant!.SendTextAsync("x"); // ok
} }
class A { static string Mint() { AccessToken token = new(E.K, E.S); token = token.WithIdentity("i" + E.K); token = token.WithGrants(new VideoGrants { RoomJoin = true, Room = "r" }); return token.ToJwt(); } async Task Run(Room r) { await r.ConnectAsync(E.U, Mint());
    await r.LocalParticipant!.SetNameAsync("x"); //! GG2001
} }
class B { static VideoGrants Grants() { var g = new VideoGrants(); g.RoomJoin = true; g.Room = "r"; g.CanUpdateOwnMetadata = true; return g; } async Task Run(Room r) { var jwt = new AccessToken(E.K, E.S).WithIdentity("i" + E.K).WithGrants(Grants()).ToJwt(); await r.ConnectAsync(E.U, jwt);
    await r.LocalParticipant!.SetNameAsync("x"); // ok
} }
class D { static readonly VideoGrants s_viewer = new() { RoomJoin = true, Room = "r", CanPublish = false, CanPublishData = false }; async Task Run(Room r) { await r.ConnectAsync(E.U, new AccessToken(E.K, E.S).WithIdentity("i" + E.K).WithGrants(s_viewer).ToJwt());
    await r.LocalParticipant!.SendTextAsync("x"); //! GG2003
} }
class H { static string Mint(string id, Action<VideoGrants> set) { var g = new VideoGrants { RoomJoin = true, Room = "r" }; set(g); return new AccessToken(E.K, E.S).WithIdentity(id).WithGrants(g).ToJwt(); } async Task Run(Room r) { await r.ConnectAsync(E.U, Mint("i" + E.K, g => g.CanUpdateOwnMetadata = true));
    await r.LocalParticipant!.SetMetadataAsync("x"); // ok
} }
class J { string Mint(string id, bool metadata = false) => new AccessToken(E.K, E.S).WithIdentity(id).WithGrants(new VideoGrants { RoomJoin = true, Room = "r", CanUpdateOwnMetadata = metadata }).ToJwt(); async Task Run(Room r) { await r.ConnectAsync(E.U, Mint("i" + E.K, true));
    await r.LocalParticipant!.SetMetadataAsync("x"); // ok
} }
class K { string Mint(string id, bool metadata) { var g = new VideoGrants { RoomJoin = true, Room = "r" }; if (metadata) g.CanUpdateOwnMetadata = true; return new AccessToken(E.K, E.S).WithIdentity(id).WithGrants(g).ToJwt(); } async Task Run(Room r) { await r.ConnectAsync(E.U, Mint("i" + E.K, E.Yes));
    await r.LocalParticipant!.SetMetadataAsync("x"); // ok
} }
abstract class Bot { readonly Room _r = new(); protected abstract string Mint(); protected LocalParticipant Me => _r.LocalParticipant!; public Task StartAsync() => _r.ConnectAsync(E.U, Mint()); }
class EchoBot : Bot { protected override string Mint() { var token = new AccessToken(E.K, E.S).WithIdentity("i" + E.K).WithGrants(new VideoGrants { RoomJoin = true, Room = "r", Hidden = false }); return token.ToJwt(); } Task Run() =>
    Me.SetMetadataAsync("x"); //! GG2001
}
class Reply { public string Url { get; init; } = ""; public string Token { get; init; } = ""; } class Q { Reply Get(string id) => new() { Url = E.U, Token = new AccessToken(E.K, E.S).WithIdentity(id).WithGrants(new VideoGrants { RoomJoin = true, Room = "r" }).ToJwt() }; async Task Run(Room r) { Reply reply = Get("i" + E.K); await r.ConnectAsync(reply.Url, reply.Token);
    await r.LocalParticipant!.SetMetadataAsync("x"); //! GG2001
} }
class O { bool Try(string id, out string token) { token = new AccessToken(E.K, E.S).WithIdentity(id).WithGrants(new VideoGrants { RoomJoin = true, Room = "r" }).ToJwt(); return true; } async Task Run(Room r) { if (Try("i" + E.K, out string token)) { await r.ConnectAsync(E.U, token);
    await r.LocalParticipant!.SetMetadataAsync("x"); } //! GG2001
} }
static class X { public static string For(this VideoGrants grants, string id) => new AccessToken(E.K, E.S).WithIdentity(id).WithGrants(grants).ToJwt(); }
class Y { async Task Run(Room weak, Room strong) { await weak.ConnectAsync(E.U, new VideoGrants { RoomJoin = true, Room = "r" }.For("w" + E.K)); await strong.ConnectAsync(E.U, new VideoGrants { RoomJoin = true, Room = "r", CanUpdateOwnMetadata = true }.For("s" + E.K));
    await strong.LocalParticipant!.SetMetadataAsync("x"); // ok
    await weak.LocalParticipant!.SetMetadataAsync("x"); //! GG2001
} }
class Z { string Mint(string id, string role) => new AccessToken(E.K, E.S).WithIdentity(id).WithGrants(role switch { "host" => new VideoGrants { RoomJoin = true, Room = "r", CanUpdateOwnMetadata = true }, _ => new VideoGrants { RoomJoin = true, Room = "r" } }).ToJwt(); async Task Run(Room r) { await r.ConnectAsync(E.U, Mint("i" + E.K, "host"));
    await r.LocalParticipant!.SetMetadataAsync("x"); // ok
  } async Task Listen(Room r) { await r.ConnectAsync(E.U, Mint("i" + E.K, "guest"));
    await r.LocalParticipant!.SetMetadataAsync("x"); //! GG2001
} }
class Closed { Func<string, string> Minter() { var grants = new VideoGrants { RoomJoin = true, Room = "r", CanPublishSources = { "camera" } }; return id => new AccessToken(E.K, E.S).WithIdentity(id).WithGrants(grants).ToJwt(); } async Task Run(Room r, LocalAudioTrack t) { await r.ConnectAsync(E.U, Minter()("i" + E.K));
    await r.LocalParticipant!.SetMetadataAsync("x"); //? GG2001
    await r.LocalParticipant!.PublishTrackAsync(t); //? GG2005
} }
