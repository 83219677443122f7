using Microsoft.AspNetCore.Http;

namespace GrantGen.AspNetCore;

/// <summary>The reason why a request gets no token.</summary>
/// <param name="Status">The status of the response.</param>
/// <param name="Field">The field of the request; null if none is at fault.</param>
/// <param name="Detail">The message for the caller; the reason in the log if the application is at fault.</param>
internal sealed record TokenDenial(int Status, string? Field, string Detail)
{
    /// <summary>Whether the application made a mistake, and not the caller.</summary>
    public bool IsMistake => Status >= StatusCodes.Status500InternalServerError;

    /// <summary>A mistake of the application, which the caller cannot correct.</summary>
    /// <param name="reason">The reason, for the log.</param>
    public static TokenDenial Mistake(string reason) => new(StatusCodes.Status500InternalServerError, Field: null, reason);

    public static string NotChosenByCaller(string field) => $"{field} may not be chosen by the caller.";
}
