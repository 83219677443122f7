// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Web endpoints: static handlers, a controller base with a helper that takes a lambda, items of a request, roles as text.
using System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc; using Microsoft.AspNetCore.Builder; using Microsoft.AspNetCore.Http; using Microsoft.AspNetCore.Mvc;
namespace Microsoft.AspNetCore.Http
{
    public interface IResult; public static class Results { private sealed class R : IResult; public static IResult Ok(object? value = null) => new R(); public static IResult Forbid() => new R(); }
    public sealed class HttpContext { public IDictionary<object, object?> Items { get; } = new Dictionary<object, object?>(); public CancellationToken RequestAborted => default; }
}
namespace Microsoft.AspNetCore.Mvc
{
    public interface IActionResult; public abstract class ControllerBase { private sealed class R : IActionResult; protected IActionResult Ok(object? value = null) => new R(); protected IActionResult NoContent() => new R(); }
    [AttributeUsage(AttributeTargets.Method)] public sealed class HttpPutAttribute(string template = "") : Attribute { public string Template => template; }
}
namespace Microsoft.AspNetCore.Builder
{
    public sealed class WebApplication { public WebApplication MapPost(string pattern, Delegate handler) => this; public WebApplication MapPut(string pattern, Delegate handler) => this; }
}
namespace Flow.Endpoints
{
    [RoomPolicy(CanPublish = false, Ttl = "30m")] public partial class ViewerPolicy;
    [RoomPolicy(Ttl = "30m")] public partial class GuestPolicy;
    [RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "2h")] public partial class HostPolicy;
    public sealed record Announcement(string Room, string Text);
    public sealed record Entry(string Room, string User, string Role, bool IsHost);

    // static handlers, mapped as method groups
    public static class AnnounceEndpoints
    {
        private const string Url = "wss://live.example";

        public static void MapAnnouncements(this WebApplication app)
        {
            app.MapPost("/announce", AnnounceAsync);
            app.MapPut("/title", TitleAsync);
        }

        private static async Task<IResult> AnnounceAsync(Announcement a, TokenSigner signer, CancellationToken ct)
        {
            using var room = new Room();
            await room.ConnectAsync(Url, ViewerPolicy.CreateToken(signer, a.Room, $"announcer-{a.Room}"), cancellationToken: ct);
            await room.LocalParticipant!.SendTextAsync(a.Text); //! GG2003
            return Results.Ok();
        }

        private static async Task<IResult> TitleAsync(Announcement a, TokenSigner signer, CancellationToken ct)
        {
            using var room = new Room();
            var options = new ParticipantOptions { Name = "Title" };
            await room.ConnectAsync(Url, HostPolicy.CreateToken(signer, a.Room, $"title-{a.Room}", options), cancellationToken: ct);
            await room.LocalParticipant!.SetMetadataAsync(a.Text); // ok
            return Results.Ok();
        }
    }

    // a base class of controllers joins with whatever token the lambda makes
    public abstract class RoomControllerBase : ControllerBase
    {
        protected static async Task<LocalParticipant> EnterAsync(Func<string> mint)
        {
            var room = new Room();
            await room.ConnectAsync("wss://live.example", mint());
            return room.LocalParticipant!;
        }
    }

    public sealed class HostDeskController(TokenSigner signer) : RoomControllerBase
    {
        [HttpPut("name")]
        public async Task<IActionResult> Name(Entry e)
        {
            LocalParticipant me = await EnterAsync(() => HostPolicy.CreateToken(signer, e.Room, e.User));
            await me.SetNameAsync(e.User); // ok
            return NoContent();
        }
    }

    public sealed class GuestDeskController(TokenSigner signer) : RoomControllerBase
    {
        [HttpPut("name")]
        public async Task<IActionResult> Name(Entry e)
        {
            LocalParticipant me = await EnterAsync(() => GuestPolicy.CreateToken(signer, e.Room, e.User));
            await me.SetNameAsync(e.User); //! GG2001
            await me.SendTextAsync(e.User); // ok
            return NoContent();
        }
    }

    // the token waits in the items of the request
    public sealed class TokenFilter(TokenSigner signer)
    {
        public void OnRequest(HttpContext http, Entry e) => http.Items["livekit-token"] = GuestPolicy.CreateToken(signer, e.Room, e.User);

        public async Task OnResponseAsync(HttpContext http)
        {
            string token = (string)http.Items["livekit-token"]!;
            using var room = new Room();
            await room.ConnectAsync("wss://live.example", token, cancellationToken: http.RequestAborted);
            await room.LocalParticipant!.SetMetadataAsync("answered"); //! GG2001
            await room.LocalParticipant!.SendTextAsync("answered"); // ok
        }
    }

    // the role is a word of the request
    public sealed class RoleEndpoint(TokenSigner signer)
    {
        public async Task<IResult> EnterAsync(Entry e)
        {
            string token = e.Role == "host" ? HostPolicy.CreateToken(signer, e.Room, e.User) : GuestPolicy.CreateToken(signer, e.Room, e.User);
            var room = new Room();
            await room.ConnectAsync("wss://live.example", token);
            if (e.Role is "host")
            {
                await room.LocalParticipant!.SetNameAsync(e.User); // ok
            }

            if (e.Role is "guest" or "")
            {
                await room.LocalParticipant!.SetNameAsync("a guest"); //! GG2001
            }

            return Results.Ok();
        }

        public async Task<IResult> EqualsAsync(Entry e)
        {
            string token = string.Equals(e.Role, "host", StringComparison.OrdinalIgnoreCase) ? HostPolicy.CreateToken(signer, e.Room, e.User) : ViewerPolicy.CreateToken(signer, e.Room, e.User);
            var room = new Room();
            await room.ConnectAsync("wss://live.example", token);
            if (!string.Equals(e.Role, "host", StringComparison.OrdinalIgnoreCase)) return Results.Forbid();
            await room.LocalParticipant!.SetNameAsync(e.User); // ok
            await room.LocalParticipant!.SendTextAsync(e.User); // ok
            return Results.Ok();
        }
    }

    // two ways through one lambda: viewers get their own line and leave
    public static class WatchEndpoints
    {
        public static void MapWatch(this WebApplication app, TokenSigner signer) => app.MapPost("/watch", async (Entry e, CancellationToken ct) =>
        {
            var room = new Room();
            var token = e.IsHost ? HostPolicy.CreateToken(signer, e.Room, e.User) : ViewerPolicy.CreateToken(signer, e.Room, e.User);
            await room.ConnectAsync("wss://live.example", token, cancellationToken: ct);
            if (!e.IsHost)
            {
                await room.LocalParticipant!.SendChatMessageAsync("watching"); //! GG2003
                return Results.Ok();
            }

            await room.LocalParticipant!.SendChatMessageAsync("hosting"); // ok
            await room.LocalParticipant!.SetMetadataAsync("hosting"); // ok
            return Results.Ok();
        });
    }
}
