using Microsoft.Extensions.Logging;

namespace GrantGen.AspNetCore;

/// <summary>What the endpoint writes into the log: who got what, and until when. Never a token or a secret.</summary>
internal static partial class TokenLog
{
    [LoggerMessage(EventId = 1, EventName = "TokenMinted", Level = LogLevel.Information, Message = "Minted a token of {Policy} for {Identity} in room {Room}, valid for {Ttl}")]
    public static partial void Minted(ILogger logger, string policy, string identity, string room, TimeSpan ttl);

    [LoggerMessage(EventId = 2, EventName = "TokenRefused", Level = LogLevel.Warning, Message = "Refused a token with status {Status}, field {Field}: {Detail}")]
    public static partial void Refused(ILogger logger, int status, string? field, string detail);
}
