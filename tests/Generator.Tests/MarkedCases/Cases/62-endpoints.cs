// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Minimal APIs and controllers: sessions kept by the process, endpoints that act on them.
using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Security.Claims; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc; using Microsoft.AspNetCore.Builder; using Microsoft.AspNetCore.Mvc;
namespace Microsoft.AspNetCore.Mvc
{
    public abstract class ControllerBase { public ClaimsPrincipal User { get; } = new(); protected IActionResult Ok(object? value = null) => new Result(); protected IActionResult NotFound() => new Result(); private sealed class Result : IActionResult; }
    public interface IActionResult;
    [AttributeUsage(AttributeTargets.Class)] public sealed class ApiControllerAttribute : Attribute;
    [AttributeUsage(AttributeTargets.Method)] public sealed class HttpPutAttribute(string template = "") : Attribute { public string Template => template; }
}
namespace Microsoft.AspNetCore.Builder
{
    public sealed class WebApplication { public WebApplication MapPost(string pattern, Delegate handler) => this; public WebApplication MapDelete(string pattern, Delegate handler) => this; }
}
namespace Variants.Endpoints
{
    [RoomPolicy(CanPublish = false, Ttl = "45m")] public partial class ReaderPolicy;
    [RoomPolicy(Ttl = "45m")] public partial class AuthorPolicy;
    [RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "45m")] public partial class EditorPolicy;
    public sealed record Draft(string Room, string Who, bool Edits);

    // one record decides in the handler, its flag is asked in every form
    public static class DraftEndpoints
    {
        public static WebApplication Map(WebApplication app, TokenSigner signer)
        {
            app.MapPost("/drafts", async (Draft draft) =>
            {
                string token = draft.Edits ? EditorPolicy.CreateToken(signer, draft.Room, draft.Who) : AuthorPolicy.CreateToken(signer, draft.Room, draft.Who);
                var room = new Room();
                await room.ConnectAsync("wss://x", token);
                if (draft is { Edits: false })
                {
                    await room.LocalParticipant!.SetNameAsync(draft.Who); //! GG2001
                    return token;
                }

                await room.LocalParticipant!.SetNameAsync(draft.Who); // ok
                return token;
            });
            return app.MapDelete("/drafts/{room}", async (string room, TokenSigner s) =>
            {
                using var leaving = new Room();
                await leaving.ConnectAsync("wss://x", ReaderPolicy.CreateToken(s, room, Guid.NewGuid().ToString()));
                await leaving.LocalParticipant!.SendTextAsync("deleted"); //! GG2003
                await leaving.DisconnectAsync(); // ok
            });
        }
    }

    // the endpoint hands a link out, and the process's own room is a stronger one
    [ApiController]
    public sealed class PageController : ControllerBase
    {
        private readonly TokenSigner _signer;
        private readonly EditorRoom _editor;

        public PageController(TokenSigner signer, EditorRoom editor) => (_signer, _editor) = (signer, editor);

        [HttpPut("{page}/reader")]
        public IActionResult Link(string page, string who) => Ok(new { token = ReaderPolicy.CreateToken(_signer, page, who) });

        [HttpPut("{page}/title")]
        public async Task<IActionResult> TitleAsync(string page, string title)
        {
            if (_editor.Participant is not { } me) return NotFound();
            await me.SetMetadataAsync(title); // ok
            await me.SendChatMessageAsync(title); // ok
            return Ok();
        }
    }

    public sealed class EditorRoom(TokenSigner signer)
    {
        private Room? _room;

        public LocalParticipant? Participant => _room?.LocalParticipant;

        public async Task OpenAsync(string page)
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", EditorPolicy.CreateToken(signer, page, "editor-of-" + page));
            _room = room;
        }
    }

    // sessions by connection: all of them are authors
    public sealed class AuthorSessions(TokenSigner signer)
    {
        private readonly ConcurrentDictionary<string, Room> _byPage = new(StringComparer.Ordinal);

        public async Task<bool> OpenAsync(string page, string who)
        {
            Room room = new();
            await room.ConnectAsync("wss://x", AuthorPolicy.CreateToken(signer, page, who));
            return _byPage.TryAdd(page, room);
        }

        public async Task<bool> MarkAsync(string page, string mark)
        {
            if (!_byPage.TryGetValue(page, out var room)) return false;
            await room.LocalParticipant!.SetAttributesAsync(new() { ["mark"] = mark }); //! GG2001
            await room.LocalParticipant!.SendTextAsync(mark); // ok
            return true;
        }

        public async Task CloseAsync(string page)
        {
            if (_byPage.TryRemove(page, out Room? gone))
            {
                await gone.LocalParticipant!.SetMetadataAsync("gone"); //! GG2001
                gone.Dispose();
            }
        }
    }

    // a message from the browser carries the token; what is minted here is for the browser's neighbour
    public sealed record JoinMessage(string Token, string Neighbour);

    public sealed class Relay(TokenSigner signer)
    {
        public async Task<string> EnterAsync(JoinMessage message, string hall, CancellationToken aborted)
        {
            using var room = new Room();
            await room.ConnectAsync("wss://x", message.Token, cancellationToken: aborted);
            await room.LocalParticipant!.SetNameAsync(message.Neighbour); //? GG2001
            return ReaderPolicy.CreateToken(signer, hall, message.Neighbour);
        }
    }
}
