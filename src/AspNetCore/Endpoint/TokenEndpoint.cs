using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GrantGen.AspNetCore;

/// <summary>Answers requests for tokens.</summary>
/// <param name="policy">The endpoint's policy; null where each decision names one.</param>
/// <param name="decide">The application's decision.</param>
internal sealed class TokenEndpoint(MintDelegate? policy, Func<HttpContext, TokenRequest, ValueTask<TokenDecision?>> decide)
{
    /// <summary>The category of the endpoint's log.</summary>
    public const string LoggerName = "GrantGen.AspNetCore.TokenEndpoint";

    private const string MistakeDetail = "The application has an error. Its log contains the reason.";

    /// <summary>Answers a request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        TokenKeys keys = context.RequestServices.GetRequiredService<TokenKeys>();
        (string? token, TokenDenial? denial, MintDelegate? mint) = await MintAsync(context, keys).ConfigureAwait(false);
        if (token is not null)
        {
            // A token is a secret of its holder. No proxy may cache it.
            context.Response.Headers.CacheControl = "no-store";
            context.Response.StatusCode = StatusCodes.Status201Created;
            await context.Response.WriteAsJsonAsync(new TokenResponse(keys.ServerUrl, token), TokenJsonContext.Default.TokenResponse,
                cancellationToken: context.RequestAborted).ConfigureAwait(false);
            return;
        }

        await RefuseAsync(context, denial!, mint).ConfigureAwait(false);
    }

    private static async Task RefuseAsync(HttpContext context, TokenDenial denial, MintDelegate? mint)
    {
        string detail = denial.Detail;
        if (denial.IsMistake)
        {
            TokenLog.Mistaken(LoggerOf(context), mint?.Policy ?? "no policy", LogText.Escape(denial.Detail));
            detail = context.RequestServices.GetService<IWebHostEnvironment>()?.IsDevelopment() == true ? denial.Detail : MistakeDetail;
        }
        else
        {
            TokenLog.Refused(LoggerOf(context), denial.Status, denial.Field, LogText.Escape(denial.Detail));
        }

        context.RequestServices.GetService<TokenMetrics>()?.Refused(denial.Status, denial.Field);
        await TokenProblems.WriteAsync(context, denial, detail).ConfigureAwait(false);
    }

    private async ValueTask<(string? Token, TokenDenial? Denial, MintDelegate? Mint)> MintAsync(HttpContext context, TokenKeys keys)
    {
        bool isAuthenticated = context.User.Identity?.IsAuthenticated == true;
        if (!isAuthenticated && context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is null)
        {
            return (null,
                new TokenDenial(StatusCodes.Status401Unauthorized, Field: null,
                    "Sign in first: this endpoint does not issue tokens to anonymous callers."), policy);
        }

        (TokenRequest? request, TokenDenial? unreadable) = await TokenRequestReader.ReadAsync(context.Request, keys.MaxRequestBytes, context.RequestAborted)
            .ConfigureAwait(false);
        if (request is null)
        {
            return (null, unreadable, policy);
        }

        if (await decide(context, request).ConfigureAwait(false) is not { } decision)
        {
            return (null, TokenDenial.Mistake("The delegate of the token endpoint returned null instead of a TokenDecision."), policy);
        }

        if (decision.Denial is { } refused)
        {
            return (null, refused, policy);
        }

        MintDelegate? mint = decision.Mint ?? policy;
        if (mint is null)
        {
            return (null, TokenDenial.Mistake("The decision names no policy, and neither does the endpoint: use TokenDecision.Allow<TPolicy>()."), null);
        }

        if (ServerTokens.FindReason(mint.Grants) is { } reason && !ServerTokens.AreAllowed(context.GetEndpoint()))
        {
            return (null, TokenDenial.Mistake(ServerTokens.Sentence(mint.Policy, reason)), mint);
        }

        if ((decision.Identity ?? IdentityOf(context.User)) is not { Length: > 0 } identity)
        {
            if (decision.Identity is null && isAuthenticated)
            {
                return (null,
                    TokenDenial.Mistake("The authenticated user has neither a claim NameIdentifier nor 'sub', and the decision names no identity: pass 'identity:'."), mint);
            }

            // Two anonymous callers with one identity would disconnect each other from the room.
            identity = decision.Identity ?? "anonymous-" + Guid.NewGuid().ToString("N");
        }

        (string? token, TokenDenial? denial) = await MintAsync(context, keys, mint, request, decision, identity).ConfigureAwait(false);
        return (token, denial, mint);
    }

    private static async ValueTask<(string? Token, TokenDenial? Denial)> MintAsync(HttpContext context, TokenKeys keys, MintDelegate mint, TokenRequest request,
        TokenDecision decision, string identity)
    {
        (string? token, TokenDenial? denial) = await SignAsync(context, keys, mint, request, decision, identity, decision.Options).ConfigureAwait(false);
        if (token is null)
        {
            return (null, denial);
        }

        TokenClaims claims = TokenClaims.Parse(token);
        try
        {
            if (RequestedRoomConfig.Parse(request.RoomConfig) is { } asked
                && asked.FindDispatches(RequestedRoomConfig.Parse(claims.RoomConfig) ?? RequestedRoomConfig.Empty, decision.AllowedAgents,
                    decision.Options.Agents) is { } agents)
            {
                // The policy's dispatches are known only from its token, so a request that overrides them needs a second token.
                (token, denial) = await SignAsync(context, keys, mint, request, decision, identity, decision.Options with { Agents = agents })
                    .ConfigureAwait(false);
                if (token is null)
                {
                    return (null, denial);
                }

                claims.Dispose();
                claims = TokenClaims.Parse(token);
            }

            if (RequestedFields.Check(request, claims) is { } notGranted)
            {
                return (null, notGranted);
            }

            TokenLog.Minted(LoggerOf(context), mint.Policy, LogText.Escape(identity), LogText.Escape(claims.Room), decision.Options.Ttl ?? mint.Grants.Ttl);
        }
        finally
        {
            claims.Dispose();
        }

        context.RequestServices.GetService<TokenMetrics>()?.Minted(mint.Policy);
        return (token, null);
    }

    private static async ValueTask<(string? Token, TokenDenial? Denial)> SignAsync(
        HttpContext context, TokenKeys keys, MintDelegate mint, TokenRequest request, TokenDecision decision, string identity, ParticipantOptions options)
    {
        ITokenSignature? signature = context.RequestServices.GetService<ITokenSignature>();
        ValueTask<string> token;
        try
        {
            // Values are checked before anything is awaited.
            token = signature is null
                ? new ValueTask<string>(mint.Create(keys.Signer, decision.ArgumentsFor(identity, options)))
                : mint.CreateAsync(signature, decision.ArgumentsFor(identity, options), context.RequestAborted);
        }
        catch (ArgumentException exception)
        {
            return (null, RejectedValue.Explain(exception, request, decision, identity, signature is null ? keys.Signer.Limits : TokenLimits.Default));
        }

        return (await token.ConfigureAwait(false), null);
    }

    /// <summary>The user's key. Never the name: some systems let users choose it.</summary>
    private static string? IdentityOf(ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier) ?? user.FindFirstValue("sub");

    private static ILogger LoggerOf(HttpContext context) => context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(LoggerName);
}
