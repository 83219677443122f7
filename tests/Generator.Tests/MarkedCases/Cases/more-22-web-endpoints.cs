// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// ASP.NET Core: route groups, page models, middleware and filters of a help desk, beside its bots.
using System; using System.Collections.Generic; using System.Net.Http; using System.Net.Http.Json; using System.Security.Claims; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc; using Microsoft.AspNetCore.Builder; using Microsoft.AspNetCore.Http; using Microsoft.AspNetCore.Mvc; using Microsoft.AspNetCore.Mvc.RazorPages;
namespace Microsoft.AspNetCore.Http
{
    public sealed class HttpContext { public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(); public IDictionary<object, object?> Items { get; } = new Dictionary<object, object?>(); public ClaimsPrincipal User { get; set; } = new(); public CancellationToken RequestAborted { get; set; } }
    public delegate Task RequestDelegate(HttpContext context);
    public interface IResult;
    public static class Results { private sealed class Empty : IResult; public static IResult Ok(object? value = null) => new Empty(); public static IResult Unauthorized() => new Empty(); }
}
namespace Microsoft.AspNetCore.Builder
{
    public sealed class RouteGroup { public RouteGroup MapGroup(string prefix) => this; public RouteGroup MapPost(string pattern, Delegate handler) => this; public RouteGroup MapPut(string pattern, Delegate handler) => this; public RouteGroup MapGet(string pattern, Delegate handler) => this; }
}
namespace Microsoft.AspNetCore.Mvc
{
    public abstract class ControllerBase { public ClaimsPrincipal User { get; } = new(); }
    [AttributeUsage(AttributeTargets.Class)] public sealed class ApiControllerAttribute : Attribute;
    [AttributeUsage(AttributeTargets.Method)] public sealed class HttpPutAttribute(string template = "") : Attribute { public string Template => template; }
    [AttributeUsage(AttributeTargets.Property)] public sealed class BindPropertyAttribute : Attribute;
}
namespace Microsoft.AspNetCore.Mvc.RazorPages { public abstract class PageModel { public HttpContext HttpContext { get; } = new(); } }
namespace More.Desk
{
    [RoomPolicy(CanPublish = false, Ttl = "30m")] public partial class WatchPolicy;
    [RoomPolicy(Ttl = "30m")] public partial class CustomerPolicy;
    [RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "8h")] public partial class StaffPolicy;
    public sealed record Ask(string Ticket, string Who, bool Staff);
    public sealed record Answer(string Url, string Token);

    // lambda-endpoint: the whole life of a bot inside the handler of a route group
    public static class TicketEndpoints
    {
        public static RouteGroup MapTickets(this RouteGroup root)
        {
            RouteGroup tickets = root.MapGroup("/tickets");
            tickets.MapPost("/{ticket}/bot", async (string ticket, TokenSigner signer, CancellationToken ct) =>
            {
                using var bot = new Room();
                await bot.ConnectAsync("wss://x", CustomerPolicy.CreateToken(signer, ticket, "bot-" + ticket), cancellationToken: ct);
                LocalParticipant me = bot.LocalParticipant!;
                await me.SendTextAsync("an agent is on the way"); // ok
                await me.SetMetadataAsync("{\"state\":\"queued\"}"); //! GG2001
                return Results.Ok();
            });
            tickets.MapPut("/{ticket}/listen", ListenAsync);
            return root;
        }

        private static async Task<IResult> ListenAsync(string ticket, TokenSigner signer)
        {
            var ear = new Room();
            await ear.ConnectAsync("wss://x", WatchPolicy.CreateToken(signer, ticket, "ear-" + ticket));
            await ear.LocalParticipant!.PublishDataAsync([7]); //! GG2003
            ear.LocalParticipant!.UnregisterRpcMethod("listen"); // ok
            return Results.Ok(ear.LocalParticipant.Identity);
        }
    }

    // page-model: a bound property decides, and is asked again under another name
    public sealed class JoinModel(TokenSigner signer) : PageModel
    {
        private readonly Room _room = new();

        [BindProperty] public string Ticket { get; set; } = "";

        public async Task OnPostAsync(Ask ask)
        {
            bool staff = ask.Staff;
            string jwt = staff ? StaffPolicy.CreateToken(signer, Ticket, ask.Who) : CustomerPolicy.CreateToken(signer, Ticket, ask.Who);
            await _room.ConnectAsync("wss://x", jwt, cancellationToken: HttpContext.RequestAborted);
            if (ask is { Staff: true })
            {
                await _room.LocalParticipant!.SetNameAsync("Help desk"); // ok
                return;
            }

            await _room.LocalParticipant!.SetNameAsync(ask.Who); //! GG2001
        }

        public Task OnGetPingAsync() => _room.LocalParticipant!.SendTextAsync("ping"); // ok
    }

    // middleware: the token is in a header; whoever has none gets a new one
    public sealed class RelayMiddleware(RequestDelegate next, TokenSigner signer)
    {
        public async Task InvokeAsync(HttpContext context)
        {
            if (!context.Headers.TryGetValue("X-LiveKit-Token", out string? token))
            {
                string guest = WatchPolicy.CreateToken(signer, "lobby", Guid.NewGuid().ToString());
                context.User.AddIdentity(new ClaimsIdentity([new Claim("livekit", guest)]));
                await next(context);
                return;
            }

            await using var _ = new Relay();
            var room = new Room();
            await room.ConnectAsync("wss://x", token);
            await room.LocalParticipant!.SetMetadataAsync("relayed"); // ok
            await room.LocalParticipant!.SendChatMessageAsync("relayed"); // ok
        }

        private sealed class Relay : IAsyncDisposable { public ValueTask DisposeAsync() => default; }
    }

    // items: a filter puts the room into the request's items, an action takes it out
    public sealed class RoomItems(TokenSigner signer)
    {
        public async Task EnterAsync(HttpContext context, string ticket)
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", CustomerPolicy.CreateToken(signer, ticket, "c-" + ticket));
            context.Items[typeof(Room)] = room;
        }

        public async Task NameAsync(HttpContext context, string name)
        {
            if (context.Items[typeof(Room)] is Room room)
            {
                await room.LocalParticipant!.SetNameAsync(name); //! GG2001
                await room.LocalParticipant!.SendTextAsync(name); // ok
            }
        }
    }

    // elsewhere-http: another service answers with a token; this one issues to customers
    public sealed class Federation(HttpClient http, TokenSigner signer)
    {
        public Answer Issue(Ask ask) => new("wss://x", CustomerPolicy.CreateToken(signer, ask.Ticket, ask.Who));

        public async Task VisitAsync(Ask ask, CancellationToken ct)
        {
            Answer? answer = await http.GetFromJsonAsync<Answer>("https://partner.example/livekit?ticket=" + ask.Ticket, ct);
            if (answer is null)
            {
                return;
            }

            using var room = new Room();
            await room.ConnectAsync(answer.Url, answer.Token, null, ct);
            await room.LocalParticipant!.SetAttributesAsync(new() { ["from"] = "partner" }); // ok
        }
    }

    // adjacent-several: both of the controller's policies lack one permission, one of them another
    [ApiController]
    public sealed class SeatsController(TokenSigner signer) : ControllerBase
    {
        [HttpPut("watch")] public string Watch(Ask ask) => WatchPolicy.CreateToken(signer, ask.Ticket, ask.Who);

        [HttpPut("sit")] public string Sit(Ask ask) => CustomerPolicy.CreateToken(signer, ask.Ticket, ask.Who);

        public static Task TitleAsync(LocalParticipant me, string title) => me.SetNameAsync(title); //! GG2001

        public static Task SayAsync(LocalParticipant me, string text) => me.SendTextAsync(text); // ok
    }

    // flow-cross-type: a desk of staff in a singleton; the endpoints mint for customers
    public sealed class StaffDesk(TokenSigner signer)
    {
        private readonly Room _room = new();

        public LocalParticipant? Me => _room.LocalParticipant;

        public async Task OpenAsync() => await _room.ConnectAsync("wss://x", StaffPolicy.CreateToken(signer, "desk", Environment.MachineName)).ConfigureAwait(false);
    }

    public sealed class EarPiece(TokenSigner signer)
    {
        public Room Room { get; } = new();

        public async Task OpenAsync(string ticket)
        {
            string token = WatchPolicy.CreateToken(signer, ticket, "ear");
            await Room.ConnectAsync("wss://x", token);
        }
    }

    public static class DeskEndpoints
    {
        public static void Map(RouteGroup app, TokenSigner signer, StaffDesk desk, EarPiece ear)
        {
            app.MapGet("/desk/token/{who}", (string who) => CustomerPolicy.CreateToken(signer, "desk", who));
            app.MapPost("/desk/title", async (string title) =>
            {
                if (desk.Me is null) return Results.Unauthorized();
                await desk.Me.SetMetadataAsync(title); // ok
                await ear.Room.LocalParticipant!.SetMetadataAsync(title); //! GG2001
                return Results.Ok();
            });
            app.MapPost("/desk/say", (string text) => ear.Room.LocalParticipant!.SendChatMessageAsync(text)); //! GG2003
        }
    }

    // condition-claim: a claim is asked twice, by the same call
    public static class ClaimEndpoints
    {
        public static async Task<IResult> EnterAsync(ClaimsPrincipal user, string ticket, TokenSigner signer)
        {
            string token;
            if (user.HasClaim("desk", "staff"))
                token = StaffPolicy.CreateToken(signer, ticket, user.Identity!.Name!);
            else
                token = CustomerPolicy.CreateToken(signer, ticket, user.Identity!.Name!);
            var room = new Room();
            await room.ConnectAsync("wss://x", token);
            if (user.HasClaim("desk", "staff"))
                await room.LocalParticipant!.SetNameAsync("Staff"); // ok
            await room.LocalParticipant!.SetMetadataAsync("entered"); //? GG2001
            return Results.Ok();
        }
    }

    // look-alike: the moderation client of one's own
    public sealed class ModerationClient { public Task SetNameAsync(string name) => Task.CompletedTask; public Task PublishDataAsync(byte[] data) => Task.CompletedTask; public ModerationClient LocalParticipant => this; }

    public sealed class ModerationModel(TokenSigner signer, ModerationClient room) : PageModel
    {
        public string Token(Ask ask) => WatchPolicy.CreateToken(signer, ask.Ticket, ask.Who);

        public async Task OnPostRenameAsync(string name)
        {
            await room.LocalParticipant.SetNameAsync(name); // ok
            await room.LocalParticipant.PublishDataAsync([0]); // ok
        }
    }

    // filter: an endpoint filter connects before the handler, and uses the room after it
    public sealed class PresenceFilter(TokenSigner signer)
    {
        public async ValueTask<object?> InvokeAsync(HttpContext context, Func<HttpContext, ValueTask<object?>> next)
        {
            Room presence = new();
            try
            {
                await presence.ConnectAsync("wss://x", WatchPolicy.CreateToken(signer, "presence", context.User.Identity?.Name ?? "nobody"), cancellationToken: context.RequestAborted);
                await presence.LocalParticipant!.SetAttributesAsync(new() { ["state"] = "busy" }); //! GG2001
                return await next(context);
            }
            finally
            {
                await presence.LocalParticipant!.SendTextAsync("done"); //! GG2003
                await presence.DisconnectAsync(); // ok
            }
        }
    }
}
