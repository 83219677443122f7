using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GrantGen.AspNetCore;

/// <summary>Answers requests for tokens.</summary>
/// <param name="policy">The endpoint's policy; null where each decision names one.</param>
/// <param name="decide">The application's decision.</param>
internal sealed class TokenEndpoint(TokenMint? policy, Func<HttpContext, TokenRequest, ValueTask<TokenDecision>> decide)
{
    private const string LoggerName = "GrantGen.AspNetCore.TokenEndpoint";

    /// <summary>Answers a request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        TokenKeys keys = context.RequestServices.GetRequiredService<TokenKeys>();
        (string? token, Refusal? refusal) = await MintAsync(context, keys).ConfigureAwait(false);
        if (token is not null)
        {
            // A token is a secret of its holder's: nothing between here and there may keep it.
            context.Response.Headers.CacheControl = "no-store";
            context.Response.StatusCode = StatusCodes.Status201Created;
            await context.Response.WriteAsJsonAsync(new TokenResponse(keys.ServerUrl, token), TokenJsonContext.Default.TokenResponse, cancellationToken: context.RequestAborted).ConfigureAwait(false);
            return;
        }

        TokenLog.Refused(LoggerOf(context), refusal!.Status, refusal.Field, refusal.Detail);
        context.RequestServices.GetService<TokenMetrics>()?.Refused(refusal.Status, refusal.Field);
        await WriteProblemAsync(context, refusal).ConfigureAwait(false);
    }

    private async ValueTask<(string? Token, Refusal? Refusal)> MintAsync(HttpContext context, TokenKeys keys)
    {
        bool isAuthenticated = context.User.Identity?.IsAuthenticated == true;
        if (!isAuthenticated && context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is null)
        {
            return (null, new Refusal(StatusCodes.Status401Unauthorized, Field: null, "Sign in first: this endpoint gives no token to anonymous callers."));
        }

        (TokenRequest? request, Refusal? unreadable) = await TokenRequestReader.ReadAsync(context.Request, keys.MaxRequestBytes, context.RequestAborted).ConfigureAwait(false);
        if (request is null)
        {
            return (null, unreadable);
        }

        TokenDecision decision = await decide(context, request).ConfigureAwait(false)
            ?? throw new InvalidOperationException("The delegate of a token endpoint returned null instead of a TokenDecision.");
        if (decision.Refusal is { } refused)
        {
            return (null, refused);
        }

        TokenMint mint = decision.Mint ?? policy
            ?? throw new InvalidOperationException("The decision names no policy, and neither does the endpoint: use TokenDecision.Allow<TPolicy>().");
        if ((decision.Identity ?? IdentityOf(context.User)) is not { Length: > 0 } identity)
        {
            // Two anonymous callers of one identity would throw each other out of the room.
            identity = isAuthenticated
                ? throw new InvalidOperationException("The authenticated user has no name identifier, and the decision names no identity.")
                : "anonymous-" + Guid.NewGuid().ToString("N");
        }

        return Mint(context, keys.Signer, mint, request, decision, identity);
    }

    private static (string? Token, Refusal? Refusal) Mint(HttpContext context, TokenSigner signer, TokenMint mint, TokenRequest request, TokenDecision decision, string identity)
    {
        string token;
        try
        {
            token = mint.Create(signer, new RoomPolicyArguments { Room = decision.Room, Identity = identity, Holes = decision.Holes, Options = decision.Options });
        }
        catch (ArgumentException exception) when (FieldOf(exception.ParamName) is { } field)
        {
            // The message names the parameter, the limit and the size.
            return (null, new Refusal(StatusCodes.Status400BadRequest, field, exception.Message));
        }

        // Asked of the token itself: a room that is made of a template is known there, and nowhere before.
        if (RequestedFields.Check(request, decision, token) is { } notGranted)
        {
            return (null, notGranted);
        }

        TokenLog.Minted(LoggerOf(context), mint.Policy, identity, decision.Room ?? mint.Grants.Room ?? "", decision.Options.Ttl ?? mint.Grants.Ttl);
        context.RequestServices.GetService<TokenMetrics>()?.Minted(mint.Policy);
        return (token, null);
    }

    private static string? FieldOf(string? parameter) => parameter switch
    {
        "room" or "Room" or "arguments" => "room_name",
        "identity" or "Identity" => "participant_identity",
        "options" => "participant_metadata",
        _ => null,
    };

    /// <summary>The name identifier, the subject, or the name, in this order: the first is the user's key as a rule.</summary>
    private static string? IdentityOf(ClaimsPrincipal user)
        => user.FindFirstValue(ClaimTypes.NameIdentifier) ?? user.FindFirstValue("sub") ?? user.Identity?.Name;

    private static ILogger LoggerOf(HttpContext context) => context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(LoggerName);

    private static Task WriteProblemAsync(HttpContext context, Refusal refusal)
    {
        ProblemDetails problem = new() { Status = refusal.Status, Title = "No token", Detail = refusal.Detail };
        if (refusal.Field is not null)
        {
            problem.Extensions["field"] = refusal.Field;
        }

        context.Response.StatusCode = refusal.Status;
        return context.Response.WriteAsJsonAsync(problem, TokenJsonContext.Default.ProblemDetails, "application/problem+json", context.RequestAborted);
    }
}
