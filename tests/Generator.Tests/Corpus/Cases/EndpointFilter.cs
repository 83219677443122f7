// case: Middleware and endpoint filters around a token endpoint; a class of the same name as a client's call.
// libraries: web
using Microsoft.AspNetCore.Http;

namespace Filters.Tokens;

[RoomPolicy(CanPublish = false)]
public partial class FilteredPolicy;

public class TokenMiddleware(RequestDelegate next, TokenSigner signer)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path != "/token")
        {
            await next(context);
            return;
        }

        var identity = context.User.Identity?.Name ?? context.Connection.Id;
        await SendTextAsync(context, FilteredPolicy.CreateToken(signer, "lobby", identity));
    }

    private static Task SendTextAsync(HttpContext context, string text) => context.Response.WriteAsync(text);
}
