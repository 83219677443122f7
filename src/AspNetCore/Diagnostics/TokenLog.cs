using Microsoft.Extensions.Logging;

namespace GrantGen.AspNetCore;

/// <summary>What the endpoint writes into the log: who got what, and until when. Never a token or a secret.</summary>
internal static partial class TokenLog
{
    [LoggerMessage(EventId = 1, EventName = "TokenMinted", Level = LogLevel.Information, Message = "Minted a token of {Policy} for {Identity} in room {Room}, valid for {Ttl}")]
    public static partial void Minted(ILogger logger, string policy, string identity, string room, TimeSpan ttl);

    [LoggerMessage(EventId = 2, EventName = "TokenRefused", Level = LogLevel.Warning, Message = "Refused a token with status {Status}, field {Field}: {Detail}")]
    public static partial void Refused(ILogger logger, int status, string? field, string detail);

    [LoggerMessage(EventId = 3, EventName = "TokenVerified", Level = LogLevel.Debug, Message = "Verified a token of {Identity} for room {Room}, valid until {Expires}")]
    public static partial void Verified(ILogger logger, string identity, string room, DateTimeOffset expires);

    [LoggerMessage(EventId = 4, EventName = "TokenFailed", Level = LogLevel.Warning, Message = "A token failed verification: {Failure}")]
    public static partial void Failed(ILogger logger, TokenVerificationFailure failure);
}
