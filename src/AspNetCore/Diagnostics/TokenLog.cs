using Microsoft.Extensions.Logging;

namespace GrantGen.AspNetCore;

/// <summary>The log messages: the recipient, the policy and the expiry of each token. Never a token, a secret or the body of a webhook.</summary>
internal static partial class TokenLog
{
    [LoggerMessage(EventId = 1, EventName = "TokenMinted", Level = LogLevel.Information,
        Message = "Minted a token of {Policy} for {Identity} in room {Room}, valid for {Ttl}")]
    public static partial void Minted(ILogger logger, string policy, string identity, string room, TimeSpan ttl);

    /// <summary>Level Information, because any caller can raise the number of rejections.</summary>
    [LoggerMessage(EventId = 2, EventName = "TokenRefused", Level = LogLevel.Information,
        Message = "Refused a token with status {Status}, field {Field}: {Detail}")]
    public static partial void Refused(ILogger logger, int status, string? field, string detail);

    [LoggerMessage(EventId = 3, EventName = "TokenVerified", Level = LogLevel.Debug,
        Message = "Verified a token of {Identity} for room {Room}, valid until {Expires}")]
    public static partial void Verified(ILogger logger, string identity, string room, DateTimeOffset expires);

    [LoggerMessage(EventId = 4, EventName = "TokenFailed", Level = LogLevel.Warning, Message = "A token failed verification: {Failure}")]
    public static partial void Failed(ILogger logger, TokenVerificationFailure failure);

    [LoggerMessage(EventId = 5, EventName = "TokenMistaken", Level = LogLevel.Error,
        Message = "No token of {Policy} was minted because of an error in the application: {Reason}")]
    public static partial void Mistaken(ILogger logger, string policy, string reason);

    [LoggerMessage(
        EventId = 6,
        EventName = "NoAuthentication",
        Level = LogLevel.Warning,
        Message = "The token endpoint {Route} answers 401 to every caller, because the application has no authentication scheme. Add one (builder.Services.AddAuthentication().AddJwtBearer()), or add .AllowAnonymous() to the endpoint")]
    public static partial void NoAuthentication(ILogger logger, string route);
}
