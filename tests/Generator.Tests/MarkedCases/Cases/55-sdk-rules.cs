// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006 GG2007 GG3002 GG3003 GG3004 GG3005 GG3007 GG3008 GG3009 GG3010 GG3011 GG3012 GG3013
using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks;
using LiveKit.Proto; using LiveKit.Rtc; using Livekit.Server.Sdk.Dotnet; using Room = LiveKit.Rtc.Room; using ParticipantPermission = Livekit.Server.Sdk.Dotnet.ParticipantPermission; using UpdateParticipantRequest = Livekit.Server.Sdk.Dotnet.UpdateParticipantRequest;
namespace Own.Sdk;
public sealed class S { public string Key = "", Secret = "", Url = ""; public int Hours = 30; public TimeSpan Life = TimeSpan.FromHours(2); }
class Ttl(S s) {
    const int Days = 3; static readonly TimeSpan Long = TimeSpan.FromDays(7); static readonly TimeSpan Short = TimeSpan.FromHours(6);
    string A(string room, string who) => new AccessToken(s.Key, s.Secret).WithTtl(TimeSpan.FromDays(Days)).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).ToJwt(); //! GG3008
    string B(string room, string who) { var token = new AccessToken(s.Key, s.Secret).WithIdentity(who); token.WithTtl(Long); //! GG3008
        token.WithGrants(new VideoGrants { RoomJoin = true, Room = room }); return token.ToJwt(); }
    string C(string room, string who) => new AccessToken(s.Key, s.Secret).WithTtl(Short).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).ToJwt(); // ok
    string D(string room, string who) => new AccessToken(s.Key, s.Secret).WithExpiration(DateTime.UtcNow.AddMonths(1)).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).ToJwt(); //! GG3008
    string E(string room, string who) => new AccessToken(s.Key, s.Secret).WithTtl(TimeSpan.FromHours(s.Hours)).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).ToJwt(); // ok: not constant
    string F(string who) => new AccessToken(s.Key, s.Secret).WithTtl(TimeSpan.FromDays(365)).WithIdentity(who).WithGrants(new VideoGrants { RoomList = true }).ToJwt(); // ok: a server token
    string G(string room, string who) { var ttl = TimeSpan.FromMinutes(60 * 25); return new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).WithTtl(ttl).ToJwt(); } //! GG3008
    string H(string room, string who) { var until = DateTime.UtcNow + TimeSpan.FromDays(2); return new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).WithExpiration(until).ToJwt(); } //! GG3008
    string I(string room, string who) => new AccessToken(s.Key, s.Secret).WithTtl(new TimeSpan(48, 0, 0)).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).ToJwt(); //! GG3008
    string J(string room, string who, bool kiosk) => new AccessToken(s.Key, s.Secret).WithTtl(kiosk ? TimeSpan.FromDays(30) : TimeSpan.FromHours(1)).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).ToJwt(); //? GG3008
}
class Server(S s) {
    string A(string room, string who) => new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room,
        RoomCreate = true }).ToJwt(); //! GG3009
    string B(string room, string who) { var g = new VideoGrants { RoomJoin = true, Room = room };
        g.RoomList = true; //? GG3009
        return new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(g).ToJwt(); }
    string C(string room, string who) { var t = new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room });
        t.WithSipGrants(new SIPGrants {
            Call = true }); //! GG3009
        return t.ToJwt(); }
    string D(string who) => new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomCreate = true, RoomList = true, IngressAdmin = true }).WithSipGrants(new SIPGrants { Admin = true }).ToJwt(); // ok
    string E(string room, string who) => new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room, RoomAdmin = true }).ToJwt(); // ok: bound to the room
    string F(string room, string who, bool admin) => new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room, RoomCreate = admin }).ToJwt(); // ok: not constant
    string G(string room, string who) => new AccessToken(s.Key, s.Secret).WithKind(ParticipantInfo.Types.Kind.Agent).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room, Agent = true, Hidden = true, CanPublish = false, CanPublishData = false }).ToJwt(); //! GG3009
}
class Effect(S s) {
    string A(string room, string who) => new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room, CanPublish = false, CanPublishData = false,
        CanPublishSources = new List<string> { "microphone" } }).ToJwt(); //! GG3010
    string B(string room, string who) => new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room,
        Hidden = true }).ToJwt(); //! GG3010
    string C(string room, string who) => new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room, CanPublish = false, CanPublishData = false, Hidden = true }).ToJwt(); // ok
    string D(string room, string who) => new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomAdmin = true, Room = room,
        CanUpdateOwnMetadata = true }).ToJwt(); //! GG3010
    string E(string room, string other, string who) => new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room,
        DestinationRoom = other }).ToJwt(); //! GG3010
    string F(string room, string other, string who) => new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomAdmin = true, Room = room, DestinationRoom = other }).ToJwt(); // ok
    string G(string room, string who) { var g = new VideoGrants { Room = room, CanPublish = false, CanPublishData = false }; g.RoomJoin = true; return new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(g).ToJwt(); } // ok
    string H(string room, string who, bool join) { var g = new VideoGrants { Room = room, CanPublish = false, CanPublishData = false }; if (join) g.RoomJoin = true; return new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(g).ToJwt(); } // ok
}
class Limits(S s) {
    string A(string room, string who) => new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room,
        CanPublishSources = new List<string>() }).ToJwt(); //! GG3013
    string B(string room, string who) { var none = new List<string>(); return new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room,
        CanPublishSources = none }).ToJwt(); } //? GG3013
    string C(string room, string who) { var list = new List<string>(); list.Add("camera"); return new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room, CanPublishSources = list }).ToJwt(); } // ok
    string D(string room, string who) => new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room,
        CanPublishSources = Enumerable.Empty<string>().ToList() }).ToJwt(); //? GG3013
    string E(string room, string who) => new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room, CanPublish = false, CanPublishData = false, CanPublishSources = [] }).ToJwt(); // ok
    string F(string who) => new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = new string('r', 300) }).ToJwt();
}
class Sources(S s) {
    static readonly List<string> Speaker = new() { "camera", "mic" }; //! GG3003
    const string Screen = "screenshare"; //? GG3003
    string A(string room, string who) => new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room, CanPublishSources = Speaker }).ToJwt();
    string B(string room, string who) => new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room, CanPublishSources = { "camera", Screen } }).ToJwt(); //? GG3003
    string C(string room, string who, bool share) { var list = new List<string> { "camera" }; if (share) list.Add("screen-share"); //! GG3003
        return new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room, CanPublishSources = list }).ToJwt(); }
    string D(string room, string who, bool share) => new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room, CanPublishSources = share ? ["camera", "screen_share"] : ["Camera"] }).ToJwt(); //! GG3003
    static List<string> For(bool video) => video ? new List<string> { "camera", "audio" } : new List<string> { "microphone" }; //! GG3003
    string E(string room, string who, bool v) => new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room, CanPublishSources = For(v) }).ToJwt();
    string F(string room, string who) { var g = new VideoGrants { RoomJoin = true, Room = room }; g.CanPublishSources = new[] { "screen_share_video" }.ToList(); return new AccessToken(s.Key, s.Secret).WithIdentity(who).WithGrants(g).ToJwt(); } //! GG3003
}
class Identities(S s) {
    string A(string room) => new AccessToken(s.Key, s.Secret).WithIdentity("guest").WithGrants(new VideoGrants { RoomJoin = true, Room = room }).ToJwt(); //! GG3002
    string B() { var token = new AccessToken(s.Key, s.Secret); token.WithIdentity("backend"); token.WithGrants(new VideoGrants { RoomCreate = true }); return token.ToJwt(); } // ok
    string C() { var token = new AccessToken(s.Key, s.Secret); token = token.WithIdentity("backend"); token = token.WithGrants(new VideoGrants { RoomCreate = true }); return token.ToJwt(); } // ok
    string D() => new AccessToken(s.Key, s.Secret).WithIdentity("sip").WithSipGrants(new SIPGrants { Admin = true, Call = true }).ToJwt(); // ok
    VideoGrants Server() => new() { RoomList = true };
    string E() => new AccessToken(s.Key, s.Secret).WithIdentity("backend").WithGrants(Server()).ToJwt(); // ok
    static readonly VideoGrants Admin = new() { RoomAdmin = true, Room = "lobby" };
    string F() => new AccessToken(s.Key, s.Secret).WithIdentity("backend").WithGrants(Admin).ToJwt(); // ok
    string G(VideoGrants grants) => new AccessToken(s.Key, s.Secret).WithIdentity("someone").WithGrants(grants).ToJwt(); //? GG3002
    string H() => G(new VideoGrants { RoomList = true });
}
class Update(RoomServiceClient client) {
    async Task A(string room, string who) => await client.UpdateParticipant(new UpdateParticipantRequest { Room = room, Identity = who, Permission = new() { CanPublish = true } }); //! GG3007
    async Task B(string room, string who) { var p = new ParticipantPermission { CanUpdateMetadata = true }; await client.UpdateParticipant(new UpdateParticipantRequest { Room = room, Identity = who, Permission = p }); } //! GG3007
    async Task C(string room, string who) { var request = new UpdateParticipantRequest { Room = room, Identity = who }; request.Permission = new() { Hidden = true }; await client.UpdateParticipant(request); } //! GG3007
    async Task D(string room, string who) => await client.UpdateParticipant(new UpdateParticipantRequest { Room = room, Identity = who, Permission = new ParticipantPermission { CanSubscribe = true, CanPublish = true, CanPublishData = true, CanUpdateMetadata = true } }); //? GG3007
    async Task E(string room, string who, ParticipantPermission before) { before.CanPublish = false; await client.UpdateParticipant(new UpdateParticipantRequest { Room = room, Identity = who, Permission = before }); } // ok
    async Task F(string room, string who) => await client.UpdateParticipant(new UpdateParticipantRequest { Room = room, Identity = who, Metadata = "m" }); // ok
}
